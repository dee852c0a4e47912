"""The parts that walk through a computation: their numbers are torch's, and those that a script of the page printed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
import torch.nn.functional as F
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.conftest import ROOT

ASSETS = ROOT / "docs/assets"
HOME = "http://steps.test/"
PAGES = {"conv-steps": "cnn/convolution", "attention-steps": "sequence/attention", "graph-steps": "autograd/graph"}
POLICY = "default-src 'self'"  # neither inline scripts nor inline styles


def serve(route: Route) -> None:
    """An empty page with one interactive part, or a file of the assets."""
    path = route.request.url.removeprefix(HOME)
    if path.startswith("assets/"):
        return route.fulfill(path=ASSETS / path.removeprefix("assets/"))
    name, language = path.split("/")
    body = f'<!doctype html><html lang="{language}"><div class="widget" data-widget="{name}"></div>'
    script = '<link rel="stylesheet" href="/assets/css/widgets.css"><script type="module" src="/assets/js/widgets.js"></script>'
    route.fulfill(content_type="text/html; charset=utf-8", headers={"Content-Security-Policy": POLICY}, body=body + script)


@pytest.fixture
def part(browser: Browser) -> Iterator[Callable[[str, str], Locator]]:
    context = browser.new_context(viewport={"width": 390, "height": 800})
    page, errors = context.new_page(), []
    page.route(f"{HOME}**", serve)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)

    def opened(name: str, language: str) -> Locator:
        page.goto(f"{HOME}{name}/{language}")
        expect(page.locator(".widget__title")).to_be_visible()
        return page.locator(".widget")

    yield opened
    context.close()
    assert not errors


def ask(page: Page, module: str, call: str, given: object) -> Any:
    return page.evaluate(f"async (given) => (await import('/assets/js/widgets/math/{module}.js')).{call}", given)


def printed(script: str) -> list[float]:
    """The numbers in the outputs that a script holds."""
    lines = [line for line in (ROOT / script).read_text(encoding="utf-8").splitlines() if line.startswith("#>")]
    return [float(number) for number in re.findall(r"-?\d+\.\d*", "\n".join(lines))]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", PAGES)
def test_it_stands_on_its_page_beside_a_script(name: str, language: str) -> None:
    text = (ROOT / f"docs/{language}/{PAGES[name]}.md").read_text(encoding="utf-8")
    before = text.partition(f"<!-- widget: {name} -->")[0]
    assert before != text and "--8<--" in before, "without JavaScript, the script and its picture tell the same"


def test_windows_are_those_of_conv2d(part: Callable[[str, str], Locator]) -> None:
    page = part("conv-steps", "en").page
    image, kernel = torch.arange(9.0).view(3, 3), torch.tensor([[0.0, 1.0], [2.0, 3.0]])
    for padding in (0, 1):
        for stride in (1, 2):
            told = ask(page, "correlate", "correlate(...given)", [image.tolist(), kernel.tolist(), padding, stride])
            real = F.conv2d(image[None, None], kernel[None, None], padding=padding, stride=stride)[0, 0]
            assert [told["height"], told["width"]] == list(real.shape)
            assert [step["sum"] for step in told["steps"]] == real.flatten().tolist()


def test_attention_is_that_of_torch_and_of_the_script(part: Callable[[str, str], Locator]) -> None:
    place = part("attention-steps", "en")
    query, key = torch.tensor([[2.0, 0], [0, 2], [1, 1]]), torch.tensor([[2.0, 0], [0, 1], [1, 1]])
    value = torch.tensor([[10.0, 0], [0, 10], [5, 5]])
    output = F.scaled_dot_product_attention(query, key, value)
    told = [ask(place.page, "attend", "attend(...given)", [q, key.tolist(), value.tolist()]) for q in query.tolist()]
    assert torch.allclose(torch.tensor([one["output"] for one in told]), output, atol=1e-6)
    numbers = [number for name in ("scores", "weights", "output") for one in told for number in one[name]]
    assert printed("snippets/sequence/attention_steps.py") == pytest.approx(numbers, abs=5e-5)


def test_gradients_are_those_of_torch_and_of_the_script(part: Callable[[str, str], Locator]) -> None:
    page = part("graph-steps", "en").page
    for a, b in ((2.0, 3.0), (-1.5, 0.5), (0.0, 4.0)):
        x, y = torch.tensor(a, requires_grad=True), torch.tensor(b, requires_grad=True)
        result = x * y + x
        result.backward()
        last = ask(page, "differentiate", "walk(...given)", [a, b])[-1]
        assert x.grad is not None and y.grad is not None
        told = [last["y"]["value"], last["a"]["grad"], last["b"]["grad"]]
        assert told == [result.item(), x.grad.item(), y.grad.item()]
        if (a, b) == (2.0, 3.0):
            assert printed("snippets/autograd/graph_walk.py") == told


@pytest.mark.parametrize(
    ("name", "language", "ends"),
    [
        ("conv-steps", "zh", "4·0 + 5·1 + 7·2 + 8·3 = 43"),
        ("conv-steps", "en", "4·0 + 5·1 + 7·2 + 8·3 = 43"),
        ("attention-steps", "zh", "(8.6126, 1.3874)"),
        ("attention-steps", "en", "(8.6126, 1.3874)"),
        ("graph-steps", "zh", "共 4；b 得 a = 2"),
        ("graph-steps", "en", "4 in all; b gets a = 2"),
    ],
)
def test_the_steps_are_walked_by_keyboard(part: Callable[[str, str], Locator], name: str, language: str, ends: str) -> None:
    place = part(name, language)
    slider, answer = place.locator("input[type=range]"), place.locator("[role=status]")
    first = answer.inner_text()
    slider.focus()
    place.page.keyboard.press("End")
    expect(answer).to_contain_text(ends)
    expect(slider).to_have_attribute("aria-valuetext", re.compile(r"\d"))
    back, forward = place.get_by_role("button").all()
    expect(forward).to_have_attribute("aria-disabled", "true")
    place.page.keyboard.press("Home")
    expect(answer).to_have_text(first)
    forward.focus()
    place.page.keyboard.press("Enter")
    expect(answer).not_to_have_text(first)
    back.focus()
    place.page.keyboard.press("Enter")
    expect(answer).to_have_text(first)
    width = place.page.evaluate("document.documentElement.scrollWidth")
    assert width <= 390, "it fits a phone"


def test_choices_begin_again(part: Callable[[str, str], Locator]) -> None:
    place = part("conv-steps", "en")
    place.get_by_label("1").first.check()
    place.locator("input[type=range]").press("End")
    expect(place.locator("[role=status]")).to_contain_text("row 3, column 3: 8·0 + 0·1 + 0·2 + 0·3 = 0")
