"""The site on a phone, and for readers who use assistive technology."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

PAGES = ("", "tensors/reduce/", "cnn/lenet/", "examples/", "examples/lenet_digits/", "about/status/")
WIDE = ("tensors/matmul/", "tensors/numpy/", "start/install/", "about/contributing/")
SERIOUS = ("serious", "critical")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("path", [*PAGES, *WIDE])
def test_a_phone_does_not_scroll_sideways(page: Page, site_url: str, language: str, path: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{site_url}{language}/{path}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_accessible(page: Page, site_url: str, language: str, path: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(f"{site_url}{language}/{path}")
    found = Axe().run(page).response["violations"]
    assert not [(f["id"], f["nodes"][0]["target"]) for f in found if f["impact"] in SERIOUS]
