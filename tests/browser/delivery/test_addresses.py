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
