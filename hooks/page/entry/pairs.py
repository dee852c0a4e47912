"""What of a script of the error index is wrong and what is right, where its structure shows it.

Such a script prepares, does what raises or warns inside `try` or `catch_warnings`, and below it does what works, and prints that.
"""

from __future__ import annotations

import ast
import itertools
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hooks.script.comments import is_output

WRONG, RIGHT = "wrong", "right"
NARROW, WIDE = 84, 100  # columns of code that two parts have together, side by side in 46 and in 53 rem
_DEFINES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
_SHOWS = ("print", "show")


@dataclass(frozen=True)
class Part:
    """Lines of a code, the first of which is 1, and what they are: WRONG or RIGHT."""

    kind: str
    first: int
    last: int


def parts(code: str) -> list[Part]:
    """The parts of a code that do it wrong and right, by turns, the first of them wrong; none where that cannot be told.

    >>> [(part.kind, part.first, part.last) for part in parts("try:\\n    f()\\nexcept E as e:\\n    print(e)\\nprint(g())\\n")]
    [('wrong', 1, 4), ('right', 5, 5)]
    """
    body = ast.parse(code).body
    if not body:
        return []
    lines = code.rstrip("\n").split("\n")
    starts = [_start(statement, lines) for statement in body]
    ends = [start - 1 for start in starts[1:]] + [len(lines)]
    found = [
        Part(WRONG if wrong else RIGHT, first, last)
        for wrong, first, last in zip(_wrongs(body, lines), starts, ends, strict=True)
    ]
    runs = [list(run) for _, run in itertools.groupby(found, key=lambda part: part.kind)]
    if runs[0][0].kind == RIGHT:  # what comes before the first wrong statement prepares
        runs = runs[1:]
    shows = {id(part): _shows(statement) for statement, part in zip(body, found, strict=True)}
    for before, after in itertools.pairwise([*runs, []]):
        if before[0].kind == RIGHT:
            while after and before and not shows[id(before[-1])]:  # prepares what is wrong next
                after.insert(0, before.pop())
            if not any(shows[id(part)] for part in before):
                return []
    if len(runs) < 2:
        return []
    return [Part(run[-1].kind, run[0].first, _last(run[-1].last, lines)) for run in runs]


def beside(code: str, found: Iterable[Part]) -> str:
    """How wide the page must be for the wrong and the right of a code to stand side by side with no line wrapped: "narrow" or
    "wide", "" where no page is."""
    lines = code.split("\n")
    widths = [max(map(_width, _program(lines[part.first - 1 : part.last])), default=0) for part in found]
    needed = max(widths[::2], default=0) + max(widths[1::2], default=0)
    return "narrow" if needed <= NARROW else "wide" if needed <= WIDE else ""


def _wrongs(body: list[ast.stmt], lines: list[str]) -> Iterator[bool]:
    """Of each statement whether it meets an exception or a warning, or prints one that was caught."""
    printed = any(map(is_output, lines))
    caught: set[str] = set()
    for statement in body:
        if isinstance(statement, _DEFINES):
            yield False
            continue
        own = set(_caught(statement))
        yield bool(own) or any(_meets(node, lines, printed) for node in ast.walk(statement)) or bool(caught & _tells(statement))
        caught |= own


def telling(code: str) -> set[int]:
    """The lines of a code that print what it met: those of its `except` branches, and those that print caught warnings."""
    caught: set[str] = set()
    found: set[int] = set()
    for statement in ast.parse(code).body:
        nodes: list[ast.stmt | ast.ExceptHandler] = [statement] if caught & _tells(statement) else []
        nodes += [node for node in ast.walk(statement) if isinstance(node, ast.ExceptHandler)]
        for node in nodes:
            found |= set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
        caught |= set(_caught(statement))
    return found


def _caught(statement: ast.stmt) -> Iterator[str]:
    """The names that hold the warnings that a statement catches."""
    for node in ast.walk(statement):
        for item in node.items if isinstance(node, ast.With) else ():
            if "catch_warnings" in ast.unparse(item.context_expr) and isinstance(item.optional_vars, ast.Name):
                yield item.optional_vars.id


def _meets(node: ast.AST, lines: list[str], printed: bool) -> bool:
    """Whether a node is an `except` that printed; of a code that shows no output, whether it would print."""
    if not isinstance(node, ast.ExceptHandler):
        return False
    if not printed:
        return _shows(node)
    first, last = node.lineno, node.end_lineno or node.lineno
    while last < len(lines) and is_output(lines[last]):
        last += 1
    return any(map(is_output, lines[first:last]))


def _tells(statement: ast.stmt) -> set[str]:
    """The names of which a statement does nothing but print."""
    if not isinstance(statement, ast.Expr | ast.For) or not _shows(statement):
        return set()
    return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}


def _shows(node: ast.AST) -> bool:
    """Whether a node prints or shows something."""
    calls = (each.func for each in ast.walk(node) if isinstance(each, ast.Call))
    return any((call.id if isinstance(call, ast.Name) else getattr(call, "attr", "")) in _SHOWS for call in calls)


def _start(statement: ast.stmt, lines: list[str]) -> int:
    """The first line of a statement, with the comments above it."""
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    line = min([statement.lineno, *(decorator.lineno for decorator in decorators)])
    while line > 1 and lines[line - 2].startswith("#") and not is_output(lines[line - 2]):
        line -= 1
    return line


def _last(line: int, lines: list[str]) -> int:
    """The last line of a part, without the empty ones below it."""
    while not lines[line - 1].strip():
        line -= 1
    return line


def _program(lines: Iterable[str]) -> Iterator[str]:
    """Lines without those that were printed: these wrap."""
    return (line for line in lines if not is_output(line))


def _width(line: str) -> int:
    """The columns of a line; a Chinese character takes two.

    >>> _width("x = 1  # 一")
    11
    """
    return sum(1 + (unicodedata.east_asian_width(character) in "WF") for character in line)
