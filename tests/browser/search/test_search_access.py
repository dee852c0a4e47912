"""The search for every reader: in both color schemes, by keyboard and screen reader, on a phone."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.search.test_search_ui import PHONE, SAID, ask


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("query", ["", "广播", "zzzzqqqq"])
def test_accessible(page: Page, site_url: str, query: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
    page.goto(f"{site_url}zh/tensors/shape/")
    if query:
        ask(page, query)
    else:
        page.keyboard.press("/")
    expect(page.locator(".search__input")).to_be_focused()
    findings = Axe().run(page, context="dialog.search").response["violations"]
    assert not findings, [(found["id"], [node["html"] for node in found["nodes"]]) for found in findings]


def test_it_fits_a_phone(page: Page, site_url: str) -> None:
    page.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
    page.goto(f"{site_url}en/tensors/shape/")
    page.locator(".search-open").click()
    page.locator(".search__input").fill("RuntimeError: mat1 and mat2 shapes cannot be multiplied")
    expect(page.locator(".search__status")).to_have_text(SAID)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    for part in (".search", ".search__close", ".search__option"):
        box = page.locator(part).first.bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= PHONE["width"], part
    page.locator(".search__close").click()
    expect(page.locator("dialog.search")).to_be_hidden()
