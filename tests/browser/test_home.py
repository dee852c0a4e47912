"""The home page: three doors, six places to begin, something to try, all pages folded."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from hooks.script.bilingual import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_doors_and_six_places_lead_on(page: Page, site_url: str, language: str) -> None:
    page.goto(f"{site_url}{language}/")
    doors, places = page.locator(".doors li"), page.locator(".places li")
    assert (doors.count(), places.count()) == (3, 6)
    firsts = [card.locator("a").first.evaluate("a => a.href") for card in (*doors.all(), *places.all())]
    assert len(set(firsts)) == 9 and all(page.request.get(url).ok for url in firsts)
    links = page.locator("main a").filter(visible=True).count()
    assert links < 60, "not a wall of links"


def test_the_list_of_all_pages_is_folded_and_opens(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/")
    listed = page.locator(".contents section a")
    assert listed.count() > 100
    expect(listed.first).to_be_hidden()
    page.locator(".contents > summary").click()
    expect(listed.first).to_be_visible()
    groups = page.locator(".contents section").evaluate_all("all => all.map((each) => each.id)")
    assert groups == ["all-learn", "all-build", "all-fix", "all-look-up"]


def test_a_breadcrumb_opens_the_list_at_its_group(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/cnn/lenet/")
    page.locator(".crumbs a", has_text="Build").click()
    page.wait_for_url("**/en/#all-build")
    expect(page.locator("#all-build h3")).to_be_in_viewport()


def test_something_to_try(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/")
    expect(page.locator(".widget .widget__answer")).to_contain_text("(2,)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_large_field_opens_the_search(page: Page, site_url: str, language: str) -> None:
    page.goto(f"{site_url}{language}/")
    page.locator("[data-tool=ask]").click()
    expect(page.locator(".search__input")).to_be_focused()
