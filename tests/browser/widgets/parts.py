"""The interactive parts of pages, as tests reach them."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect


def of(page: Page, site_url: str, language: str, path: str) -> Locator:
    """The interactive part of a page, once it is there."""
    page.goto(f"{site_url}{language}/{path}/")
    place = page.locator(".widget")
    expect(place.locator(".widget__title")).to_be_visible()
    return place


def ask(page: Page, module: str, call: str, argument: object) -> Any:
    """What a function of a module of `docs/assets/js/widgets/math` returns in the browser."""
    script = f"async (given) => (await import(new URL('../../../assets/js/widgets/math/{module}.js', location.href))).{call}"
    return page.evaluate(script, argument)
