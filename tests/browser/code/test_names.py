"""Names in code lead to the index of names; long lists are filtered by words."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from hooks.script.bilingual import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_in_code_lead_to_the_index(page: Page, site_url: str, language: str) -> None:
    page.goto(f"{site_url}{language}/tensors/reduce/")
    link = page.locator("pre a.api", has_text="sum").first
    expect(link).to_have_attribute("href", f"{site_url}{language}/api/tensor/#torch.Tensor.sum")
    link.click()
    expect(page.locator("[id='torch.Tensor.sum']")).to_be_in_viewport()


def test_a_method_is_that_of_its_object(page: Page, site_url: str) -> None:
    """`sentence.split()` is Python's, `net.to(device)` the module's."""
    page.goto(f"{site_url}en/sequence/text-data/")
    words = page.locator('[data-script="snippets/sequence/text_vocabulary.py"] pre > code')
    words.scroll_into_view_if_needed()
    expect(words.locator("a.api", has_text="tensor").first).to_be_attached()
    assert ".split()" in words.inner_text() and not words.locator("a.api", has_text="split").count()
    page.goto(f"{site_url}en/examples/training_loop/")
    code = page.locator("pre > code", has_text="optimizer.zero_grad").first
    code.scroll_into_view_if_needed()
    expect(code.locator("a.api[href$='#torch.optim.Optimizer.zero_grad']").first).to_have_text("zero_grad")


def test_links_do_not_change_what_is_copied(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/reduce/")
    code = page.locator("article pre > code").first
    expect(code.locator("a.api").first).to_be_attached()
    assert code.inner_text().startswith("import torch\n")
    assert page.locator("pre a.api:not([tabindex='-1'])").count() == 0


@pytest.mark.parametrize(
    ("path", "query", "left"),
    [
        ("en/api/nn", "linear", "torch.nn.Linear"),
        ("zh/api/tensor", "view", "torch.Tensor.view"),
        ("en/errors", "mat1 and mat2 shapes cannot be multiplied (7x9 and 1x2)", "mat1 and mat2 shapes cannot be multiplied"),
        ("zh/then-and-now", "Variable", "Variable"),
    ],
)
def test_a_list_is_filtered(page: Page, site_url: str, path: str, query: str, left: str) -> None:
    page.goto(f"{site_url}{path}/")
    items = page.locator("ul.api > li, ul.entries > li")
    everything = items.count()
    page.locator(".widget--filter input[type=text]").fill(query)
    shown = items.filter(visible=True)
    expect(shown.filter(has_text=left).first).to_be_visible()
    assert 0 < shown.count() < everything / 4
    page.locator(".widget--filter input[type=text]").fill("")
    expect(shown).to_have_count(everything)


@pytest.mark.parametrize(("language", "query", "left"), [("en", "暂退法", "dropout"), ("zh", "skip connection", "残差连接")])
def test_terms_are_found_under_all_their_names(page: Page, site_url: str, language: str, query: str, left: str) -> None:
    page.goto(f"{site_url}{language}/lookup/glossary/")
    terms, code = page.locator("article > ul > li"), page.locator("article > .run").first
    everything = terms.count()
    page.locator(".widget--filter input[type=text]").fill(query)
    expect(terms.filter(visible=True).filter(has_text=left).first).to_be_visible()
    expect(code).to_be_hidden()
    assert terms.filter(visible=True).count() < everything / 4
    page.locator(".widget--filter input[type=text]").fill("")
    expect(terms.filter(visible=True)).to_have_count(everything)
    expect(code).to_be_visible()
