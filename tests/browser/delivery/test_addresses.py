"""Addresses that cannot be decoded."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

PAGE = "tensors/reduce/"


@pytest.mark.parametrize("fragment", ["%", "%zz", "%ff"])
def test_a_page_works_at_a_fragment_that_is_none(page: Page, site_url: str, fragment: str) -> None:
    """Nothing is raised, which the fixture sees, and the tools still work."""
    page.goto(f"{site_url}en/{PAGE}#{fragment}")
    page.locator("[data-tool=both]").first.click()
    page.reload()
    expect(page.locator("[data-tool=both][aria-pressed=true]")).to_have_count(1)
    page.evaluate("scrollTo(0, 600)")
    page.locator("[data-tool=language]").first.dispatch_event("click")
    expect(page).to_have_url(re.compile(f"/zh/{PAGE}"))


@pytest.mark.parametrize("name", ["no%25such", "no%ffsuch", "no-such"])
def test_the_missing_page_asks_for_what_stands_in_its_address(page: Page, site_url: str, name: str) -> None:
    page.goto(f"{site_url}en/{name}/")
    expect(page.locator("[name=q]").first).to_have_value(re.compile("^no.*such$"))


@pytest.mark.parametrize(
    ("asked", "language", "found"),
    [
        ("en/tensors/reduc/", "en", "en/tensors/reduce/"),
        ("en/tensor/broadcast", "en", "en/tensors/broadcasting/"),
        ("zh/errors/shapes.html", "zh", "zh/errors/shape/"),
    ],
)
def test_the_missing_page_offers_the_nearest_addresses(page: Page, site_url: str, asked: str, language: str, found: str) -> None:
    page.goto(site_url + asked)
    expect(page.locator(f"[data-near={language}] a").first).to_have_attribute("href", f"/{found}")
    assert page.locator("[data-near] a").count() <= 3


def test_an_address_like_no_other_is_offered_nothing(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/qqxzv/")
    expect(page.locator("[name=q]").first).to_have_value("qqxzv")
    expect(page.locator("section:lang(en) output")).not_to_be_empty()
    expect(page.locator("[data-near=en]")).to_be_hidden()
