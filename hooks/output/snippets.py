"""Every script with what it printed, as JSON for programs: `snippets.json` lists the files, one for each section."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Any

from hooks.page.paths import download_path, example_page, figure_path
from hooks.project import Project
from hooks.script.bilingual import LANGUAGES
from hooks.script.parse import Script

INDEX, FOLDER = "snippets.json", "snippets"


def files(project: Project, used: Mapping[str, list[str]], urls: Mapping[str, str]) -> dict[str, str]:
    """Path in the site → content. `used` are the pages of each script by source path, `urls` the pages' URLs."""
    sections: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for path in sorted(project.records):
        script = project.scripts[path]
        sections[_section(script)].append(_entry(project, script, lambda language: _pages(script, language, used, urls)))  # noqa: B023
    made = {f"{FOLDER}/{name}.json": _json(entries) for name, entries in sections.items()}
    listed = {
        name: {"file": f"{FOLDER}/{name}.json", "scripts": len(entries), "bytes": len(made[f"{FOLDER}/{name}.json"].encode())}
        for name, entries in sections.items()
    }
    return made | {INDEX: _json({"addresses": "relative to this file", "sections": listed})}


def _section(script: Script) -> str:
    """The folder that a script lies in: `tensors`, `errors`; all examples together."""
    return "examples" if script.is_example else PurePosixPath(script.path).parts[1].removesuffix(".py")


def _entry(project: Project, script: Script, pages: Callable[[str], list[str]]) -> dict[str, Any]:
    """What is known of a script; the lines of `outputs` are those of `source`, which holds no `#>` lines."""
    record = project.records[script.path]
    entry: dict[str, Any] = {
        "path": script.path,
        "title": script.header.titles,
        "source": script.bare_text(),
        "state": record.state,
        "reason": record.reason,
        "outputs": {str(line): text for line, text in sorted(record.outputs.items())},
        "printed_elsewhere": record.extra,
        "stderr": record.warnings,
        "error": record.error,
        "figures": [figure_path(figure, "light") for figure in record.figures],
        "device": record.device,
        "torch": record.torch,
        "packages": record.packages,
        "date": record.date,
        "seconds": round(record.seconds, 3),
        "runs_on": project.history.span(script.path),
        "programs": {language: download_path(script.path, language, ".py") for language in LANGUAGES},
        "pages": {language: pages(language) for language in LANGUAGES},
    }
    return {name: value for name, value in entry.items() if value not in ("", {}, [])}


def _pages(script: Script, language: str, used: Mapping[str, list[str]], urls: Mapping[str, str]) -> list[str]:
    """The addresses of a language's pages that show a script."""
    on = [page for page in used.get(script.path, []) if page.startswith(f"{language}/")]
    own = [example_page(script.path, language)] if script.is_example else []
    return [urls[page] for page in dict.fromkeys([*own, *on]) if page in urls]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
