"""Every kind of page for every reader: axe finds nothing, all goes by keyboard, nothing moves where that is unwanted."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.kinds import KINDS

COMPONENTS = (
    "zh/cnn/padding-stride/",
    "en/optim/gradient-descent/",
    "zh/errors/",
    "en/api/nn/",
    "en/then-and-now/",
    "en/about/status/",
    "zh/about/offline/",
)
STOPS = 60  # presses of Tab
FOCUSED = """
() => {
  const one = document.activeElement
  if (one === document.body) return null
  const { width, height } = one.getBoundingClientRect()
  const style = getComputedStyle(one)
  const labels = [...(one.labels ?? [])].map((label) => label.textContent)
  const named = [one.getAttribute("aria-labelledby")].filter(Boolean).map((id) => document.getElementById(id)?.textContent)
  const texts = [one.getAttribute("aria-label"), ...labels, ...named, one.textContent, one.title, one.alt]
  const name = texts.find((text) => text?.trim())
  return {
    what: one.outerHTML.slice(0, 120),
    name: name?.trim() ?? "",
    seen: width > 0 && height > 0,
    marked: style.outlineStyle !== "none" || style.boxShadow !== "none",
  }
}
"""
MOVING = """
() => [...document.querySelectorAll("*")].flatMap((one) => {
  const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(one)
  const animated = animationName === "none" ? "0s" : animationDuration
  const longest = Math.max(...`${transitionDuration},${animated}`.split(",").map(parseFloat))
  return longest > 0.011 || scrollBehavior === "smooth" ? [one.outerHTML.slice(0, 100)] : []
})
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", KINDS)
def test_axe_finds_nothing(page: Page, site_url: str, path: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
    page.goto(site_url + path)
    page.wait_for_load_state("networkidle")
    found = Axe().run(page).response["violations"]
    assert not [(each["id"], [node["html"][:200] for node in each["nodes"][:3]]) for each in found]


@pytest.mark.parametrize("path", KINDS)
def test_tab_stops_have_a_name_and_show_where_they_are(page: Page, site_url: str, path: str) -> None:
    page.goto(site_url + path)
    page.wait_for_load_state("networkidle")
    stops = []
    for _ in range(STOPS):
        page.keyboard.press("Tab")
        if (stop := page.evaluate(FOCUSED)) is None:
            break
        stops.append(stop)
    assert len(stops) > 8
    assert not [stop["what"] for stop in stops if not stop["name"]], "no name"
    assert not [stop["what"] for stop in stops if not stop["seen"]], "nothing to see"
    assert not [stop["what"] for stop in stops if not stop["marked"]], "no sign of the focus"


@pytest.mark.parametrize("path", COMPONENTS)
def test_each_control_of_a_component_is_reached(page: Page, site_url: str, path: str) -> None:
    page.goto(site_url + path)
    page.wait_for_load_state("networkidle")
    controls = ".widget :is(button, select, input:not([type=radio]), input[type=radio]:checked):not([disabled])"
    wanted = page.locator(controls).evaluate_all("all => all.filter(one => one.checkVisibility()).length")
    page.locator(".widget").first.evaluate("one => { one.tabIndex = -1; one.focus() }")
    reached = 0
    for _ in range(STOPS):
        page.keyboard.press("Tab")
        if not page.evaluate("Boolean(document.activeElement.closest('.widget'))"):
            break
        reached += page.evaluate(f"document.activeElement.matches({controls!r})")
    assert reached == wanted


@pytest.mark.parametrize("path", ["zh/", "en/tensors/reduce/", "en/optim/gradient-descent/"])
def test_nothing_moves_for_those_who_do_not_want_it(page: Page, site_url: str, path: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(site_url + path)
    page.keyboard.press("Control+k")
    expect(page.locator(".search__input")).to_be_focused()
    assert page.evaluate(MOVING) == []
