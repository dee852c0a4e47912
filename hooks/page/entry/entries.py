"""The list of all entries of a folder of pages: messages of the error index, old forms and new ones."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs.utils import get_relative_url

from hooks.page.embed import embeds
from hooks.page.entry import verdicts
from hooks.page.languages import language_of
from hooks.versions.table import Release

if TYPE_CHECKING:
    from hooks.project import Project

_MARK = re.compile(r"^<!-- generated: entries (\S+) -->$", re.MULTILINE)
_ENTRY = re.compile(r"^## (`.*?)\s*\{#([\w-]+)\}\s*$", re.MULTILINE)
_NEXT = re.compile(r"^## ", re.MULTILINE)
_CODE = re.compile(r"(`+) ?(.+?) ?\1")


@dataclass(frozen=True)
class Entry:
    """A second-level heading that begins with code, such as an error message, and what stands `below` it, up to the next one;
    `page` is the path of its page."""

    page: str
    anchor: str
    heading: str
    below: str = ""

    @property
    def codes(self) -> list[str]:
        """What the heading has in code font: `a` → `b` gives both."""
        return [found[2] for found in _CODE.finditer(self.heading)]


def entries(text: str, page: str) -> Iterator[Entry]:
    """The entries of a page.

    >>> [entry.codes for entry in entries("## `a` → `b` {#ab}\\n\\n## See also {#see-also}\\n", "en/then-and-now/x.md")]
    [['a', 'b']]
    """
    for found in _ENTRY.finditer(text):
        yield Entry(page, found[2], found[1], _NEXT.split(text[found.end() :], maxsplit=1)[0])


def fill(
    markdown: str, page: str, sources: dict[str, str], urls: dict[str, str], titles: dict[str, str], project: Project
) -> str:
    """A page's Markdown with the entries of a folder, page by page, in place of each mark."""

    known = verdicts.recorded(project.history) if _MARK.search(markdown) else []

    def listed(mark: re.Match[str]) -> str:
        start = f"{language_of(page)}/{mark[1]}/"
        below = [path for path in urls if path.startswith(start) and path in sources and path != page]
        return "\n".join(_page(path, sources[path], urls[path], urls[page], titles[path], project, known) for path in below)

    return _MARK.sub(listed, markdown)


def _page(path: str, text: str, url: str, here: str, title: str, project: Project, known: list[Release]) -> str:
    rows = [_row(entry, get_relative_url(f"{url}#{entry.anchor}", here), project, known) for entry in entries(text, path)]
    head = f'<p><a href="{get_relative_url(url, here)}"><strong>{html.escape(title)}</strong></a></p>'
    return "\n".join([head, '<ul class="entries">', *rows, "</ul>"])


def _row(entry: Entry, url: str, project: Project, known: list[Release]) -> str:
    shown = _CODE.sub(lambda found: f"<code>{html.escape(found[2])}</code>", entry.heading)
    said = verdicts.verdict(entry.below)
    if not said:
        return f'<li><a href="{url}">{shown}</a></li>'
    old, _, new = shown.partition(" → ")
    scripts = [project.scripts[embed.script] for embed in embeds(entry.below, entry.page) if embed.script in project.scripts]
    versions = verdicts.packed(verdicts.elsewhere(project.history, scripts, said, known), known)
    attributes = f'data-verdict="{said}"' + (f' data-torch="{versions}"' if versions else "")
    sides = f"<span>{old}</span> → <span>{new}</span>"
    return f'<li {attributes}><a href="{url}">{sides}</a> {verdicts.badge(said, language_of(entry.page))}</li>'
