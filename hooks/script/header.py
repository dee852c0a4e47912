"""The docstring at the top of a script: its title, what it needs, its time limit, the words for its figures."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from hooks.data.catalog import SETS
from hooks.script.bilingual import halves, has_chinese
from hooks.script.fault import Fault

NEEDS = ("cuda", "mps", "accelerator", "2 gpus", "network", *(f"data {name}" for name in SETS))
KEYS = ("needs", "timeout", "alone", "alt")
SNIPPET_SECONDS, EXAMPLE_SECONDS = 30.0, 120.0
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


def read_header(tree: ast.Module, path: str) -> Header:
    """The header of a parsed script. Raises Fault where it is missing or one of its lines is wrong."""
    text = ast.get_docstring(tree)
    if not text:
        raise Fault(path, 1, "no docstring", 'start the file with `"""中文标题 | English title"""`')
    node = tree.body[0]
    lines = text.splitlines()
    values, paragraphs = _split(lines, path)
    return Header(
        titles=_title(lines[0], path),
        needs=_needs(values.get("needs", []), path),
        timeout=_timeout(values.get("timeout", []), path),
        alone=path.startswith("examples/") or values.get("alone", []) == ["yes"],
        alts=tuple(_bilingual(alt, path) for alt in values.get("alt", [])),
        paragraphs=tuple(_bilingual(line, path) for line in paragraphs),
        last_line=node.end_lineno or 1,
    )


def _title(line: str, path: str) -> dict[str, str]:
    if " | " not in line:
        raise Fault(path, 1, f"the title {line!r} is in one language only", "write `中文标题 | English title`")
    zh, _, en = line.partition(" | ")
    return halves(_bilingual(line, path)) if has_chinese(line) else {"zh": zh.strip(), "en": en.strip()}


def _bilingual(line: str, path: str) -> str:
    try:
        halves(line)
    except ValueError as error:
        raise Fault(path, 1, f"docstring: {error}", "write `中文 | English`") from None
    return line


def _split(lines: list[str], path: str) -> tuple[dict[str, list[str]], list[str]]:
    values: dict[str, list[str]] = {}
    paragraphs: list[str] = []
    for line in lines[1:]:
        match = _KEY.match(line)
        if match and match.group(1) not in KEYS:
            raise Fault(path, 1, f"unknown docstring key {match.group(1)!r}", f"use one of {', '.join(KEYS)}")
        if match:
            values.setdefault(match.group(1), []).append(match.group(2).strip())
        elif line.strip():
            paragraphs.append(line.strip())
    return values, paragraphs


def _needs(values: list[str], path: str) -> tuple[str, ...]:
    needs = tuple(need.strip() for value in values for need in value.split(",") if need.strip())
    for need in needs:
        if need not in NEEDS:
            raise Fault(path, 1, f"invalid need {need!r}", f"use one of: {', '.join(NEEDS)}")
    return needs


def _timeout(values: list[str], path: str) -> float:
    if not values:
        return EXAMPLE_SECONDS if path.startswith("examples/") else SNIPPET_SECONDS
    try:
        seconds = float(values[-1])
    except ValueError:
        seconds = 0.0
    if seconds <= 0:
        raise Fault(path, 1, f"invalid timeout {values[-1]!r}", "give seconds, such as `timeout: 60`")
    return seconds
