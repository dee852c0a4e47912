"""The list of all entries of a folder of pages: messages of the error index, old forms and new ones."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from mkdocs.utils import get_relative_url

from hooks.page.languages import language_of

_MARK = re.compile(r"^<!-- generated: entries (\S+) -->$", re.MULTILINE)
_ENTRY = re.compile(r"^## (`.*?)\s*\{#([\w-]+)\}\s*$", re.MULTILINE)
_CODE = re.compile(r"(`+) ?(.+?) ?\1")


@dataclass(frozen=True)
class Entry:
    """A second-level heading that begins with code, such as an error message; `page` is the path of its page."""

    page: str
    anchor: str
    heading: str

    @property
    def codes(self) -> list[str]:
        """What the heading has in code font: `a` → `b` gives both."""
        return [found[2] for found in _CODE.finditer(self.heading)]


def entries(text: str, page: str) -> Iterator[Entry]:
    """The entries of a page.

    >>> [entry.codes for entry in entries("## `a` → `b` {#ab}\\n\\n## See also {#see-also}\\n", "en/then-and-now/x.md")]
    [['a', 'b']]
    """
    yield from (Entry(page, found[2], found[1]) for found in _ENTRY.finditer(text))


def fill(markdown: str, page: str, sources: dict[str, str], urls: dict[str, str], titles: dict[str, str]) -> str:
    """A page's Markdown with the entries of a folder, page by page, in place of each mark."""

    def listed(mark: re.Match[str]) -> str:
        start = f"{language_of(page)}/{mark[1]}/"
        below = [path for path in urls if path.startswith(start) and path in sources and path != page]
        return "\n".join(_page(path, sources[path], urls[path], urls[page], titles[path]) for path in below)

    return _MARK.sub(listed, markdown)


def _page(path: str, text: str, url: str, here: str, title: str) -> str:
    rows = [_row(entry, get_relative_url(f"{url}#{entry.anchor}", here)) for entry in entries(text, path)]
    head = f'<p><a href="{get_relative_url(url, here)}"><strong>{html.escape(title)}</strong></a></p>'
    return "\n".join([head, '<ul class="entries">', *rows, "</ul>"])


def _row(entry: Entry, url: str) -> str:
    shown = _CODE.sub(lambda found: f"<code>{html.escape(found[2])}</code>", entry.heading)
    return f'<li><a href="{url}">{shown}</a></li>'
