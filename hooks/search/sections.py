"""A page of the built site as the sections that readers search: each heading with what stands below it."""

from __future__ import annotations

import html as htmllib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from hooks.page.languages import language_of

LEFT_OUT = ("see-also",)
LISTS = ("", "about/status/", "examples/", "errors/", "then-and-now/")
_ARTICLE = re.compile(r"<article\b[^>]*>(.*)</article>", re.DOTALL)
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)"')
_HEADING = re.compile(r"<h([1-6])\b([^>]*)>(.*?)</h\1>", re.DOTALL)
_ID = re.compile(r'\bid="([^"]+)"')
_ASKS = re.compile(r'\bdata-asks="([^"]+)"')
_SILENT = re.compile(
    r'<a class="(?:headerlink|anchor-link)".*?</a>|<p class="run-meta">.*?</p>'
    r'|<details class="(?:run-meta|abstract)">.*?</details>'
    r"|<(style|script|svg|label|nav|form)\b.*?</\1>|<(\w+)\b[^>]*\sdata-search-ignore.*?</\2>|<!--.*?-->",
    re.DOTALL,
)
_PICTURE = re.compile(r'<img\b[^>]*?\balt="([^"]+)"[^>]*#only-light[^>]*>')
_OUTPUT = re.compile(r'<span class="c1 out">(\s*#&gt;[^<]*)</span>')
_SENTENCE = re.compile(r"(?:[A-Za-z_]{2,}[ ,.:;]+){2,}[A-Za-z_]{2,}")
_SCRIPT = re.compile(r'\bdata-script="([^"]+)"[^>]*?>')
_CELL = re.compile(r'\bdata-copy="[^"]*\.([^".]+)\.py"')
_PRE = re.compile(r"<pre\b[^>]*>(.*?)</pre>", re.DOTALL)
_INLINE = re.compile(r"<code>([^<]*)</code>")
_BLOCK = re.compile(
    r"</?(?:p|div|pre|br|[uod]l|li|dt|dd|t[rdh]|table|thead|tbody|section|summary|details|blockquote|h\d)\b[^>]*>"
)
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Section:
    """One heading of a page, as plain text.

    `lead` is the page's description (for a page's first section), `code` what its code blocks show, `said` the sentences that
    they print, `codes` its inline code, `asks` the questions that it answers. `scripts` are (path, English slug of a cell or "").
    """

    url: str
    page: str
    heading: str
    lead: str
    prose: str
    code: str
    said: str
    scripts: tuple[tuple[str, str], ...]
    codes: tuple[str, ...]
    asks: tuple[str, ...] = ()

    @property
    def language(self) -> str:
        return language_of(self.url)

    @property
    def top(self) -> bool:
        return "#" not in self.url


def sections(html: str, url: str) -> Iterator[Section]:
    """The sections of a page's HTML; `url` is the page's, relative to the site.

    A page without an article has none; of LISTS, which name everything, there is the description only.
    """
    article = _ARTICLE.search(html)
    if not article:
        return
    text = _SILENT.sub("", article.group(1))
    title, description = _plain(_first(_TITLE, html).rsplit(" · ", 1)[0]), _plain(_first(_DESCRIPTION, html))
    heads = [head for head in _HEADING.finditer(text) if head.group(1) == "1" or _ID.search(head.group(2))]
    rest = url.partition("/")[2]
    if rest in LISTS or rest.startswith("api/"):
        text, heads = text[: heads[0].end()] if heads else "", heads[:1]
    for head, after in zip(heads, [*heads[1:], None], strict=True):
        anchor = _first(_ID, head.group(2))
        if anchor in LEFT_OUT:
            continue
        top = head is heads[0]
        body = text[head.end() : after.start() if after else len(text)]
        yield _section(head, body, url if top else f"{url}#{anchor}", title, description if top else "")


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found.group(1) if found else ""


def _section(head: re.Match[str], body: str, url: str, title: str, lead: str) -> Section:
    heading = _plain(head.group(3))
    embeds = tuple((found.group(1), _first(_CELL, found.group())) for found in _SCRIPT.finditer(body))
    prose = _PRE.sub(" ", _PICTURE.sub(r" \1 ", body))
    inline = _INLINE.findall(prose) + _INLINE.findall(head.group(3))
    codes = tuple(dict.fromkeys(htmllib.unescape(code) for code in inline))
    blocks = [block.group(1) for block in _PRE.finditer(body)]
    said = [line for block in blocks for out in _OUTPUT.findall(block) for line in re.split(r"(?:^|\n)\s*#&gt;", out)]
    code = " ".join(_plain(_OUTPUT.sub("", block)) for block in blocks)
    asks = tuple(htmllib.unescape(_first(_ASKS, head.group(2))).split(" | ")) if "data-asks" in head.group(2) else ()
    printed = "\n".join(_plain(line) for line in said if _SENTENCE.search(line))
    return Section(url, title or heading, heading, lead, _plain(prose), code, printed, embeds, codes, asks)


def _plain(html: str) -> str:
    """HTML as text."""
    return " ".join(htmllib.unescape(_TAG.sub("", _BLOCK.sub(" ", html))).split())
