"""What the form tests read off a page's Markdown."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from mkdocs.utils.meta import get_data

from hooks.page import widgets
from hooks.page.embed import embeds

_FENCE = re.compile(r"^(\s*)(`{3,}|~{3,})[ \t]*([\w+-]*)")
_HEADING = re.compile(r"^(#{1,6}) .*?(?:\{[^}]*#([\w.-]+)[^}]*\})?\s*$")
_ADMONITION = re.compile(r"^\s*(!!!|\?\?\?\+?) +([\w-]+)")
_LINK = re.compile(r"\]\(\s*<?([^)\s>]+)|\b(?:href|src)=\"([^\"]+)\"|^\[[^\]]+\]:\s+(\S+)", re.MULTILINE)
_CODE = re.compile(r"(`+)[^`].*?\1")


@dataclass(frozen=True)
class Fence:
    """A fenced block: its language, its text, the line of its first fence."""

    language: str
    text: str
    line: int


@dataclass(frozen=True)
class Page:
    """A page taken apart. Headings are (line, level, id or ""), admonitions (marker, kind), scripts as embedded, in order;
    `whole` names those that are shown in one piece."""

    meta: dict[str, object]
    headings: list[tuple[int, int, str]]
    admonitions: list[tuple[str, str]]
    embeds: list[tuple[str, str, bool]]
    whole: list[str]
    links: Counter[str]
    fences: list[Fence]
    widgets: list[str]


def read(text: str, path: str) -> Page:
    """Take a page's text apart; `path` is for messages."""
    prose, fences = _split(text)
    lines = prose.splitlines()
    bare = _CODE.sub("", prose)
    return Page(
        meta=get_data(text)[1],
        headings=[(n, len(m[1]), m[2] or "") for n, line in enumerate(lines, 1) if (m := _HEADING.match(line))],
        admonitions=[(m[1], m[2]) for line in lines if (m := _ADMONITION.match(line))],
        embeds=[(e.script, e.cell, e.fold) for e in embeds(text, path)],
        whole=[e.script for e in embeds(text, path) if e.whole],
        links=Counter(next(filter(None, match)) for match in _LINK.findall(bare)),
        fences=fences,
        widgets=widgets.names(text),
    )


def _split(text: str) -> tuple[str, list[Fence]]:
    """(the text with its front matter and fenced blocks blanked, the fenced blocks)."""
    lines = text.splitlines()
    fences: list[Fence] = []
    closing, start, indent = "", 0, ""
    front = lines.index("---", 1) + 1 if lines[:1] == ["---"] and "---" in lines[1:] else 0
    prose = [""] * front
    for number, line in enumerate(lines[front:], front + 1):
        match = _FENCE.match(line)
        if closing and match and line.strip().startswith(closing) and not match[3]:
            body = [inner.removeprefix(indent) for inner in lines[start : number - 1]]
            opened = _FENCE.match(lines[start - 1])
            fences.append(Fence(opened[3] if opened else "", "\n".join(body) + "\n", start))
            closing = ""
            prose.append("")
        elif closing:
            prose.append("")
        elif match:
            closing, start, indent = match[2], number, match[1]
            prose.append("")
        else:
            prose.append(line)
    return "\n".join(prose) + "\n", fences
