"""A strict build in which nothing has changed, beside plain Material on the Markdown that `make export` writes."""

from __future__ import annotations

import os
import statistics
import tempfile
from pathlib import Path

import yaml

from benchmarks.measure import ROOT, call

PLAIN = ("admonition", "attr_list", "footnotes", "md_in_html", "tables", "pymdownx.details", "pymdownx.highlight")
MORE = ("pymdownx.inlinehilite", "pymdownx.superfences")


def unchanged(rounds: int) -> None:
    """Median seconds of both, in turn; what has to run or to be made is run and made before."""
    ours, plain = [], []
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        text, site = Path(folder) / "markdown", Path(folder) / "site"
        _build(ROOT, site, "--strict", EXPORT=str(text))
        config = _plain(Path(folder) / "plain", text)
        for _ in range(rounds):
            ours.append(_build(ROOT, site, "--strict"))
            plain.append(_build(config, Path(folder) / "other"))
    here, there = statistics.median(ours), statistics.median(plain)
    print("| strict build, nothing changed | plain Material on the exported Markdown | ratio |\n|---:|---:|---:|")
    print(f"| {here:.1f} s | {there:.1f} s | {here / there:.2f} |")


def _build(folder: Path, site: Path, *options: str, **environment: str) -> float:
    return call(["-m", "mkdocs", "build", "--quiet", "-d", str(site), *options], folder, **environment)


def _plain(folder: Path, text: Path) -> Path:
    """A project of these texts that uses nothing but MkDocs, its theme and the extensions that they need."""
    folder.mkdir()
    theme = {"name": "material", "font": False}
    settings = {"site_name": "plain", "docs_dir": os.fspath(text), "theme": theme, "markdown_extensions": [*PLAIN, *MORE]}
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    return folder
