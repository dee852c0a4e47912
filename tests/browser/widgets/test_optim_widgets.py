"""The interactive parts about optimizers and schedules: they say what torch does, in both languages, by keyboard."""

from __future__ import annotations

import itertools
import re
from typing import Any

import pytest
import torch
from playwright.sync_api import Page, expect

from tests.browser.widgets.parts import ask, of

SURFACES = {"ravine": lambda w: w[0] ** 2 / 20 + w[1] ** 2, "saddle": lambda w: w[0] ** 2 - w[1] ** 2 + w[1] ** 4 / 4}
SETTINGS = [("SGD", 0.9, 0.0), ("SGD", 0.1, 0.8), ("RMSprop", 0.05, 0.0), ("Adam", 0.3, 0.0)]


def descend(surface: str, make: str, start: list[float]) -> torch.Tensor:
    """Where an optimizer, made by this code, is after 30 steps in torch."""
    w = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    optimizer = eval(make, {"torch": torch, "w": w})
    for _ in range(30):
        optimizer.zero_grad()
        SURFACES[surface](w).backward()
        optimizer.step()
    return w.detach()


def test_paths_are_those_of_torch(page: Page, site_url: str) -> None:
    of(page, site_url, "en", "optim/gradient-descent")
    for surface, (optimizer, lr, momentum) in itertools.product(SURFACES, SETTINGS):
        if surface == "saddle" and lr == 0.9:
            continue  # it diverges
        state = {"surface": surface, "optimizer": optimizer, "lr": lr, "momentum": momentum, "steps": 30}
        points = ask(page, "descending", "path(given)", state)
        make = ask(page, "descending", "code(given)", state)
        end = descend(surface, make, points[0])
        assert len(points) == 31 and torch.allclose(torch.tensor(points[-1], dtype=torch.float64), end), (surface, make)


@pytest.mark.parametrize(("language", "says"), [("zh", "发散"), ("en", "diverges")])
def test_a_rate_is_chosen_by_keyboard(page: Page, site_url: str, language: str, says: str) -> None:
    place = of(page, site_url, language, "optim/gradient-descent")
    place.locator("input[type=range]").first.focus()
    page.keyboard.press("End")
    expect(place.locator(".widget__answer")).to_contain_text(says)
    expect(place.locator("code").last).to_have_text("torch.optim.SGD([w], lr=3.2)")
    place.locator("input[type=range]").last.focus()
    page.keyboard.press("ArrowRight")
    expect(place.locator("code").last).to_have_text("torch.optim.SGD([w], lr=3.2, momentum=0.05)")


def trained(program: str) -> list[float]:
    """The rates that a program's loop uses, epoch by epoch."""
    setup, _, loop = program.partition("for epoch")
    names: dict[str, Any] = {}
    exec(
        setup
        + "used = []\nfor epoch"
        + loop.replace("    optimizer.step()", "    used.append(scheduler.get_last_lr()[0])\n    optimizer.step()"),
        names,
    )
    return list(names["used"])


def test_schedules_are_those_of_torch(page: Page, site_url: str) -> None:
    of(page, site_url, "en", "optim/schedulers")
    names = ask(page, "rates", "NAMES", None)
    for name, (lr, epochs) in itertools.product(names, [(0.1, 60), (0.5, 45)]):
        given = ask(page, "rates", "given(given)", name)
        rates = ask(page, "rates", "rates(...given)", [name, lr, given, epochs])
        program = ask(page, "rates", "code(...given)", [name, lr, given, epochs])
        assert trained(program) == pytest.approx(rates, rel=1e-6, abs=1e-12), program
    assert len(names) == 7


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_schedule_is_chosen_and_its_code_copied(page: Page, site_url: str, language: str) -> None:
    place = of(page, site_url, language, "optim/schedulers")
    place.locator("select").focus()
    page.keyboard.press("ArrowDown")
    expect(place.locator("pre")).to_contain_text("ExponentialLR(optimizer, gamma=0.95)")
    place.locator("input[name=gamma]").fill("0.5")
    place.locator("input[name=epochs]").fill("4")
    expect(place.locator("svg")).to_have_attribute("aria-label", re.compile("0.1.*0.013|0.013.*0.1"))
    place.locator("button.copy").click()
    expect(place.locator("button.copy")).to_have_attribute("data-outcome", "copied")
    assert trained(page.evaluate("navigator.clipboard.readText()")) == pytest.approx([0.1, 0.05, 0.025, 0.0125])
    place.locator("input[name=epochs]").fill("0")
    expect(place.get_by_role("alert")).to_be_visible()


@pytest.mark.parametrize(("language", "names"), [("zh", ["学习率", "动量"]), ("en", ["learning rate", "momentum"])])
def test_the_sliders_say_what_they_are(page: Page, site_url: str, language: str, names: list[str]) -> None:
    place = of(page, site_url, language, "optim/gradient-descent")
    for name in names:
        slider = place.get_by_role("slider", name=name, exact=True)
        expect(slider).to_have_attribute("aria-valuetext", re.compile(r"\d"))
