"""The error index as cards: each entry is one, and in its code what is wrong and what is right stand apart."""

from __future__ import annotations

import re

from mkdocs.structure.toc import TableOfContents

from hooks.page import finish
from hooks.page.block.torch_told import OLDER
from hooks.page.entry import pairs

FOLDER = "errors"
_ENTRY = re.compile(r"(?=<h2\b)")
_MESSAGE = re.compile(r"<h2\b[^>]*><code>")
_PAIRED = re.compile(
    r'(<div class="run"[^>]*?) data-parts="([^"]+)"([^>]*>.*?<pre>(?:<span></span>)?)<code>(.*?)(?=</code></pre>)', re.DOTALL
)


def are_on(page: str) -> bool:
    """Whether the entries of a page, by its path in the documentation tree, are cards."""
    return page.split("/")[1:2] == [FOLDER]


def attributes(code: str, page: str) -> dict[str, str]:
    """What a block of the error index says of its code: which lines are wrong and right, and how wide they are side by side.

    Those on older versions do it the new way first, and what is wrong there is what today is right: they say nothing.
    """
    if not are_on(page) or page.endswith(OLDER):
        return {}
    found = pairs.parts(code)
    if not found:
        return {}
    named = " ".join(f"{part.kind}:{part.first}-{part.last}" for part in found)
    return {"data-parts": named, "data-beside": pairs.beside(code, found)}


def shape(html: str) -> tuple[str, TableOfContents | None]:
    """The HTML of a page of the error index in the form in which the site holds it."""
    return carded(_PAIRED.sub(_apart, finish.finish(html))), None


def carded(html: str) -> str:
    """A page's HTML with each section that a message heads in an element of its own.

    >>> carded('<p>a</p><h2 id="x"><code>E</code></h2><p>b</p><h2>c</h2>')
    '<p>a</p><section class="entry"><h2 id="x"><code>E</code></h2><p>b</p></section><h2>c</h2>'
    """
    sections = _ENTRY.split(html)
    return "".join(f'<section class="entry">{each}</section>' if _MESSAGE.match(each) else each for each in sections)


def _apart(block: re.Match[str]) -> str:
    """A listing with its parts in elements; its text stays as it is, and empty lines between parts stand outside of them."""
    lines = block[4].splitlines(keepends=True)
    shown, at = "", 0
    for kind, first, last in re.findall(r"(\w+):(\d+)-(\d+)", block[2]):
        shown += _part("", lines[at : int(first) - 1]) + _part(kind, lines[int(first) - 1 : int(last)])
        at = int(last)
    return f'{block[1]}{block[3]}<code class="parts">{shown}{"".join(lines[at:])}'


def _part(kind: str, lines: list[str]) -> str:
    text = "".join(lines)
    body = text.strip("\n")
    if not body:
        return text
    begin = text.index(body)
    end = begin + len(body) + (text[begin + len(body) :] != "")
    name = f"part part--{kind}" if kind else "part"
    return f'{text[:begin]}<span class="{name}">{text[begin:end]}</span>{text[end:]}'
