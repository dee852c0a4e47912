"""The groups of the sidebar: sections of the navigation, by what readers come for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from hooks.script.bilingual import half


@dataclass(frozen=True)
class Part:
    """A section: its name (the folder of its pages, such as `tensors`), its title and its pages, of which the first leads it."""

    name: str
    title: str
    pages: tuple[Page, ...]

    @property
    def first(self) -> Page:
        return self.pages[0]


@dataclass(frozen=True)
class Group:
    """Sections under one heading; `name` is its id, "" for those that no group names."""

    name: str
    title: str
    parts: tuple[Part, ...]


def groups(nav: Navigation, named: Any, language: str) -> list[Group]:
    """The sections of a language's navigation in groups, in the order of both.

    `named` is what mkdocs.yml says: a list of `{"学习 | Learn": ["tensors", ...]}`. What it does not name comes last, without a
    title.
    """
    parts = {part.name: part for part in _parts(nav)}
    found = []
    for entry in named or []:
        ((title, names),) = entry.items()
        own = tuple(parts.pop(name) for name in names if name in parts)
        if own:
            found.append(Group(half(title, "en").lower().replace(" ", "-"), half(title, language), own))
    return [*found, Group("", "", tuple(parts.values()))] if parts else found


def sections(groups: list[Group]) -> dict[str, str]:
    """Folder → title of every section, in the order of the groups."""
    return {part.name: part.title for group in groups for part in group.parts}


def _parts(nav: Navigation) -> Iterator[Part]:
    """The sections of a navigation; a page that stands alone, other than the home page, is one too."""
    for item in nav.items:
        pages = tuple(_pages(item))
        if pages and item is not nav.homepage:
            yield Part(pages[0].file.src_uri.split("/")[1], str(item.title), pages)


def _pages(item: Any) -> Iterator[Page]:
    if isinstance(item, Page):
        yield item
    elif isinstance(item, Section):
        for child in item.children:
            yield from _pages(child)


def place(found: Iterable[Group], page: Page) -> tuple[Group, Part] | None:
    """The group and the section that a page stands in, None for one that the navigation does not hold."""
    return next(((group, part) for group in found for part in group.parts if page in part.pages), None)


def listing(found: Iterable[Group]) -> str:
    """The pages of all sections as JSON: {section: [[url, title], ...]}; the sidebar asks for it when a section is opened."""
    sections = {part.name: [[page.url, title(page)] for page in part.pages] for group in found for part in group.parts}
    return json.dumps(sections, ensure_ascii=False, separators=(",", ":"))


def title(page: Page) -> str:
    """A page's title as plain text."""
    return str(page.title or page.file.src_uri).replace("`", "")
