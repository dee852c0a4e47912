"""A page of the built site as the sections that readers search: each heading with what stands below it."""

from __future__ import annotations

import html as htmllib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from hooks.page.languages import language_of

LEFT_OUT = ("see-also",)
LISTS = ("", "about/status/", "examples/", "errors/", "then-and-now/")
ASIDE = ("then-and-now", "examples", "lookup", "cheat-sheets")  # they tell again what other pages explain
CUT, JOINT = "␟", "`"
_ARTICLE = re.compile(r"<article\b[^>]*>(.*)</article>", re.DOTALL)
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)"')
_HEADING = re.compile(r"<h([1-6])\b([^>]*)>(.*?)</h\1>", re.DOTALL)
_ID = re.compile(r'\bid="([^"]+)"')
_SILENT = re.compile(
    r'<a class="(?:headerlink|anchor-link)".*?</a>|<p class="run-meta">.*?</p>|<details class="abstract">.*?</details>'
    r"|<(style|script|svg|label|nav|form)\b.*?</\1>|<(\w+)\b[^>]*\sdata-pagefind-ignore.*?</\2>|<!--.*?-->",
    re.DOTALL,
)
_PICTURE = re.compile(r'<img\b[^>]*?\balt="([^"]+)"[^>]*#only-light[^>]*>')
_OUTPUT = re.compile(r'<span class="c1 out">(\s*#&gt;[^<]*)</span>')
_SENTENCE = re.compile(r"(?:[A-Za-z_]{2,}[ ,.:;]+){2,}[A-Za-z_]{2,}")
_SCRIPT = re.compile(r'\bdata-script="([^"]+)"[^>]*?>')
_CELL = re.compile(r'\bdata-copy="[^"]*\.([^".]+)\.py"')
_PRE = re.compile(r"<pre\b[^>]*>(.*?)</pre>", re.DOTALL)
_INLINE = re.compile(r"<code>([^<]*)</code>")
_INNER_POINT = re.compile(r"""((?<=[A-Za-z_)\]])[.=/]|(?<=[\w)\]])[(\[])(?=[\w"'(\[])""")
_BLOCK = re.compile(
    r"</?(?:p|div|pre|br|[uod]l|li|dt|dd|t[rdh]|table|thead|tbody|section|summary|details|blockquote|h\d)\b[^>]*>"
)
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Section:
    """One heading of a page; `body` is HTML. `scripts` are (path, English slug of a cell or "") of what it embeds."""

    url: str
    page: str
    heading: str
    body: str
    scripts: tuple[tuple[str, str], ...]
    codes: tuple[str, ...]

    @property
    def language(self) -> str:
        return language_of(self.url)


def sections(html: str, url: str) -> Iterator[Section]:
    """The sections of a page's HTML; `url` is the page's, relative to the site.

    A page without an article has none; of LISTS, which name everything, there is the description only.
    """
    article = _ARTICLE.search(html)
    if not article:
        return
    text = _SILENT.sub("", article.group(1))
    title, description = _first(_TITLE, html).rsplit(" · ", 1)[0], _first(_DESCRIPTION, html)
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
        yield _section(head, f"<p>{description}</p>{body}" if top else body, url if top else f"{url}#{anchor}", title)


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found.group(1) if found else ""


def _section(head: re.Match[str], body: str, url: str, title: str) -> Section:
    heading = _plain(head.group(3))
    embeds = tuple((found.group(1), _first(_CELL, found.group())) for found in _SCRIPT.finditer(body))
    inline = _INLINE.findall(_PRE.sub("", body)) + _INLINE.findall(head.group(3))
    codes = tuple(dict.fromkeys(htmllib.unescape(code) for code in inline))
    return Section(url, title or heading, heading, body, embeds, codes)


def document(section: Section, language: str, names: list[str], told: list[str]) -> str:
    """A section as the HTML that Pagefind reads. Its text up to CUT is for ranking only; no space follows a JOINT.

    Prose weighs more than code, of printed output only sentences (error messages) are kept. `names` are the API names that the
    section's code uses or its prose tells of, `told` the latter alone.
    """
    page = "" if section.heading == section.page else f'<b data-pagefind-weight="3">{_jointed(section.page)}</b>'
    tags = [_tag("meta", "page", section.page), _tag("meta", "title", section.heading)]
    tags += [_tag("filter", "api", name) for name in names] + [_tag("filter", "told", name) for name in told]
    aside = section.url.split("/")[1] in ASIDE
    body = f'<div data-pagefind-weight="0.4">{_searchable(section.body)}</div>' if aside else _searchable(section.body)
    return (
        f'<html lang="{language}"><body><b data-pagefind-weight="{3 if aside else 7}">{_jointed(section.heading)}</b>'
        f" {page} {CUT} {body} {''.join(tags)}</body></html>"
    )


def _tag(kind: str, key: str, value: str) -> str:
    return f'<meta data-pagefind-{kind}="{key}[content]" content="{htmllib.escape(htmllib.unescape(value))}">'


def _searchable(html: str) -> str:
    html = _PICTURE.sub(r" \1 ", html)
    html = _OUTPUT.sub(lambda m: "\n".join(filter(_SENTENCE.search, re.split(r"(?:^|\n)\s*#&gt;", m[1]))), html)
    parts, end = [], 0
    for block in _PRE.finditer(html):
        parts.append(_jointed(_plain(html[end : block.start()])))
        parts.append(f'<span data-pagefind-weight="0.5">{_jointed(_plain(block.group(1)))}</span>')
        end = block.end()
    return " ".join([*parts, _jointed(_plain(html[end:]))])


def _plain(html: str) -> str:
    """HTML as text, still escaped."""
    return " ".join(_TAG.sub("", _BLOCK.sub(" ", html)).split())


def _jointed(text: str) -> str:
    """Text whose dotted names and calls can be found by their parts: `torch.nn.Linear(x)`."""
    return _INNER_POINT.sub(rf"\1{JOINT} ", text)
