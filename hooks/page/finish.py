"""The HTML of a page in the form in which the site holds it."""

from __future__ import annotations

import html as htmllib
import re
from collections.abc import Iterator

from latex2mathml.converter import convert

_MATHS = re.compile(r'<(span|div) class="arithmatex">\\([(\[])(.*?)\\[)\]]</\1>', re.DOTALL)
_PLAIN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>')
_LISTING = re.compile(r"(?<=<code>).*?(?=</code></pre>)", re.DOTALL)
_OUTPUT = re.compile(r'( *)<span class="c1?">(#&gt;[^<]*)</span>')
_HANDLER = re.compile(r"except\b")
_TAG = re.compile(r"<[^>]+>")
_NAMELESS = re.compile(r"<th\b([^>]*)>\s*</th>")


def finish(html: str) -> str:
    """A page's HTML with its formulas as MathML, the `#>` lines of its code marked as output, names and brackets as bare text.

    The empty corner of a table is no header: nothing stands in it that its column could be called.
    """
    html = _NAMELESS.sub(r"<td\1></td>", html)
    html = _MATHS.sub(lambda m: convert(htmllib.unescape(m[3]), display="inline" if m[2] == "(" else "block"), html)
    return _LISTING.sub(lambda listing: "\n".join(_marked(listing[0].split("\n"))), _PLAIN.sub(r"\1", html))


def shape(html: str) -> tuple[str, None]:
    """A page's finished HTML; its table of contents stays as it is."""
    return finish(html), None


def _marked(lines: list[str]) -> Iterator[str]:
    """The lines of a listing, with what was printed marked, and marked as an exception where an `except` branch printed it."""
    handler: int | None = None  # how far the `except` is indented in whose branch a line stands
    for line in lines:
        if output := _OUTPUT.fullmatch(line):
            yield _output(output, failed=handler is not None)
            continue
        if text := _TAG.sub("", line).rstrip():
            indent = len(text) - len(text.lstrip())
            handler = indent if _HANDLER.match(text.lstrip()) else handler if handler is not None and indent > handler else None
        yield line


def _output(line: re.Match[str], *, failed: bool) -> str:
    indent = f' data-in="{len(line[1])}"' if line[1] else ""
    return f'<span class="c1 out{" err" if failed else ""}"{indent}>{line[1]}{line[2]}</span>'
