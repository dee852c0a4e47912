"""The interactive part about output sizes: it says what torch does, in both languages, by keyboard."""

from __future__ import annotations

import contextlib
import io
from typing import Any

import pytest
import torch
from playwright.sync_api import Page, expect
from torch import nn

from tests.browser.widgets.parts import ask, of

PAGE = "cnn/padding-stride"
ARGUMENTS = {
    "Conv2d": ("kernel_size", "stride", "padding", "dilation"),
    "MaxPool2d": ("kernel_size", "stride", "padding", "dilation", "ceil_mode"),
    "AvgPool2d": ("kernel_size", "stride", "padding", "ceil_mode"),
    "ConvTranspose2d": ("kernel_size", "stride", "padding", "dilation", "output_padding"),
}
WORKING = [
    ("Conv2d", 28, (5, 1, 0, 1)),
    ("Conv2d", 28, (5, 1, 2, 1)),
    ("Conv2d", 224, (11, 4, 0, 1)),
    ("Conv2d", 96, (7, 2, 3, 1)),
    ("Conv2d", 28, (5, 1, 0, 2)),
    ("Conv2d", 7, (3, 2, 1, 1)),
    ("Conv2d", 8, (1, 3, 0, 4)),
    ("Conv2d", 1, (3, 1, 1, 1)),
    ("MaxPool2d", 28, (2, 2, 0, 1, False)),
    ("MaxPool2d", 54, (3, 2, 0, 1, False)),
    ("MaxPool2d", 54, (3, 2, 0, 1, True)),
    ("MaxPool2d", 7, (2, 2, 1, 1, True)),
    ("MaxPool2d", 5, (2, 3, 1, 1, True)),
    ("MaxPool2d", 12, (3, 3, 1, 2, True)),
    ("MaxPool2d", 8, (9, 2, 0, 1, True)),
    ("MaxPool2d", 6, (3, 4, 1, 1, True)),
    ("AvgPool2d", 7, (2, 2, 0, False)),
    ("AvgPool2d", 7, (2, 2, 0, True)),
    ("AvgPool2d", 7, (3, 1, 1, False)),
    ("AvgPool2d", 5, (2, 3, 1, True)),
    ("ConvTranspose2d", 14, (4, 2, 1, 1, 0)),
    ("ConvTranspose2d", 14, (3, 2, 1, 1, 1)),
    ("ConvTranspose2d", 7, (64, 32, 16, 1, 0)),
    ("ConvTranspose2d", 5, (3, 1, 2, 2, 1)),
    ("ConvTranspose2d", 4, (1, 3, 0, 1, 2)),
]
FAILING = [
    ("Conv2d", 8, (9, 1, 0, 1)),
    ("Conv2d", 6, (3, 1, 0, 3)),
    ("MaxPool2d", 8, (2, 2, 2, 1, False)),
    ("MaxPool2d", 8, (3, 2, 3, 2, True)),
    ("MaxPool2d", 8, (9, 9, 0, 1, False)),
    ("MaxPool2d", 4, (2, 2, 0, 5, False)),
    ("AvgPool2d", 8, (3, 1, 2, False)),
    ("AvgPool2d", 3, (5, 1, 0, False)),
    ("ConvTranspose2d", 8, (3, 2, 1, 1, 2)),
    ("ConvTranspose2d", 8, (3, 1, 0, 1, 1)),
    ("ConvTranspose2d", 1, (2, 1, 1, 1, 0)),
    ("ConvTranspose2d", 2, (3, 2, 4, 1, 1)),
]


def given(layer: str, values: tuple[Any, ...]) -> dict[str, Any]:
    return dict(zip(ARGUMENTS[layer], values, strict=True))


def make(layer: str, arguments: dict[str, Any]) -> nn.Module:
    channels = (1, 1) if "Conv" in layer else ()
    made: nn.Module = getattr(nn, layer)(*channels, **arguments)
    return made


