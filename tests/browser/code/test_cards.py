"""The error index as cards: wrong and right are named, side by side where there is room, and copied as the code that was run."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

PAGE = "errors/shape/"
SIDE_BY_SIDE = """
(run) => {
  const [wrong, right] = [".part--wrong", ".part--right"].map((name) => run.querySelector(name).getBoundingClientRect())
  return right.left >= wrong.right - 1 && Math.abs(right.top - wrong.top) < 2
}
"""
WRAPPED = """
(code) => [...code.querySelectorAll(".part")].some((part) => part.scrollWidth > part.clientWidth + 1) ||
  code.scrollWidth > code.clientWidth + 1
"""


def blocks(page: Page, site_url: str, language: str, width: int) -> Locator:
    """The blocks of the page whose parts may stand side by side."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{site_url}{language}/{PAGE}")
    found = page.locator('.run[data-beside]:not([data-beside=""])')
    expect(found.first).to_be_attached()
    return found


@pytest.mark.parametrize("language", ["zh", "en"])
def test_wrong_and_right_stand_side_by_side_where_no_line_is_cut(page: Page, site_url: str, language: str) -> None:
    found = blocks(page, site_url, language, 1440)
    assert found.count() >= 5
    for block in found.all():
        assert block.evaluate(SIDE_BY_SIDE), block.get_attribute("data-script")
        assert not block.locator("code.parts").evaluate(WRAPPED), block.get_attribute("data-script")


@pytest.mark.parametrize("width", [999, 390])
def test_where_it_is_narrow_they_stand_one_below_the_other(page: Page, site_url: str, width: int) -> None:
    found = blocks(page, site_url, "en", width)
    assert not any(block.evaluate(SIDE_BY_SIDE) for block in found.all())
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(("language", "names"), [("zh", ("错误写法", "正确写法")), ("en", ("Wrong", "Right"))])
def test_they_are_named_in_words(page: Page, site_url: str, language: str, names: tuple[str, str]) -> None:
    blocks(page, site_url, language, 1440)
    for part, sign, name in zip(("wrong", "right"), "✗✓", names, strict=True):
        said = page.locator(f".part--{part}").first.evaluate("(part) => getComputedStyle(part, '::before').content")
        assert sign in said and name in said


def test_what_is_copied_is_the_code_without_these_names(page: Page, site_url: str) -> None:
    block = blocks(page, site_url, "en", 1440).first
    shown = block.locator("code.parts").evaluate("(code) => code.textContent")
    block.locator("button.copy").click()
    expect(page.locator("#page-status")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == shown.strip()
    compile(copied, "copied.py", "exec")


def test_a_code_without_output_has_no_empty_lines_more(page: Page, site_url: str) -> None:
    block = blocks(page, site_url, "en", 1440).first
    shown = block.locator("code.parts").evaluate("(code) => code.textContent")
    block.locator("button.more").click()
    page.locator("#copy-menu button").nth(1).click()
    expect(page.locator("#page-status")).to_have_text("Copied")
    bare = [line for line in shown.strip().split("\n") if not line.lstrip().startswith("#>")]
    assert page.evaluate("navigator.clipboard.readText()").strip().split("\n") == bare


def test_an_entry_is_a_card_and_its_heading_stays_in_the_contents(page: Page, site_url: str) -> None:
    blocks(page, site_url, "en", 1440)
    headings = page.locator("section.entry > h2[id]").evaluate_all("all => all.map((one) => '#' + one.id)")
    links = page.locator(".toc a").evaluate_all("all => all.map((one) => one.getAttribute('href'))")
    assert len(headings) > 15 and set(headings) <= set(links)


def test_both_languages_stand_in_the_same_card(page: Page, site_url: str) -> None:
    blocks(page, site_url, "en", 1440)
    page.locator("[data-tool=both]").first.click()
    expect(page.locator("section.entry .twin[lang^=zh]").first).to_be_attached()
    cards = page.locator("section.entry").evaluate_all("all => all.filter((one) => one.querySelector('p.twin')).length")
    assert cards == page.locator("section.entry").count()
