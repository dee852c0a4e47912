"""What a reader waits for: bytes before a page is whole, and text that moves while it comes."""

from __future__ import annotations

import gzip

import pytest
from playwright.sync_api import Browser, Page, Response

from tests.browser.kinds import KINDS

MOST_BYTES = 150_000  # compressed, without figures
MOST_SHIFT = 0.02
TOPICS = ("zh/tensors/reduce/", "en/cnn/resnet/", "zh/sequence/attention/", "en/training/loop/", "zh/errors/shape/")
OBSERVED = """
window.shift = 0
window.moved = []
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries()) {
    shift += value
    moved.push([value, ...sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? "").slice(0, 120))])
  }
}).observe({ type: "layout-shift", buffered: true })
"""


@pytest.mark.parametrize("path", KINDS)
def test_nothing_moves_on_a_phone(browser: Browser, site_url: str, path: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, device_scale_factor=2, is_mobile=True, has_touch=True)
    page = context.new_page()
    page.add_init_script(OBSERVED)
    page.goto(site_url + path)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(300)
    assert page.evaluate("shift") < MOST_SHIFT, page.evaluate("moved")
    context.close()


@pytest.mark.parametrize("path", TOPICS)
def test_the_first_load_is_small(page: Page, site_url: str, path: str) -> None:
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(site_url + path)
    page.wait_for_load_state("networkidle")
    sizes = {
        a.url: len(gzip.compress(a.body())) for a in answers if a.ok and "image" not in (a.header_value("content-type") or "")
    }
    assert site_url + path in sizes and len(sizes) > 5
    assert sum(sizes.values()) <= MOST_BYTES, sorted(sizes.items(), key=lambda item: -item[1])[:8]
