"""Keys: the list of them, and moving between pages and languages."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect


@pytest.mark.parametrize(("language", "title"), [("zh", "键盘"), ("en", "Keyboard")])
def test_the_list_of_keys(page: Page, site_url: str, language: str, title: str) -> None:
    page.goto(f"{site_url}{language}/tensors/reduce/")
    expect(page.locator("[data-tool=keys]")).to_be_visible()
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name=title)
    expect(dialog).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    page.locator("[data-tool=keys]").click()
    expect(dialog).to_be_visible()


def test_keys_move(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/shape/")
    expect(page.locator("[data-tool=keys]")).to_be_visible()
    page.keyboard.press("n")
    page.wait_for_url("**/en/tensors/indexing/")
    expect(page.locator("[data-tool=keys]")).to_be_visible()
    page.keyboard.press("p")
    page.wait_for_url("**/en/tensors/shape/")
    expect(page.locator("[data-tool=keys]")).to_be_visible()
    page.keyboard.press("l")
    page.wait_for_url("**/zh/tensors/shape/**")


def test_keys_do_nothing_while_typing(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/api/nn/")
    field = page.locator(".widget--filter input")
    field.press_sequentially("nnpp?")
    expect(field).to_have_value("nnpp?")
    assert page.url.endswith("/en/api/nn/")


def test_single_letters_can_be_turned_off(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/shape/")
    page.locator("[data-tool=keys]").click()
    dialog = page.get_by_role("dialog", name="Keyboard")
    expect(dialog.locator("kbd").first).to_have_text(re.compile("^(Ctrl|⌘) K$"))
    dialog.get_by_role("checkbox", name="Shortcuts of a single letter").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.keyboard.press("n")
    expect(page.locator("dialog.search")).to_be_hidden()
    assert page.url.endswith("/en/tensors/shape/")
    page.keyboard.press("Control+k")
    expect(page.locator("dialog.search")).to_be_visible()
