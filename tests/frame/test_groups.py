"""The groups of the sidebar, and where a page stands in them."""

from __future__ import annotations

import json

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from hooks.frame import groups

NAMED = [{"学习 | Learn": ["b", "none"]}, {"查阅 | Look up": ["c"]}]


@pytest.fixture
def nav() -> Navigation:
    config = MkDocsConfig()
    config.load_dict({"site_name": "x", "use_directory_urls": True})

    def page(path: str) -> Page:
        return Page(f"`{path}`", File(path, "docs", "site", True), config)

    home, one, two, alone, left = (page(f"en/{name}.md") for name in ("index", "b/one", "b/two", "c/index", "d/x"))
    items = [home, Section("B", [one, two]), alone, Section("D", [left])]
    found = Navigation(items, [home, one, two, alone, left])
    found.homepage = home
    return found


def test_sections_stand_in_their_groups_and_what_is_named_nowhere_comes_last(nav: Navigation) -> None:
    found = groups.groups(nav, NAMED, "en")
    shown = [(group.name, group.title, [part.name for part in group.parts]) for group in found]
    assert shown == [("learn", "Learn", ["b"]), ("look-up", "Look up", ["c"]), ("", "", ["d"])]
    assert [group.title for group in groups.groups(nav, NAMED, "zh")] == ["学习", "查阅", ""]


def test_without_groups_all_sections_stand_in_one(nav: Navigation) -> None:
    (only,) = groups.groups(nav, None, "en")
    assert [part.name for part in only.parts] == ["b", "c", "d"] and not only.title


def test_a_page_has_its_place(nav: Navigation) -> None:
    found = groups.groups(nav, NAMED, "en")
    place = groups.place(found, nav.pages[2])
    assert place and (place[0].name, place[1].title, place[1].first) == ("learn", "B", nav.pages[1])
    assert groups.place(found, nav.pages[0]) is None


def test_the_listing_names_all_pages(nav: Navigation) -> None:
    listed = json.loads(groups.listing(groups.groups(nav, NAMED, "en")))
    assert listed["b"] == [["en/b/one/", "en/b/one.md"], ["en/b/two/", "en/b/two.md"]]
    assert set(listed) == {"b", "c", "d"}
