"""The status page: short until something of it is asked for."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

HIGHEST = 6_000  # pixels at 1280 x 900


@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_is_short_and_its_scripts_are_sifted(page: Page, site_url: str, language: str) -> None:
    page.goto(f"{site_url}{language}/about/status/")
    widget = page.locator("[data-widget=runs]")
    expect(widget.locator("output")).to_have_text(re.compile(r"^[1-9]\d{3}"))
    assert page.evaluate("document.documentElement.scrollHeight") < HIGHEST
    widget.locator("input").fill("reduce_keepdim")
    expect(widget.locator("output")).to_have_text(re.compile(r"^[1-9]\d?\b"))
    shown = page.locator(".ran:visible")
    assert shown.count() and all("reduce_keepdim" in text for text in shown.all_inner_texts())
    widget.locator("input").fill("")
    widget.locator("select").first.select_option("idle")
    assert all(text.startswith("–") for text in page.locator(".ran:visible").all_inner_texts())
    widget.locator("select").first.select_option("all")
    widget.locator("select").last.select_option(index=2)
    expect(page.locator("article > details.abstract:visible")).to_have_count(1)


def test_copying_its_markdown_leaves_its_heading(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/about/status/")
    before = page.locator("h1").inner_text()
    page.evaluate("document.querySelector('[data-tool=markdown]').click()")
    expect(page.locator("#page-status")).to_have_text("Copied")
    assert page.locator("h1").inner_text() == before
    assert (
        page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) < i)") == []
    )
