"""A page or a script was changed while the site is served: what is made anew, where that is not the whole site."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils.meta import get_data

from hooks import closing
from hooks.api import index
from hooks.build import Build, Process
from hooks.frame import related
from hooks.output import status
from hooks.page import embed, widgets
from hooks.script import kept
from hooks.script.fault import Fault
from hooks.script.imports import project_modules
from hooks.script.parse import Script
from hooks.serve.later import Later
from hooks.versions import history

EDITING_SECONDS = 15.0  # without a request after an edit: whoever goes on editing does not share the processor with the rest


def take(process: Process, config: MkDocsConfig, changed: set[Path]) -> bool:
    """Bring what is served up to date with these files. Returns False where that takes a build: files came or went, a title
    or a cell's name is another, something is wrong, or what was changed is neither a page nor a snippet."""
    build, served = process.build, process.served
    pages, scripts = _pages(build, config, changed), _scripts(build, changed)
    seen = {Path(config.docs_dir) / page for page in pages} | {build.project.root / path for path in scripts}
    if served is None or not all(path in seen or _is_nothing(build, path) for path in changed):
        return False
    if not pages and not scripts:
        return True
    build.sources.update(pages)
    _replace(build.used, status.pages_of(build.sources))
    _replace(build.leading, related.leading(build.sources))
    past = history.load(build.project.root, scripts)
    build.project.history.tried.update(past.tried)
    build.project.history.cannot.update(past.cannot)
    served.edited(scripts, pages)
    names = _names(process) if scripts else build.names
    served.open(names, lambda: closing.close(process.build, config, serving=True), EDITING_SECONDS)
    return True


def _names(process: Process) -> Later[index.Index]:
    """The index of names as it will be; pages have the one that there is until it is made."""

    def make() -> index.Index:
        build = process.build
        process.build = dataclasses.replace(build, names=names)
        return index.Index(build.project, build.sources, build.urls, build.titles)

    names = Later(make)
    return names


def _replace(old: dict[str, list[str]], new: dict[str, list[str]]) -> None:
    old.clear()
    old.update(new)


def _is_nothing(build: Build, path: Path) -> bool:
    """Whether a change cannot be seen: an editor's own file that is gone again, or hidden."""
    known = path.is_relative_to(build.project.root) and path.relative_to(build.project.root).as_posix() in build.project.scripts
    return path.name.startswith(".") or (not path.exists() and path.suffix not in (".py", ".md", ".js", ".yml") and not known)


def _pages(build: Build, config: MkDocsConfig, changed: set[Path]) -> dict[str, str]:
    """Path in docs/ → text, of the pages among these files for which no other page has to change."""
    found = {}
    for path in changed:
        page = path.relative_to(config.docs_dir).as_posix() if path.is_relative_to(config.docs_dir) else ""
        if page in build.sources and path.is_file():
            text = path.read_text(encoding="utf-8-sig")
            wrong = [*embed.faults(build.project, text, page), *widgets.faults(text, page, build.project.root)]
            if not wrong and get_data(text)[1] == get_data(build.sources[page])[1]:
                found[page] = text
    return found


def _scripts(build: Build, changed: set[Path]) -> dict[str, Script]:
    """Path → script, of the snippets among these files that say of themselves what they have said before."""
    project, found = build.project, {}
    for path in changed:
        name = path.relative_to(project.root).as_posix() if path.is_relative_to(project.root) else ""
        old = project.scripts.get(name)
        if old is None or old.is_example or not path.is_file():
            continue
        try:
            new = kept.load(project.root, name)
        except Fault:
            continue
        same = new.header.titles == old.header.titles and [cell.names for cell in new.cells] == [c.names for c in old.cells]
        if same and project_modules(path) == project.modules(name):
            found[name] = new
    return found
