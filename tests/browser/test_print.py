"""On paper: a cheat sheet is one page, code holds no addresses, what unfolds on a screen leaves no empty line."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from hooks.script.bilingual import LANGUAGES
from tests.conftest import ROOT

SHEETS = sorted(path.stem for path in (ROOT / "docs/en/cheat-sheets").glob("*.md"))


def sheets_of_paper(page: Page, size: str) -> int:
    """How many pages of paper the page takes."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=size)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SHEETS)
def test_a_cheat_sheet_is_one_page(page: Page, site_url: str, language: str, name: str) -> None:
    page.goto(f"{site_url}{language}/cheat-sheets/{name}/")
    assert sheets_of_paper(page, "A4") == 1
    page.emulate_media(media="print")
    expect(page.locator("article details.abstract").filter(visible=True)).to_have_count(0)
    expect(page.locator("article table").first).to_be_visible()
    size = page.locator("article table td").first.evaluate("cell => parseFloat(getComputedStyle(cell).fontSize)")
    assert size >= 7.5 * 96 / 72 - 0.1, "points are 96/72 pixels"


def test_topics_are_counted_as_more_than_one_page(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/reduce/")
    assert 2 < sheets_of_paper(page, "A4") < 12


@pytest.mark.parametrize("path", ["tensors/reduce/", "cnn/lenet/", "examples/lenet_digits/"])
def test_code_prints_without_addresses_and_whole(page: Page, site_url: str, path: str) -> None:
    page.goto(f"{site_url}en/{path}")
    link = page.locator("pre a.api").first
    expect(link).to_be_attached()
    page.emulate_media(media="print")
    after = "links => links.map((link) => getComputedStyle(link, '::after').content).filter((text) => text !== 'none')"
    assert page.locator("article pre a").evaluate_all(after) == []
    outward = page.locator("article :is(p, li) > a[href^='http']:not(.api)")
    assert len(outward.evaluate_all(after)) == outward.count(), "links of the text say where they lead"
    wide = "codes => codes.filter((code) => code.scrollWidth > code.clientWidth + 1).length"
    assert page.locator("article pre > code").evaluate_all(wide) == 0
    for hidden in (".bar", ".nav", ".tools", ".code-tools", ".pages"):
        expect(page.locator(hidden).filter(visible=True)).to_have_count(0)
