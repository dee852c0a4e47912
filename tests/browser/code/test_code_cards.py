"""Code cards: what is copied, long lines, what a block ran on, exceptions."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from hooks.script.bilingual import LANGUAGES

PHONE = ViewportSize(width=390, height=844)


def clipboard(page: Page) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def card(page: Page, site_url: str, path: str, script: str) -> Locator:
    page.goto(f"{site_url}{path}/")
    block = page.locator(f'.run[data-script="{script}"]').first
    expect(block.locator("button.copy")).to_be_visible()
    return block


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_says_what_it_copies(page: Page, site_url: str, language: str) -> None:
    block = card(page, site_url, f"{language}/tensors/reduce", "snippets/tensors/reduce_dim.py")
    lines = len((block.locator("pre > code").text_content() or "").rstrip().split("\n"))
    name = block.locator("button.copy").get_attribute("aria-label") or ""
    assert str(lines) in name and name.startswith(block.locator("button.copy").inner_text())
    cell = card(page, site_url, f"{language}/examples/lenet_digits", "examples/lenet_digits.py")
    cell.locator("button.copy").click()
    expect(cell.locator("button.copy")).to_have_attribute("data-outcome", "copied")
    promised = cell.get_attribute("data-lines")
    assert promised == str(len(clipboard(page).rstrip("\n").split("\n")))
    expect(cell.locator("button.copy")).to_contain_text(promised or "?")  # once it no longer says that it was copied


def test_a_block_is_copied_without_its_output(page: Page, site_url: str) -> None:
    block = card(page, site_url, "en/tensors/reduce", "snippets/tensors/reduce_dim.py")
    shown = block.locator("pre > code").text_content() or ""
    block.get_by_role("button", name="Other ways to copy").click()
    menu = page.locator("#copy-menu")
    expect(menu).to_be_visible()
    menu.get_by_role("button", name="without output").click()
    expect(menu).to_be_hidden()
    expect(block.locator("button.copy")).to_have_attribute("data-outcome", "copied")
    assert clipboard(page) == re.sub(r"^ *#>.*\n", "", shown, flags=re.MULTILINE) != shown


def test_of_a_cell_the_block_alone_is_copied_on_request(page: Page, site_url: str) -> None:
    block = card(page, site_url, "en/cnn/lenet", "examples/lenet_digits.py")
    block.get_by_role("button", name="Other ways to copy").click()
    page.locator("#copy-menu button").first.click()
    expect(block.locator("button.copy")).to_have_attribute("data-outcome", "copied")
    assert clipboard(page) == block.locator("pre > code").text_content()


def test_the_menu_of_a_block_works_with_keys(page: Page, site_url: str) -> None:
    block = card(page, site_url, "en/tensors/reduce", "snippets/tensors/reduce_dim.py")
    more = block.get_by_role("button", name="Other ways to copy")
    more.focus()
    page.keyboard.press("Enter")
    menu = page.locator("#copy-menu")
    expect(menu).to_be_visible()
    page.keyboard.press("Tab")
    expect(menu.locator("button").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(more).to_be_focused()


def test_what_a_block_ran_on_is_told_on_demand(page: Page, site_url: str) -> None:
    block = card(page, site_url, "en/tensors/reduce", "snippets/tensors/reduce_dim.py")
    told = block.locator(".run-meta p").first
    expect(told).to_be_hidden()
    expect(block.locator("summary")).to_contain_text("reduce_dim.py")
    block.locator("summary").click()
    expect(told).to_contain_text("torch 2.")
    expect(told.locator("a[download]").first).to_be_visible()
    assert page.locator("article .run-meta p").filter(visible=True).count() == 1


def test_long_lines_scroll_or_wrap_as_the_reader_wants(page: Page, site_url: str) -> None:
    page.set_viewport_size(PHONE)
    block = card(page, site_url, "en/examples/lenet_digits", "examples/lenet_digits.py")
    code = block.locator("pre > code")
    wide = "code => code.scrollWidth > code.clientWidth + 1"
    button = block.get_by_role("button", name="Wrap long lines")
    expect(button).to_have_attribute("aria-pressed", "true")  # a narrow window wraps by itself
    assert not code.evaluate(wide)
    button.click()
    assert code.evaluate(wide)
    page.reload()
    expect(button).to_have_attribute("aria-pressed", "false")
    assert code.evaluate(wide)
    short = card(page, site_url, "en/tensors/reduce", "snippets/tensors/reduce_dim.py")
    page.set_viewport_size({"width": 1400, "height": 900})
    expect(short.locator("button.wrap")).to_be_hidden()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["tensors/reduce", "examples/lenet_digits", "errors/shape"])
def test_no_code_scrolls_sideways_on_a_phone(page: Page, site_url: str, language: str, path: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{site_url}{language}/{path}/")
    wide = "codes => codes.filter((code) => code.scrollWidth > code.clientWidth + 1).length"
    assert page.locator("article .highlight pre > code").evaluate_all(wide) == 0


def color(block: Locator) -> str:
    found: str = block.evaluate("line => getComputedStyle(line).backgroundColor")
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_exceptions_look_like_exceptions_and_output_like_output(page: Page, site_url: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{site_url}en/errors/shape/")
    raised = page.locator(".out.err", has_text="mat1 and mat2 shapes cannot be multiplied").first
    printed = page.locator(".out:not(.err)").first
    red, green, blue = (int(part) for part in re.findall(r"\d+", color(raised))[:3])
    assert red > green + 8 and red > blue + 8
    parts = [int(part) for part in re.findall(r"\d+", color(printed))[:3]]
    assert max(parts) - min(parts) < 20, "output is neutral"
