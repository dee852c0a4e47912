"""Then and now: old forms sifted by their verdict, and by what the reader's torch does."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

PATH = "then-and-now/"
ROWS = "li[data-verdict]"


def opened(page: Page, site_url: str, language: str = "en", query: str = "") -> Locator:
    page.goto(f"{site_url}{language}/{PATH}{query}")
    widget = page.locator("[data-widget=changes]")
    expect(widget.locator("output")).to_be_visible()
    return widget


def shown(page: Page) -> list[str]:
    """The verdicts of the rows that are left."""
    return [
        str(name) for name in page.locator(ROWS).filter(visible=True).evaluate_all("all => all.map((row) => row.dataset.verdict)")
    ]


@pytest.mark.parametrize(("language", "unit"), [("zh", "条"), ("en", "entries")])
def test_rows_of_one_verdict_are_left_and_counted(page: Page, site_url: str, language: str, unit: str) -> None:
    widget = opened(page, site_url, language)
    every = len(shown(page))
    widget.locator("input[value=removed]").check()
    left = shown(page)
    assert 0 < len(left) < every and set(left) == {"removed"}
    expect(widget.locator("output")).to_have_text(f"{len(left)} {unit}")
    expect(page.locator("#page-status")).to_have_text(f"{len(left)} {unit}")
    expect(page).to_have_url(re.compile(r"\?verdict=removed$"))
    widget.locator("input[value=all]").check()
    assert len(shown(page)) == every
    expect(page).to_have_url(re.compile(rf"/{PATH}$"))


def test_the_address_says_what_is_left(page: Page, site_url: str) -> None:
    opened(page, site_url, query="?verdict=warns")
    assert set(shown(page)) == {"warns"}
    opened(page, site_url, query="?verdict=nonsense")
    assert len(set(shown(page))) == 4


def test_it_goes_by_keyboard_and_with_words(page: Page, site_url: str) -> None:
    widget = opened(page, site_url)
    widget.locator("input[value=all]").focus()
    page.keyboard.press("ArrowRight")
    expect(widget.locator("input[value=removed]")).to_be_checked()
    assert set(shown(page)) == {"removed"}
    widget.locator("input[type=text]").fill("volatile")
    expect(page.locator(ROWS).filter(visible=True)).to_have_count(0)
    widget.locator("input[value=warns]").check()
    expect(page.locator(ROWS).filter(visible=True)).to_have_count(1)


def test_the_readers_torch_says_where_it_does_otherwise(page: Page, site_url: str) -> None:
    widget = opened(page, site_url)
    versions = widget.locator("option").all_inner_texts()
    assert len(versions) > 2
    expect(widget.locator("input[value=apart]")).to_be_hidden()
    oldest = versions[-1]
    widget.locator("select").select_option(oldest)
    expect(page).to_have_url(re.compile(rf"\?torch={re.escape(oldest)}$"))
    marks = page.locator(f"{ROWS} .torch-mark")
    packed = page.locator(ROWS).evaluate_all("all => all.map((row) => row.dataset.torch ?? '')")
    letters = [
        re.sub(r"(.)(\d+)", lambda run: run[1] * int(run[2]), each).ljust(len(versions), ".")[len(versions) - 2]
        for each in packed
    ]
    expect(marks).to_have_count(sum(letter != "." for letter in letters))
    states = page.locator(f"{ROWS} .torch-mark:not([data-state=unknown])")
    assert states.count() == sum(letter not in ".u" for letter in letters)
    apart = states.count()
    assert apart > 5
    expect(marks.first).to_contain_text(f"torch {oldest}:")
    widget.locator("input[value=apart]").check()
    expect(page.locator(ROWS).filter(visible=True)).to_have_count(apart)
    page.reload()
    expect(page.locator(ROWS).filter(visible=True)).to_have_count(apart)
    page.locator("[data-widget=changes] select").select_option(versions[0])
    expect(marks).to_have_count(0)
    expect(page).to_have_url(re.compile(rf"/{PATH}$"))


def test_what_an_older_torch_only_warns_of_counts_as_a_warning_there(page: Page, site_url: str) -> None:
    widget = opened(page, site_url)
    version = widget.locator("option").last.inner_text()
    widget.locator("select").select_option(version)
    row = page.locator('li[data-verdict="removed"]:has(.torch-mark[data-state="warns"])').first
    widget.locator("input[value=removed]").check()
    expect(row).to_be_hidden()
    widget.locator("input[value=warns]").check()
    expect(row).to_be_visible()


@pytest.fixture
def scriptless(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_without_scripts_every_row_is_there_with_its_verdict(scriptless: Page, site_url: str) -> None:
    scriptless.goto(f"{site_url}en/{PATH}")
    rows = scriptless.locator(ROWS)
    assert rows.count() > 100 and rows.filter(visible=True).count() == rows.count()
    assert rows.first.locator(".verdict").inner_text().strip() in ("Removed", "Warns", "Result changed", "Still works")


def test_rows_stand_once_when_both_languages_do(page: Page, site_url: str) -> None:
    opened(page, site_url)
    page.locator("[data-tool=both]").first.click()
    expect(page.locator("p.twin").first).to_be_attached()
    assert page.locator(f"{ROWS} .twin").count() == 0
