"""The embed lines of a page, and what they stand for."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.page.figure.shown import in_language
from hooks.run.results.record import Record
from hooks.script.fault import Fault
from hooks.script.parse import Cell, Script

if TYPE_CHECKING:
    from hooks.project import Project

_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_DIRECTIVE = re.compile(r'^--8<-- "([^":]+)(?::([^"]+))?"(?: (fold|whole))?\s*$')


@dataclass(frozen=True)
class Embed:
    """One embed line of a page: which script, which cell of it, whether its code starts folded, whether it is shown whole: not as
    what is wrong and what is right."""

    script: str
    cell: str
    fold: bool
    page: str
    line: int
    whole: bool = False


@dataclass(frozen=True)
class Block:
    """An embed with what it stands for; `imports` says whether the script imports modules of the project."""

    embed: Embed
    script: Script
    record: Record
    cell: Cell | None
    language: str
    imports: bool = False

    @property
    def first(self) -> int:
        return self.cell.first + 1 if self.cell else self.script.header.last_line + 1

    @property
    def last(self) -> int:
        return self.cell.last if self.cell else len(self.script.lines)

    def bare_range(self) -> range:
        """The lines shown, as records count them."""
        numbers = self.script.bare_numbers()
        return range(numbers.get(self.first, self.last + 1), numbers[self.last] + 1)


def embeds(markdown: str, page: str) -> list[Embed]:
    """The embed lines of a page, in order; those inside code fences are text, not embeds.

    Raises Fault where a line that looks like one is none.
    """
    found, faults = _embeds(markdown, page)
    if faults:
        raise faults[0]
    return list(found)


@functools.lru_cache(maxsize=5_000)
def _embeds(markdown: str, page: str) -> tuple[tuple[Embed, ...], tuple[Fault, ...]]:
    found: list[Embed] = []
    faults: list[Fault] = []
    fence = ""
    for number, line in enumerate(markdown.splitlines(), 1):
        mark = _FENCE.match(line)
        if mark and (not fence or line.strip().startswith(fence)):
            fence = "" if fence else mark.group(1)
        match = None if fence else _DIRECTIVE.match(line)
        if match:
            how = match.group(3)
            found.append(Embed(match.group(1), match.group(2) or "", how == "fold", page, number, how == "whole"))
        elif not fence and line.lstrip().startswith("--8<--"):
            repair = 'write `--8<-- "snippets/topic/name.py"` unindented'
            faults.append(Fault(page, number, f"not an embed line: {line.strip()}", repair))
    return tuple(found), tuple(faults)


def faults(project: Project, markdown: str, page: str) -> list[Fault]:
    """All that is wrong with a page's embed lines, by line."""
    found, wrong = _embeds(markdown, page)
    missing = [fault for embed in found if isinstance(fault := _target(project, embed), Fault)]
    return sorted([*wrong, *missing], key=lambda fault: fault.line)


def blocks(project: Project, markdown: str, page: str, language: str) -> list[Block | Embed]:
    """What the embed lines of a page stand for; an Embed where its script has a fault.

    Raises Fault where a script or cell does not exist.
    """
    return [_block(project, embed, language) for embed in embeds(markdown, page)]


def _block(project: Project, embed: Embed, language: str) -> Block | Embed:
    target = _target(project, embed)
    if isinstance(target, Fault):
        raise target
    if target is None:
        return embed
    script, cell = target
    record = in_language(project.records[script.path], language)
    return Block(embed, script, record, cell, language, bool(project.modules(script.path)))


def _target(project: Project, embed: Embed) -> tuple[Script, Cell | None] | Fault | None:
    """What an embed line names, None where that is a script with a fault."""
    if embed.script in project.faults:
        return None
    script = project.scripts.get(embed.script)
    if script is None:
        return Fault(embed.page, embed.line, f"there is no script {embed.script}", "create it or mend the name")
    cell = script.cell(embed.cell) if embed.cell else None
    if embed.cell and cell is None:
        return Fault(embed.page, embed.line, f"{embed.script} has no cell {embed.cell!r}", _cell_repair(script))
    return script, cell


def _cell_repair(script: Script) -> str:
    if not script.cells:
        return "embed the whole script, or give it cells with lines `# %% 数据 | Data`"
    return f"name one of its cells: {', '.join(cell.names['en'] for cell in script.cells)}"
