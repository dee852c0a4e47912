"""The search in a real browser: how it is opened, what it finds, what it loads."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Response, expect

FIRST_SEARCH = 400_000
PHONE = {"width": 390, "height": 844}
SAID = re.compile(r"\d+ (条结果|results?)")


def ask(page: Page, query: str) -> None:
    """Open the search where it is not open, and wait for what it says."""
    if page.locator("dialog.search").is_hidden():
        page.keyboard.press("/")
    page.locator(".search__input").fill(query)
    expect(page.locator(".search__status")).to_have_text(re.compile(r"[\d“]"))


def test_a_result_shows_page_heading_and_marks_and_no_hidden_text(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/shape/")
    ask(page, "permute")
    found = page.locator('[role=option][href$="tensors/shape/#permute"]')
    expect(found.locator(".search__title")).to_contain_text("Shapes")
    expect(found.locator(".search__heading")).to_contain_text("permute")
    expect(page.locator(".search__excerpt mark").first).to_have_text(re.compile("permute|transpose|dimension", re.IGNORECASE))


def test_a_name_of_the_api_is_pinned_with_its_line_and_pages(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/shape/")
    ask(page, "torch.nn.Linear")
    first = page.locator(".search__option").first
    expect(first).to_have_attribute("data-kind", "api")
    expect(first.locator(".search__excerpt")).not_to_be_empty()
    expect(first.locator(".search__pages")).not_to_be_empty()


def test_results_of_one_kind(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/shape/")
    ask(page, "state dict")
    page.locator('.search__filter[data-kind="error"]').click()
    expect(page.locator('.search__filter[data-kind="error"]')).to_have_attribute("aria-pressed", "true")
    expect(page.locator('[role=option]:not([data-kind="error"])')).to_have_count(0)
    expect(page.locator(".search__option").first).to_be_visible()


def test_recent_searches_are_offered(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/shape/")
    ask(page, "broadcasting")
    page.keyboard.press("Enter")
    page.wait_for_url("**/broadcasting/**")
    page.keyboard.press("/")
    expect(page.locator(".search__option").first.locator(".search__heading")).to_have_text("broadcasting")
    page.keyboard.press("Enter")
    expect(page.locator(".search__input")).to_have_value("broadcasting")


def test_words_that_look_alike_are_offered(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/shape/")
    ask(page, "quantum broadcasing furnace annealer")
    expect(page.locator(".search__option")).to_have_count(0)
    expect(page.locator(".search__near").first).to_have_text("broadcasting")
    expect(page.locator(".search__status a")).to_have_count(2)


def test_the_missing_page_searches(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/broadcast-rules/")
    field = page.locator('form[data-to="en/"] [name=q]')
    expect(field).to_have_value("broadcast rules")
    field.press("Enter")
    expect(page.locator('[lang="en"] li a').first).to_have_attribute("href", re.compile("tensors/broadcasting/"))


def test_keys(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/create/")
    opener, box, field = page.locator(".search-open"), page.locator("dialog.search"), page.locator(".search__input")
    opener.focus()
    for keys in ("/", "Control+k", "Meta+k"):
        page.keyboard.press(keys)
        expect(field).to_be_focused()
        page.keyboard.press("Escape")
        expect(box).to_be_hidden()
        expect(opener).to_be_focused()
    ask(page, "broadcasting")
    selected = page.locator('[role=option][aria-selected="true"]')
    for keys, index in (
        ("", 0),
        ("ArrowDown", 1),
        ("ArrowUp", 0),
        ("ArrowUp", page.locator(".search__option").count() - 1),
        ("ArrowDown", 0),
    ):
        if keys:
            page.keyboard.press(keys)
        expect(selected).to_have_id(f"search-option-{index}")
        expect(field).to_have_attribute("aria-activedescendant", f"search-option-{index}")
    href = selected.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{href}")
    expect(page.locator("dialog.search")).to_be_hidden()


def test_a_slash_typed_elsewhere_is_a_slash(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/create/")
    page.evaluate("document.querySelector('main').prepend(document.createElement('input'))")
    page.locator("main input").press("/")
    expect(page.locator("main input")).to_have_value("/")
    expect(page.locator("dialog.search")).to_be_hidden()


def test_a_result_on_the_same_page_closes_the_search(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/shape/")
    ask(page, "permute")
    page.locator('[role=option][href$="tensors/shape/#permute"]').click()
    expect(page.locator("dialog.search")).to_be_hidden()
    expect(page.locator("#permute")).to_be_in_viewport()


def test_a_click_outside_closes(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}zh/tensors/shape/")
    page.locator(".search-open").click()
    page.mouse.click(5, 500)
    expect(page.locator("dialog.search")).to_be_hidden()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_only_a_search_loads_the_index_and_only_its_own(page: Page, site_url: str, language: str) -> None:
    loaded: dict[str, Response] = {}

    def note(response: Response) -> None:
        loaded.setdefault(response.url, response)

    page.on("response", note)
    page.goto(f"{site_url}{language}/tensors/shape/", wait_until="networkidle")
    assert not [url for url in loaded if "/search/" in url]
    before = set(loaded)
    ask(page, "mat1 and mat2 shapes cannot be multiplied (3x4 and 5x6)")
    expect(page.locator(".search__status")).to_have_text(SAID)
    page.wait_for_load_state("networkidle")
    new = {url: response for url, response in loaded.items() if url not in before}
    other = {"zh": "en", "en": "zh"}[language]
    assert not [url for url in new if f"/search/{other}." in url]
    assert all(url.startswith(site_url) for url in new)
    assert sum(len(response.body()) for response in new.values()) <= FIRST_SEARCH


def test_nothing_found_offers_the_other_language(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/shape/")
    ask(page, "棋盘")
    expect(page.locator(".search__option")).to_have_count(0)
    page.locator(".search__status a").first.click()
    page.wait_for_url(re.compile(r"/zh/\?q="))
    expect(page.locator(".search__input")).to_have_value("棋盘")
    expect(page.locator(".search__status")).to_have_text(SAID)


def test_a_word_that_is_nowhere_is_not_found(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}zh/tensors/shape/")
    ask(page, "zzzzqqqq")
    expect(page.locator(".search__option")).to_have_count(0)


def test_no_search_while_an_input_method_composes(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}zh/tensors/shape/")
    ask(page, "广播")
    page.evaluate(
        """() => {
            const enter = new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true })
            document.querySelector(".search__input").dispatchEvent(enter)
        }"""
    )
    expect(page.locator("dialog.search")).to_be_visible()


@pytest.mark.breaks_the_page
def test_an_index_that_cannot_be_loaded_is_said_so_and_tried_again(page: Page, site_url: str) -> None:
    page.route("**/search/en.index", lambda route: route.abort())
    page.goto(f"{site_url}en/tensors/shape/")
    page.keyboard.press("/")
    expect(page.locator(".search__status")).to_contain_text("did not load")
    page.unroute("**/search/en.index")
    page.locator(".search__input").fill("permute")
    expect(page.locator(".search__status")).to_have_text(SAID)
