"""The frame of a page: header, sidebar, breadcrumbs, the row of chips, what comes after."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from hooks.script.bilingual import LANGUAGES

PHONE = ViewportSize(width=390, height=844)
CONTENTS = {"zh": "本页目录", "en": "On this page"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_sections_open_and_close_and_their_names_lead_on(page: Page, site_url: str, language: str) -> None:
    page.goto(f"{site_url}{language}/tensors/reduce/")
    nav = page.locator("#nav")
    toggle = nav.locator('[data-section="cnn"] > .nav__toggle')
    expect(toggle).to_have_attribute("aria-expanded", "false")
    toggle.focus()
    page.keyboard.press("Enter")
    expect(toggle).to_have_attribute("aria-expanded", "true")
    link = nav.locator("#nav-cnn a").nth(1)
    expect(link).to_have_attribute("href", f"{site_url}{language}/cnn/padding-stride/")
    assert page.url.endswith("/tensors/reduce/"), "the chevron led away"
    toggle.click()
    expect(nav.locator("#nav-cnn")).to_be_hidden()
    nav.locator('[data-section="cnn"] > a').click()
    page.wait_for_url(f"**/{language}/cnn/convolution/")
    expect(nav.locator('#nav-cnn [aria-current="page"]')).to_be_visible()


def test_a_section_whose_pages_cannot_be_fetched_leads_to_its_first(page: Page, site_url: str) -> None:
    page.route("**/assets/nav/en.json", lambda route: route.abort())
    page.goto(f"{site_url}en/tensors/reduce/")
    page.locator('#nav [data-section="cnn"] > .nav__toggle').click()
    page.wait_for_url("**/en/cnn/convolution/")


@pytest.mark.parametrize("path", ["tensors/distances", "examples/lenet_digits", "about/contributing", "lookup/glossary"])
def test_the_current_page_is_in_view(page: Page, site_url: str, path: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 600})
    page.goto(f"{site_url}en/{path}/")
    expect(page.locator('#nav [aria-current="page"]')).to_be_in_viewport()
    assert page.evaluate("scrollY") == 0


def test_breadcrumbs_lead_up(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/reduce/")
    crumbs = page.locator(".crumbs a")
    expect(crumbs).to_have_text(["Home", "Learn", "Tensors"])
    crumbs.nth(2).click()
    page.wait_for_url("**/en/tensors/create/")
    expect(page.locator(".crumbs a")).to_have_text(["Home", "Learn"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [390, 768, 1100])
def test_the_contents_open_from_the_header_wherever_the_reader_is(page: Page, site_url: str, language: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(f"{site_url}{language}/tensors/reduce/")
    page.evaluate("scrollTo(0, document.body.scrollHeight / 2)")
    button = page.get_by_role("button", name=CONTENTS[language])
    button.click()
    link = page.locator('#toc a[href="#keepdim"]')
    link.click()
    expect(page.locator("#keepdim")).to_be_in_viewport()
    expect(page.locator("#toc")).to_be_hidden()


def test_no_button_for_contents_that_are_not_there(page: Page, site_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{site_url}en/versions/2.15/")
    buttons, lists = page.locator(".bar__toc"), page.locator("#toc a")
    assert (buttons.count() > 0) == (lists.count() > 0)
    page.goto(f"{site_url}en/")
    assert buttons.count() == 0


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("path", ["tensors/reduce/", "errors/shape/", "examples/lenet_digits/", "cheat-sheets/shapes/"])
def test_nothing_moves_while_a_page_loads(page: Page, site_url: str, path: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(f"{site_url}zh/{path}")
    expect(page.locator("[data-tool=keys]")).to_be_visible()  # the reader's tools have come
    shift = page.evaluate(
        """() => new Promise((done) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value
          }).observe({ type: "layout-shift", buffered: true })
          setTimeout(() => done(sum), 300)
        })"""
    )
    assert shift < 0.02


def test_the_chips_say_what_ran_and_stand_in_one_row(page: Page, site_url: str) -> None:
    for width in (1440, 390):
        page.set_viewport_size({"width": width, "height": 844})
        page.goto(f"{site_url}zh/tensors/reduce/")
        expect(page.locator(".chip--ran")).to_contain_text("运行于 20")
        expect(page.locator(".chip--ran")).to_contain_text("torch")
        expect(page.locator(".tools__minutes")).to_contain_text("分钟")
        box = page.locator(".tools").bounding_box()
        assert box and box["height"] <= 40
    page.goto(f"{site_url}zh/errors/")
    expect(page.locator(".tools__minutes")).to_have_count(0)


def test_the_menu_of_the_page_opens_below_its_button(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/reduce/")
    button = page.get_by_role("button", name="More", exact=True)
    button.click()
    menu = page.locator("#page-menu")
    expect(menu).to_be_visible()
    above, below = button.bounding_box(), menu.bounding_box()
    assert above and below and 0 <= below["y"] - above["y"] - above["height"] < 10
    expect(menu.locator("a").first).to_have_attribute("href", "index.md")
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()


def test_what_a_copied_page_says_does_not_replace_a_heading(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/about/status/")
    heading = page.locator("h1").inner_text()
    page.locator('[data-tool="markdown"]').click()
    expect(page.locator('[data-tool="markdown"]')).to_have_attribute("data-outcome", "copied")
    expect(page.locator("[role=status]", has_text="Copied")).to_have_count(1)
    assert page.locator("h1").inner_text() == heading


def test_the_chosen_torch_is_kept_and_marked(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/reduce/")
    chip = page.locator('[data-tool="torch"]')
    versions = chip.locator("option").evaluate_all("options => options.map((o) => o.value)")
    chip.select_option(versions[-1])
    expect(chip).to_have_attribute("data-chosen", "")
    page.goto(f"{site_url}en/tensors/shape/")
    expect(chip).to_have_value(versions[-1])
    page.goto(f"{site_url}en/tensors/shape/?torch={versions[1]}")
    expect(chip).to_have_value(versions[1])


def test_after_a_page_come_its_neighbors_with_a_line_each_and_what_leads_here(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/reduce/")
    for way in ("previous", "next"):
        assert len(page.locator(f".pages__{way} .pages__line").inner_text()) > 20
    related = page.locator(".related a")
    assert 0 < related.count() <= 4
    target = related.first.evaluate("a => a.href")
    page.goto(target)
    assert page.locator('article a[href*="tensors/reduce/"], article a[href^="../reduce/"]').count() > 0