def touched(layer: str, size: int, arguments: dict[str, Any]) -> list[int]:
    """How many windows read each input, in one dimension; of a transposed convolution, how many inputs reach each output."""
    sized = {**arguments, "dilation": arguments.get("dilation", 1)}
    if layer == "ConvTranspose2d":
        convolve = nn.ConvTranspose1d(1, 1, bias=False, **sized)
        nn.init.ones_(convolve.weight)
        return [round(x) for x in convolve(torch.ones(1, 1, size)).flatten().tolist()]
    x = torch.ones(1, 1, size, requires_grad=True)
    convolve_1d = nn.Conv1d(1, 1, bias=False, **sized)
    nn.init.ones_(convolve_1d.weight)
    convolve_1d(x).sum().backward()
    assert x.grad is not None
    return [round(value) for value in x.grad.flatten().tolist()]


def test_sizes_and_programs_are_those_of_torch(page: Page, site_url: str) -> None:
    of(page, site_url, "en", PAGE)
    for layer, size, values in WORKING:
        arguments = given(layer, values)
        real = make(layer, arguments)(torch.rand(1, 1, size, size)).shape
        told = ask(page, "sizes", "measure(...given)", [layer, size, arguments])
        assert told["size"] == real[-1] and told["formula"].endswith(f"= {real[-1]}"), (layer, size, arguments, told)
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(ask(page, "sizes", "code(...given)", [layer, size, arguments]), {})
        assert printed.getvalue() == f"{real}\n"


def test_messages_are_those_of_torch(page: Page, site_url: str) -> None:
    of(page, site_url, "en", PAGE)
    for layer, size, values in FAILING:
        arguments = given(layer, values)
        with pytest.raises(RuntimeError) as raised:
            make(layer, arguments)(torch.rand(1, 1, size, size))
        told = ask(page, "sizes", "measure(...given)", [layer, size, arguments])
        assert told["error"] == str(raised.value).splitlines()[0]


def test_the_drawn_windows_read_what_torch_reads(page: Page, site_url: str) -> None:
    of(page, site_url, "en", PAGE)
    for layer, size, values in WORKING:
        arguments = given(layer, values)
        if "Conv" not in layer:
            continue
        drawn = ask(page, "sizes", "windows(...given)", [layer, size, arguments])
        cells = [cell for row in drawn["rows"] for cell in row]
        assert [cells.count(i) for i in range(drawn["inside"])] == touched(layer, size, arguments), (layer, size, arguments)


@pytest.mark.parametrize(
    ("language", "fails", "unread"), [("zh", "报错", "没读到的输入：1"), ("en", "It fails", "no window reads: 1")]
)
def test_a_size_is_typed_and_a_layer_chosen_by_keyboard(
    page: Page, site_url: str, language: str, fails: str, unread: str
) -> None:
    place = of(page, site_url, language, PAGE)
    answer = place.locator(".widget__answer")
    expect(answer).to_contain_text("7 → 4")
    place.locator("input[name=size]").fill("8")
    place.locator("input[name=padding]").fill("0")
    expect(answer).to_contain_text("8 → 3")
    expect(place.locator(".widget__drawing")).to_contain_text(unread)
    place.locator("input[name=kernel_size]").fill("9")
    expect(answer).to_contain_text(fails)
    expect(place.locator(".widget__drawing svg")).to_have_count(0)
    place.locator("input[name=kernel_size]").fill("")
    expect(place.locator("input[name=kernel_size]")).to_have_attribute("aria-invalid", "true")
    place.locator("input[type=radio]").first.focus()
    page.keyboard.press("ArrowRight")
    expect(place.locator("pre")).to_contain_text("nn.MaxPool2d(kernel_size=3, stride=2, padding=1)")
    place.locator("input[name=ceil_mode]").check()
    expect(place.locator("pre")).to_contain_text("ceil_mode=True")


def test_an_example_is_taken_and_its_program_copied(page: Page, site_url: str) -> None:
    place = of(page, site_url, "en", PAGE)
    place.get_by_role("button", name="14: ConvTranspose2d").click()
    expect(place.locator("input[value=ConvTranspose2d]")).to_be_checked()
    expect(place.locator(".widget__answer")).to_contain_text("14 → 28")
    place.locator("button.copy").click()
    expect(place.locator("button.copy")).to_have_attribute("data-outcome", "copied")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(page.evaluate("navigator.clipboard.readText()"), {})
    assert printed.getvalue() == "torch.Size([1, 1, 28, 28])\n"
