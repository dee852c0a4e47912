"""What a script file says: title, needs, cells, bilingual comments and the `#>` lines under its prints."""

from __future__ import annotations

import ast
import functools
import re
from dataclasses import dataclass
from pathlib import Path

from hooks.script import source
from hooks.script.bilingual import halves
from hooks.script.comments import OUTPUT, check_comments, comments_in_language, is_output
from hooks.script.fault import Collected, Fault
from hooks.script.header import EMPTY, Header, read_header
from hooks.script.source import tree_of

_CELL = re.compile(r"^# %%[ \t]*(.*)$")
LONGEST_NAME = 80  # file systems allow 255 bytes, and the name of the script stands before it
_UNSAFE = re.compile(r"[^a-z0-9\u3400-\u9fff]+")


@dataclass(frozen=True)
class Cell:
    """A part of a script from its `# %%` line to the line before the next one (1-based, inclusive)."""

    names: dict[str, str]
    first: int
    last: int

    @property
    def slug(self) -> str:
        """The English name as part of an address: letters, digits and hyphens."""
        return _UNSAFE.sub("-", self.names["en"].lower()).strip("-")


@dataclass(frozen=True)
class Spot:
    """A statement that has `#>` lines: its last line, and the text that they promise."""

    anchor: int
    text: str
    lines: int


@dataclass(frozen=True)
class Script:
    """One parsed script; `path` is relative to the project's root, lines are 1-based lines of `text`."""

    path: str
    text: str
    header: Header
    cells: tuple[Cell, ...]
    spots: tuple[Spot, ...]
    anchors: dict[int, int]

    @property
    def lines(self) -> list[str]:
        return self.text.removesuffix("\n").split("\n")

    @property
    def is_example(self) -> bool:
        return self.path.startswith("examples/")

    def bare_numbers(self) -> dict[int, int]:
        """Line number → its number once the `#>` lines are taken out; what records are kept under."""
        return _bare_numbers(self.text)

    def bare_text(self) -> str:
        """The source without its `#>` lines: what is run, and what a record is the record of."""
        return "\n".join(line for line in self.lines if not is_output(line)) + "\n"

    def cell(self, name: str) -> Cell | None:
        """The cell with this English or Chinese name (case does not matter)."""
        wanted = name.strip().lower()
        return next((c for c in self.cells if wanted in (n.lower() for n in c.names.values())), None)


@functools.lru_cache(maxsize=10_000)
def _bare_numbers(text: str) -> dict[int, int]:
    numbers, count = {}, 0
    for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
        count += not is_output(line)
        numbers[number] = count
    return numbers


@functools.lru_cache(maxsize=10_000)
def parse(text: str, path: str) -> Script:
    """Parse a script's source. Raises Fault (path, line, what, repair) where its form is wrong."""
    tree = tree_of(text, path)
    lines, anchors, found = text.removesuffix("\n").split("\n"), _anchors(tree), Collected()
    header = found.of(lambda: read_header(tree, path), EMPTY)
    found.of(lambda: check_comments(text, path), None)
    cells: tuple[Cell, ...] = found.of(lambda: _cells(lines, path), ())
    spots: tuple[Spot, ...] = found.of(lambda: _spots(lines, anchors, path), ())
    found.complain()
    return Script(path, text, header, cells, spots, anchors)


def load(root: Path, path: str) -> Script:
    """Read and parse `root/path`. Raises Fault where it cannot be read or its form is wrong."""
    return parse(source.read(root, path), path)


def find(root: Path) -> list[str]:
    """The paths of all scripts under snippets/ and examples/, sorted, relative to the root.

    A module in a folder of examples/ (`examples/common/loop.py`) is imported by scripts and is no script itself.
    """
    found = [*(root / "snippets").rglob("*.py"), *(root / "examples").glob("*.py")]
    return sorted(p.relative_to(root).as_posix() for p in found if "__pycache__" not in p.parts)


def in_language(script: Script, language: str) -> list[str]:
    """The script's lines with every `中文 | English` comment cut to one language; line numbers stay."""
    return comments_in_language(script.text, language)


def _cells(lines: list[str], path: str) -> tuple[Cell, ...]:
    starts = [(n, m.group(1)) for n, line in enumerate(lines, 1) if (m := _CELL.match(line))]
    cells: list[Cell] = []
    found = Collected()
    for index, (first, title) in enumerate(starts):
        last = starts[index + 1][0] - 1 if index + 1 < len(starts) else len(lines)
        try:
            cell = Cell(halves(title.strip()), first, last)
        except ValueError:
            continue  # a comment in one language, which `check_comments` complains of
        found.of(lambda cell=cell: _check_cell(cell, cells, path), None)  # type: ignore[misc]
        cells.append(cell)
    found.complain()
    return tuple(cells)


def _check_cell(cell: Cell, others: list[Cell], path: str) -> None:
    """Raise Fault where a cell has no name, or none that can be part of an address of its own."""
    name = cell.names["en"]
    if not name:
        zh = ("代码格没有名字", "写成 `# %% 数据 | Data`")
        raise Fault(path, cell.first, "a cell without a name", "write `# %% 数据 | Data`", zh)
    if not 0 < len(cell.slug) <= LONGEST_NAME:
        what, said = f"no address can be made of the cell's name {name[:40]!r}", f"代码格的名字 {name[:40]!r} 不能用作地址"
        repair = f"give it a name of letters and digits, {LONGEST_NAME} at most"
        raise Fault(path, cell.first, what, repair, (said, f"用字母和数字取名，最多 {LONGEST_NAME} 个"))
    if any(other.slug == cell.slug for other in others):
        zh_both = (f"两个代码格都叫 {name!r}", "给每个代码格取自己的名字")
        raise Fault(path, cell.first, f"two cells are named {name!r}", "give each cell a name of its own", zh_both)


def _anchors(tree: ast.Module) -> dict[int, int]:
    """Line → last line of the innermost statement (of a compound one: of its head) that holds it."""
    anchors: dict[int, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt):
            body = getattr(node, "body", None)
            end = node.end_lineno or node.lineno
            if isinstance(body, list) and body:
                end = max(node.lineno, body[0].lineno - 1)
            for line in range(node.lineno, end + 1):
                anchors[line] = end
    return anchors


def _spots(lines: list[str], anchors: dict[int, int], path: str) -> tuple[Spot, ...]:
    spots: list[Spot] = []
    found = Collected()
    number = 1
    while number <= len(lines):
        if not is_output(lines[number - 1]):
            number += 1
            continue
        first = number
        while number <= len(lines) and is_output(lines[number - 1]):
            number += 1
        found.of(lambda first=first: _check_spot(first, anchors, path), None)  # type: ignore[misc]
        text = "\n".join(OUTPUT.sub(r"\2", line) for line in lines[first - 1 : number - 1])
        spots.append(Spot(first - 1, text, number - first))
    found.complain()
    return tuple(spots)


def _check_spot(first: int, anchors: dict[int, int], path: str) -> None:
    if anchors.get(first - 1) != first - 1:
        zh = ("`#>` 不在语句下面", "移到 print 的正下方")
        raise Fault(path, first, "`#>` does not stand under a statement", "move it directly below the print", zh)
