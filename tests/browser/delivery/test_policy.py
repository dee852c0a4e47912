"""The pages' Content-Security-Policy: it refuses nothing that a reader does on them, and what is none of theirs."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

KINDS = (
    *("zh/", "en/tensors/reduce/", "zh/tensors/broadcasting/", "en/cnn/padding-stride/", "zh/optim/gradient-descent/"),
    *("en/optim/schedulers/", "zh/errors/", "en/errors/shape/", "zh/then-and-now/", "en/api/nn/", "zh/examples/", "en/versions/"),
    *(
        "zh/examples/lenet_digits/",
        "en/about/status/",
        "zh/lookup/glossary/",
        "en/cheat-sheets/shapes/",
        "zh/losses/cross-entropy/",
    ),
)
HEARD = """
window.refused = []
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
  refused.push(`${violatedDirective}: ${blockedURI} ${sample}`)
})
"""
CONTROLS = """
async () => {
  const wait = () => new Promise((done) => setTimeout(done, 30))
  const buttons = ".widget button, .tools button, article .tabbed-set label, article summary, button.copy"
  for (const one of document.querySelectorAll(buttons)) {
    one.click()
    await wait()
  }
  for (const one of document.querySelectorAll(".widget input, .widget select, .bar select")) {
    if (one.type === "range") one.value = Number(one.max)
    else if (one.type === "checkbox" || one.type === "radio") one.click()
    else if (one.tagName === "SELECT") one.selectedIndex = one.options.length - 1
    else one.value = one.value || "RuntimeError"
    one.dispatchEvent(new Event("input", { bubbles: true }))
    one.dispatchEvent(new Event("change", { bubbles: true }))
    await wait()
  }
}
"""


@pytest.mark.parametrize("path", KINDS)
def test_a_page_and_its_tools_are_refused_nothing(page: Page, site_url: str, path: str) -> None:
    page.add_init_script(HEARD)
    page.goto(site_url + path)
    assert page.locator('meta[http-equiv="Content-Security-Policy"]').count() == 1
    page.evaluate(CONTROLS)
    page.locator("[data-tool=scheme]").click()
    page.keyboard.press("Control+k")
    page.locator(".search__input").fill("mat1 and mat2 shapes")
    expect(page.locator(".search__option").first).to_be_visible()
    page.emulate_media(media="print")
    assert page.evaluate("refused") == []


def test_a_page_that_is_not_there_is_refused_nothing(page: Page, site_url: str) -> None:
    page.add_init_script(HEARD)
    page.goto(f"{site_url}en/tensors/broadcasting-rules/")
    expect(page.locator("section:lang(en) li").first).to_be_visible()
    assert page.evaluate("refused") == []
    assert page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth") != "none"


def test_the_policy_forbids(page: Page, site_url: str) -> None:
    page.add_init_script(HEARD)
    page.goto(f"{site_url}en/tensors/reduce/")
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))")
    page.evaluate("document.body.setAttribute('style', 'opacity: .5')")
    page.evaluate("fetch('https://example.org/').catch(() => {})")
    page.wait_for_function("refused.length >= 3")
    assert page.evaluate("window.ran") is None
    assert page.evaluate("getComputedStyle(document.body).opacity") == "1"
