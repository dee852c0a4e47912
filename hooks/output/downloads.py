"""The programs and notebooks that readers download, of every script in each language."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator
from pathlib import Path

from hooks import cache
from hooks.notebook.notebook import notebook
from hooks.page.block.program import program
from hooks.page.embed import Block, Embed
from hooks.page.figure.shown import in_language
from hooks.page.paths import cell_path, download_path, figure_path
from hooks.project import Project
from hooks.script.bilingual import LANGUAGES
from hooks.script.parse import Cell, Script


def write(project: Project, site: Path) -> None:
    """Every script in each language as .ipynb and as .py, whole and up to the end of each of its cells.

    Raises Fault where a module of the project cannot be written into a program that imports it.
    """
    put({path: text for script in project.scripts.values() for path, text in of_script(project, script).items()}, site)


def put(files: dict[str, str], folder: Path) -> None:
    """Write files, path → text, below a folder."""
    parents: set[str] = set()
    for path, text in files.items():
        target = f"{folder}/{path}"
        parent = target.rpartition("/")[0]
        if parent not in parents:
            os.makedirs(parent, exist_ok=True)
            parents.add(parent)
        with open(target, "wb", buffering=0) as file:  # there are thousands: no buffer, no Path for each
            file.write(text.encode())


def of_script(project: Project, script: Script) -> dict[str, str]:
    """Path in the site → content, of all that a script is downloaded as."""

    def make() -> dict[str, str]:
        return dict(pair for language in LANGUAGES for pair in _programs(project, script, language))

    return cache.made(project.root, _name(project, script), make)


def _name(project: Project, script: Script) -> str:
    """The key of a script's downloads."""
    modules = [path.read_text(encoding="utf-8") for path in project.modules(script.path)]
    record = project.records[script.path]
    pictures = [figure_path(figure, "light") for language in LANGUAGES for figure in in_language(record, language).figures]
    parts = [script.path, script.text, *modules, repr(dataclasses.replace(record, figures=())), *pictures]
    return cache.key(__name__, str(project.prose_only), *parts)


def _programs(project: Project, script: Script, language: str) -> Iterator[tuple[str, str]]:
    record = in_language(project.records[script.path], language)

    def text(cell: Cell | None) -> str:
        part = Block(Embed(script.path, "", False, "", 0), script, record, cell, language)
        return program(part, project.root, repository=project.prose_only)

    yield download_path(script.path, language, ".py"), text(None)
    yield download_path(script.path, language, ".ipynb"), notebook(script, record, language, project.root)
    for cell in script.cells:
        yield cell_path(script.path, language, cell), text(cell)
