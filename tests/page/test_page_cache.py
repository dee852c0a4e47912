"""What earlier builds made is taken again, and only while nothing has changed."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from mkdocs.structure.files import Files
from mkdocs.structure.toc import TableOfContents, get_toc

from hooks import cache
from hooks.page import page_cache

TOKENS: Any = [{"level": 1, "id": "a", "name": "A", "children": [{"level": 2, "id": "b", "name": "B", "children": []}]}]


@dataclass(frozen=True)
class Linked:
    src_uri: str


class Pages:
    """Renders pages, and counts how often."""

    def __init__(self, root: Path) -> None:
        self.root, self.made = root, list[str]()

    def rendered(self, text: str, around: str = "", warns: bool = False) -> Any:
        def render(config: object, files: object) -> None:
            self.made.append(text)
            if warns:
                logging.getLogger("mkdocs.structure.pages").warning("a link leads nowhere")
            page.content, page.toc, page._title_from_render = f"<p>{text}</p>", get_toc(TOKENS), "A"
            page.present_anchor_ids, page.links_to_anchors = {"a", "b"}, {Linked("en/x.md"): {"c": "x.md#c"}}

        def shape(html: str) -> tuple[str, TableOfContents | None]:
            return html.upper(), None

        page: Any = SimpleNamespace(file=SimpleNamespace(src_uri="en/p.md"), markdown=text, render=render)
        page_cache.remember(page, self.root, around, ["part"], shape, ("hooks.page.finish",))
        files: Any = SimpleNamespace(get_file_from_path=Linked)
        page.render(None, files)
        return page


@pytest.fixture
def pages(tmp_path: Path) -> Pages:
    return Pages(tmp_path)


def test_a_page_is_rendered_once(pages: Pages) -> None:
    first, second = pages.rendered("a"), pages.rendered("a")
    assert pages.made == ["a"]
    for page in (first, second):
        assert page.content == "<P>A</P>" and page._title_from_render == "A" and page.present_anchor_ids == {"a", "b"}
        assert [(link.title, link.id, [below.id for below in link.children]) for link in page.toc] == [("A", "a", ["b"])]
        assert [(file.src_uri, anchors) for file, anchors in page.links_to_anchors.items()] == [("en/x.md", {"c": "x.md#c"})]


def test_what_it_depends_on_changes_it(pages: Pages) -> None:
    pages.rendered("a"), pages.rendered("b"), pages.rendered("a", around="other pages")
    assert pages.made == ["a", "b", "a"]


def test_a_page_of_which_mkdocs_complains_is_rendered_every_time(pages: Pages) -> None:
    pages.rendered("a", warns=True), pages.rendered("a", warns=True)
    assert pages.made == ["a", "a"]


def test_a_quiet_build_keeps_pages_too_and_stays_quiet(pages: Pages) -> None:
    log, said = logging.getLogger("mkdocs"), list[logging.LogRecord]()
    handler, level = logging.Handler(), log.level
    handler.emit = said.append  # type: ignore[method-assign, assignment]
    log.addHandler(handler)
    log.setLevel(logging.ERROR)
    try:
        pages.rendered("fine"), pages.rendered("fine")
        pages.rendered("warns", warns=True), pages.rendered("warns", warns=True)
        assert (log.level, handler.level, said) == (logging.ERROR, logging.NOTSET, [])
    finally:
        log.setLevel(level)
        log.removeHandler(handler)
    assert pages.made == ["fine", "warns", "warns"]


def test_what_is_damaged_is_made_again(pages: Pages) -> None:
    pages.rendered("a")
    for path in (pages.root / cache.FOLDER).iterdir():
        path.write_bytes(path.read_bytes()[:-3])
    assert pages.rendered("a").content == "<P>A</P>"
    assert pages.made == ["a", "a"]


def test_surroundings_are_the_pages_that_can_be_linked_to() -> None:
    config: Any = SimpleNamespace(markdown_extensions=["toc"], mdx_configs={}, plugins={})
    page: Any = SimpleNamespace(src_uri="en/p.md", url="en/p/", generated_by=None, page=None)
    figure: Any = SimpleNamespace(src_uri="f.svg", url="f.svg", generated_by="hook", page=None)
    files: Any = [page, figure]
    assert page_cache.surroundings(config, files) != page_cache.surroundings(config, Files([]))
    assert "f.svg" not in page_cache.surroundings(config, files)
