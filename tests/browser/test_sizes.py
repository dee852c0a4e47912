"""Sizes on a phone: text that can be read, targets that can be hit."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from hooks.script.bilingual import LANGUAGES

PAGES = ("", "tensors/reduce/", "errors/shape/", "api/nn/", "examples/", "examples/lenet_digits/", "cheat-sheets/shapes/")
SMALL_TEXT = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const small = new Set()
  while (walker.nextNode()) {
    const { data, parentElement: parent } = walker.currentNode
    if (!data.trim() || !parent.checkVisibility() || parent.closest("math, svg, script, style, .sr-only")) continue
    const size = parseFloat(getComputedStyle(parent).fontSize)
    if (size < 12) small.add(`${parent.tagName}.${parent.className} ${data.trim().slice(0, 30)}: ${size}`)
  }
  return [...small]
}"""
SMALL_TARGETS = """() => {
  const inSentence = (each) => { // WCAG 2.5.8 leaves these out
    const around = each.closest("p, li, td, dd, h2, h3, h4")?.textContent.trim() ?? ""
    if (each.matches("pre a, .skip, .gallery__title a")) return true
    return each.tagName === "A" && around.length > each.textContent.trim().length + 2
  }
  return [...document.querySelectorAll("a[href], button, select, summary, input:not(label > input, .tabbed-set > input)")]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !inSentence(each))
    .map((each) => [each, each.getBoundingClientRect()])
    .filter(([, { width, height }]) => width > 0 && (width < 23.9 || height < 23.9))
    .map(([each, { width, height }]) => `${each.tagName} ${each.textContent.trim().slice(0, 30)}: ${width} x ${height}`)
}"""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_too_small_to_read_or_to_hit(page: Page, site_url: str, language: str, path: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{site_url}{language}/{path}")
    page.wait_for_function("document.querySelector('[data-tool=keys]:not([hidden])')")
    assert page.evaluate(SMALL_TEXT) == []
    assert page.evaluate(SMALL_TARGETS) == []
    size = "links => links.map((link) => link.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height))"
    assert min(page.locator(".headerlink").evaluate_all(size), default=24) >= 23.9


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["tensors/memory/", "cnn/resnet/", "examples/lenet_digits/"])
def test_figures_keep_their_size_and_scroll_in_their_own_box(page: Page, site_url: str, language: str, path: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{site_url}{language}/{path}")
    boxes = page.locator(".run-figure:visible")
    boxes.first.evaluate("async (box) => { while (box.tabIndex !== 0) await new Promise(requestAnimationFrame) }")
    images = page.locator(".run-figure img:visible")
    sizes = images.evaluate_all("images => images.map((image) => [image.clientWidth, Number(image.getAttribute('width'))])")
    assert sizes and all(shown == drawn for shown, drawn in sizes)
    assert page.evaluate("document.documentElement.scrollWidth") == 390
