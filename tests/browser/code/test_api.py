"""Rows of the index of names, and cards over names in code."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

CODE = "article pre a.api"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_row_says_how_a_name_is_called_and_leads_to_all_its_pages(page: Page, site_url: str, language: str) -> None:
    page.goto(f"{site_url}{language}/api/nn/#torch.nn.Linear")
    row = page.locator('[id="torch.nn.Linear"]')
    expect(row.locator("code").first).to_contain_text("torch.nn.Linear(in_features, out_features")
    expect(row.locator("p")).to_contain_text("linear transformation")
    before, more = row.locator(":scope > a").count(), row.locator("button")
    hidden = int(more.inner_text().removeprefix("+"))
    more.click()
    expect(row.locator(":scope > a")).to_have_count(before + hidden)
    expect(more).to_have_count(0)
    for link in row.locator(":scope > a").all():
        assert page.request.get(link.evaluate("a => a.href")).ok


def test_a_pointer_on_a_name_opens_its_card(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/reduce/")
    name = page.locator(CODE).first
    name.scroll_into_view_if_needed()
    name.hover()
    card = page.locator(".api-card")
    expect(card).to_be_visible()
    assert (card.get_by_role("link", name="Official documentation").get_attribute("href") or "").startswith("https://")
    card.hover()
    page.wait_for_timeout(600)
    expect(card).to_be_visible()
    box = card.bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= 1280 and box["y"] >= 0
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()


def test_the_names_of_a_page_have_cards_by_keyboard(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}zh/tensors/reduce/")
    page.locator(".apis summary").click()
    page.keyboard.press("Tab")
    expect(page.locator(".api-card")).to_be_visible()
    expect(page.locator(".api-card").get_by_role("link", name="官方文档")).to_be_visible()


def test_a_finger_opens_the_card_first(browser: Browser, site_url: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, locale="en-US")
    page = context.new_page()
    page.goto(f"{site_url}en/tensors/reduce/")
    name = page.locator(CODE).first
    name.scroll_into_view_if_needed()
    name.tap()
    card = page.locator(".api-card")
    expect(card).to_be_visible()
    box = card.bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= 390
    assert page.url.endswith("/en/tensors/reduce/")
    context.close()
