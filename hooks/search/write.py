"""The search index of the built site: Pagefind over its sections, one index for each language."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import importlib.metadata
import json
import logging
import os
import re
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from mkdocs.exceptions import PluginError
from pagefind_bin_extended import get_executable

from hooks.api import public_names, used_names
from hooks.output import sections
from hooks.output.sections import Section
from hooks.project import Project
from hooks.script.bilingual import LANGUAGES

FOLDER, STORE, KEPT = "pagefind", ".cache/search", 4
# The query is segmented by the index's own words (WORDS). Of a language tag that is none, Pagefind's script leaves queries whole,
# while its indexer, which looks at the first part alone, segments the text.
TAGS = {"zh": "zh-x", "en": "en"}
WORDS = "words.txt"
_NEEDED = ("pagefind.js", "pagefind-entry.json", "*.pf_meta", "wasm.*.pagefind", "*/*.pf_*")
_WORD = re.compile(r"[\u3400-\u9fff]{2,}")
_refreshing = threading.Lock()
log = logging.getLogger("mkdocs.search")


class SearchError(PluginError):
    """The index could not be built."""


def write_index(project: Project, site: Path, *, serving: bool = False) -> None:
    """Index the pages in `site` into `site/pagefind`; what was indexed before is taken from the store.

    While serving, a page is not kept waiting for it: what there is stands in until the new index is done.
    """
    started = time.perf_counter()
    found = list(_sections(site))
    if not found:
        return
    store = (project.root / STORE).resolve()
    kept = store / _key(project, found)
    if kept.is_dir():
        os.utime(kept)
        _place(kept, site, link=serving)
    elif serving and (newest := _newest(store)):
        _place(newest[0], site, link=True)
        threading.Thread(target=_refresh, args=(project, found, kept, site), daemon=True).start()
    else:
        _keep(_documents(project, found), kept)
        _place(kept, site)
    log.info("Search index: %d sections, %.2f s", len(found), time.perf_counter() - started)


def _refresh(project: Project, found: list[Section], kept: Path, site: Path) -> None:
    with _refreshing:
        try:
            _keep(_documents(project, found), kept)
            if (site / FOLDER).is_dir():
                _place(kept, site, link=True)
        except (SearchError, OSError) as error:
            log.warning("The search index is the one of an earlier build: %s", error)


def _place(kept: Path, site: Path, *, link: bool = False) -> None:
    """Put an index into the site: a copy, or for a site that is only served a link."""
    with contextlib.suppress(OSError):
        (site / FOLDER).unlink()
    shutil.rmtree(site / FOLDER, ignore_errors=True)
    if link:
        (site / FOLDER).symlink_to(kept, target_is_directory=True)
    else:
        shutil.copytree(kept, site / FOLDER, dirs_exist_ok=True)


def _sections(site: Path) -> Iterator[Section]:
    for language in LANGUAGES:
        for path in sorted((site / language).rglob("index.html")):
            url = path.relative_to(site).as_posix().removesuffix("index.html")
            yield from sections.sections(path.read_text(encoding="utf-8"), url)


def _key(project: Project, found: list[Section]) -> str:
    """Changes with whatever the index depends on."""
    versions = [importlib.metadata.version(name) for name in ("pagefind_bin_extended", "torch", "numpy", "sphinx-gallery")]
    engine = [Path(str(module.__file__)).read_text(encoding="utf-8") for module in (used_names, public_names, sections)]
    texts = [Path(__file__).read_text(encoding="utf-8"), *engine, *versions, *map(repr, found)]
    texts += [project.scripts[path].text for path in sorted(project.scripts)]
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:32]


def _documents(project: Project, found: list[Section]) -> Iterator[tuple[str, str]]:
    """(path, HTML) of every section: the path is its URL and `.html`, for a page's first `index.html`."""
    for section in found:
        page, _, anchor = section.url.partition("#")
        path = f"{page}#{anchor}.html" if anchor else f"{page}index.html"
        yield path, sections.document(section, TAGS[section.language], api(project, section), told(section))


def api(project: Project, section: Section) -> list[str]:
    """The public names that a section's scripts use and its inline code mentions, sorted."""
    found: set[str] = set()
    for path, slug in section.scripts:
        if script := project.scripts.get(path):
            cell = next((c for c in script.cells if c.slug == slug), None)
            found.update(used_names.used(script, cell))
    return sorted({*found, *told(section)})


def told(section: Section) -> list[str]:
    """The public names in a section's heading and prose, sorted."""
    return sorted({name for code in section.codes for name in used_names.mentioned(code)})


def _keep(documents: Iterator[tuple[str, str]], kept: Path) -> None:
    """Index documents into the folder `kept`, which appears whole or not at all."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept.parent, ignore_cleanup_errors=True) as folder:
        pages, index, bundle = (Path(folder) / name for name in ("pages", "index", "bundle"))
        for name, html in documents:
            target = pages / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(html, encoding="utf-8")
        _run(pages, index)
        for path in sorted({path for pattern in _NEEDED for path in index.glob(pattern)}):
            target = bundle / path.relative_to(index)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.rename(target)
        (bundle / WORDS).write_text("\n".join(_words(bundle)), encoding="utf-8")
        with contextlib.suppress(OSError):
            bundle.rename(kept)
    _prune(kept.parent)


def _run(pages: Path, index: Path) -> None:
    command = [str(get_executable()), "--site", ".", "--output-path", str(index), "--quiet"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    try:
        subprocess.run(command, cwd=pages, env=environment, check=True, capture_output=True, text=True, timeout=300)
    except (OSError, subprocess.SubprocessError) as error:
        said = f"{getattr(error, 'stdout', '') or ''}{getattr(error, 'stderr', '') or ''}".strip()
        raise SearchError(
            f"Pagefind failed: {error}\n{said}\nRepair: pip install --force-reinstall 'pagefind[extended]'"
        ) from None


def _words(bundle: Path) -> list[str]:
    """The Chinese words of two characters and more into which the texts were segmented, sorted."""
    found: set[str] = set()
    for path in (bundle / "fragment").glob(f"{TAGS['zh']}_*.pf_fragment"):
        content = json.loads(gzip.decompress(path.read_bytes()).removeprefix(b"pagefind_dcd"))["content"]
        found.update(word for piece in content.split("\u200b") for word in _WORD.findall(piece))
    return sorted(found)


def _newest(store: Path) -> list[Path]:
    """The indexes in the store, those used last first."""
    kept = [path for path in store.glob("*") if path.is_dir() and not path.name.startswith("tmp")]
    return sorted(kept, key=lambda path: path.stat().st_mtime, reverse=True)


def _prune(store: Path) -> None:
    """Remove indexes that others have replaced, and what interrupted builds left."""
    left = [path for path in store.glob("tmp*") if path.stat().st_mtime < time.time() - 3600]
    for path in [*_newest(store)[KEPT:], *left]:
        shutil.rmtree(path, ignore_errors=True)
