"""The HTML of a page in the form in which the site holds it."""

from __future__ import annotations

import html as htmllib
import re

from latex2mathml.converter import convert

_MATHS = re.compile(r'<(span|div) class="arithmatex">\\([(\[])(.*?)\\[)\]]</\1>', re.DOTALL)
_PLAIN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>')
_OUTPUT = re.compile(r'^( *)<span class="c1?">(#&gt;[^<]*)</span>', re.MULTILINE)


def finish(html: str) -> str:
    """A page's HTML with its formulas as MathML, the `#>` lines of its code marked as output, names and brackets as bare text."""
    html = _MATHS.sub(lambda m: convert(htmllib.unescape(m[3]), display="inline" if m[2] == "(" else "block"), html)
    return _OUTPUT.sub(_output, _PLAIN.sub(r"\1", html))


def shape(html: str) -> tuple[str, None]:
    """A page's finished HTML; its table of contents stays as it is."""
    return finish(html), None


def _output(line: re.Match[str]) -> str:
    indent = f' data-in="{len(line[1])}"' if line[1] else ""
    return f'<span class="c1 out"{indent}>{line[1]}{line[2]}</span>'
