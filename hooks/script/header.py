"""The docstring at the top of a script: its title, what it needs, its time limit, the words for its figures."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from typing import NamedTuple

from hooks.data.catalog import SETS
from hooks.script.bilingual import halves, has_chinese
from hooks.script.fault import Collected, Fault

NEEDS = ("cuda", "mps", "accelerator", "2 gpus", "network", *(f"data {name}" for name in SETS))
KEYS = ("needs", "timeout", "alone", "alt")
SNIPPET_SECONDS, EXAMPLE_SECONDS = 30.0, 240.0
LONGEST_SECONDS = 3600
_KEY = re.compile(r"^([a-z_]+):\s*(.*)$")


@dataclass(frozen=True)
class Header:
    """What a docstring says. `timeout` is in seconds; `alts` and `paragraphs` are `中文 | English` lines."""

    titles: dict[str, str]
    needs: tuple[str, ...]
    timeout: float
    alone: bool
    alts: tuple[str, ...]
    paragraphs: tuple[str, ...]
    last_line: int


EMPTY = Header({}, (), SNIPPET_SECONDS, False, (), (), 0)


def read_header(tree: ast.Module, path: str) -> Header:
    """The header of a parsed script. Raises Fault where it is missing or one of its lines is wrong."""
    lines = _docstring(tree)
    if not lines:
        zh = ("没有文档字符串", '文件开头写上 `"""中文标题 | English title"""`')
        raise Fault(path, 1, "no docstring", 'start the file with `"""中文标题 | English title"""`', zh)
    found = Collected()
    keys, paragraphs = _split(lines[1:], path, found)

    def bilingual(line: Line) -> str:
        return found.of(lambda: _bilingual(line, path), "")

    header = Header(
        titles=found.of(lambda: _title(lines[0], path), {}),
        needs=found.of(lambda: _needs(keys.get("needs", []), path), ()),
        timeout=found.of(lambda: _timeout(keys.get("timeout", []), path), 0.0),
        alone=[line.text for line in keys.get("alone", [])] == ["yes"],
        alts=tuple(map(bilingual, keys.get("alt", []))),
        paragraphs=tuple(map(bilingual, paragraphs)),
        last_line=tree.body[0].end_lineno or 1,
    )
    found.complain()
    return header


class Line(NamedTuple):
    """A line of the docstring, and its number in the file."""

    text: str
    number: int


def _docstring(tree: ast.Module) -> list[Line]:
    """The lines of the docstring, without the blank ones around it; none where there is no docstring."""
    text = ast.get_docstring(tree)
    node = tree.body[0] if tree.body else None
    if not text or not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Constant):
        return []
    written = str(node.value.value).expandtabs().split("\n")
    first = node.lineno + next(number for number, line in enumerate(written) if line.strip())
    return [Line(line, first + number) for number, line in enumerate(text.split("\n"))]


def _title(line: Line, path: str) -> dict[str, str]:
    if " | " not in line.text:
        zh = (f"标题 {line.text!r} 只有一种语言", "写成 `中文标题 | English title`")
        what = f"the title {line.text!r} is in one language only"
        raise Fault(path, line.number, what, "write `中文标题 | English title`", zh)
    left, _, right = line.text.partition(" | ")
    return halves(_bilingual(line, path)) if has_chinese(line.text) else {"zh": left.strip(), "en": right.strip()}


def _bilingual(line: Line, path: str) -> str:
    try:
        halves(line.text)
    except ValueError as error:
        zh = (f"文档字符串里只有一种语言：{line.text.strip()!r}", "写成 `中文 | English`")
        raise Fault(path, line.number, f"docstring: {error}", "write `中文 | English`", zh) from None
    return line.text


def _split(lines: list[Line], path: str, found: Collected) -> tuple[dict[str, list[Line]], list[Line]]:
    """(key → its lines, which hold the value alone; the other lines that are not blank)."""
    keys: dict[str, list[Line]] = {}
    paragraphs: list[Line] = []
    for line in lines:
        match = _KEY.match(line.text)
        if match:
            found.of(lambda key=match[1], number=line.number: _check_key(key, number, path), None)  # type: ignore[misc]
            keys.setdefault(match[1], []).append(Line(match[2].strip(), line.number))
        elif line.text.strip():
            paragraphs.append(Line(line.text.strip(), line.number))
    return keys, paragraphs


def _check_key(key: str, number: int, path: str) -> None:
    if key not in KEYS:
        zh = (f"文档字符串里没有 {key!r} 这个键", f"可用的键：{'、'.join(KEYS)}")
        raise Fault(path, number, f"unknown docstring key {key!r}", f"use one of {', '.join(KEYS)}", zh)


def _needs(lines: list[Line], path: str) -> tuple[str, ...]:
    found = [(need.strip(), line.number) for line in lines for need in line.text.split(",") if need.strip()]
    for need, number in found:
        if need not in NEEDS:
            zh = (f"不认识的条件 {need!r}", f"可用的条件：{'、'.join(NEEDS)}")
            raise Fault(path, number, f"invalid need {need!r}", f"use one of: {', '.join(NEEDS)}", zh)
    return tuple(need for need, _ in found)


def _timeout(lines: list[Line], path: str) -> float:
    if not lines:
        return EXAMPLE_SECONDS if path.startswith("examples/") else SNIPPET_SECONDS
    try:
        seconds = float(lines[-1].text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= LONGEST_SECONDS:  # false for `nan`, too
        zh = (f"时限 {lines[-1].text!r} 无效", f"写成秒数，最多 {LONGEST_SECONDS}，例如 `timeout: 60`")
        repair = f"give seconds, {LONGEST_SECONDS} at most, such as `timeout: 60`"
        raise Fault(path, lines[-1].number, f"invalid timeout {lines[-1].text!r}", repair, zh)
    return seconds
