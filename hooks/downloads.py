"""The programs and notebooks that readers download, of every script in each language."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

from hooks import kept, render
from hooks.bilingual import LANGUAGES
from hooks.embed import Block, Embed, code
from hooks.notebooks import notebook
from hooks.project import Project
from hooks.script import Script
from hooks.standalone import standalone


def write(project: Project, site: Path) -> None:
    """Every script in each language as .ipynb and as .py, whole and up to the end of each of its cells.

    Raises Fault where a module of the project cannot be written into a program that imports it.
    """
    folders: set[Path] = set()
    for script in project.scripts.values():
        for path, text in of_script(project, script).items():
            target = site / path
            if target.parent not in folders:
                target.parent.mkdir(parents=True, exist_ok=True)
                folders.add(target.parent)
            target.write_bytes(text.encode())


def of_script(project: Project, script: Script) -> dict[str, str]:
    """Path in the site → content, of all that a script is downloaded as."""
    modules = [path.read_text(encoding="utf-8") for path in project.modules(script.path)]
    record = project.records[script.path]
    pictures = [render.figure_path(figure, "light") for figure in record.figures]
    parts = [script.path, script.text, *modules, repr(dataclasses.replace(record, figures=())), *pictures]
    name = kept.key("downloads", str(project.prose_only), *parts)
    return kept.made(project.root, name, lambda: dict(pair for lang in LANGUAGES for pair in _programs(project, script, lang)))


def _programs(project: Project, script: Script, language: str) -> Iterator[tuple[str, str]]:
    title = _docstring(script.header.titles[language])

    def alone(text: str) -> str:
        return standalone(text, script.path, project.root, language)

    record = project.records[script.path]
    whole = Block(Embed(script.path, "", False, "", 0), script, record, None, language)
    yield render.download_path(script.path, language, ".py"), alone(title + code(whole, repository=project.prose_only))
    yield render.download_path(script.path, language, ".ipynb"), notebook(script, record, language, project.root)
    for cell in script.cells:
        part = CellProgram(whole.embed, script, record, cell, language)
        yield render.cell_path(part), alone(title + code(part, repository=project.prose_only))


def _docstring(title: str) -> str:
    """A title as the first line of a program; one that ends with a quotation mark is kept apart from those around it."""
    return f'"""{title}{" " if title.endswith(chr(34)) else ""}"""\n'


class CellProgram(Block):
    """The program from a script's beginning to the end of a cell."""

    @property
    def first(self) -> int:
        return self.script.header.last_line + 1
