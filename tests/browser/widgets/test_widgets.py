"""The interactive parts about shapes: they say what torch does, in both languages, by mouse and by keyboard."""

from __future__ import annotations

import itertools

import pytest
import torch
from playwright.sync_api import Page, expect

from tests.browser.widgets.parts import ask, of
from tests.conftest import ROOT

SIZES = [(), (1,), (3,), (4,), (64,), (0,), (1, 3), (3, 1), (4, 3), (64, 10), (2, 1, 3), (2, 4, 1), (5, 4, 3), (1, 1, 1)]


def added(a: tuple[int, ...], b: tuple[int, ...]) -> tuple[list[int] | None, str]:
    """(the shape, "") or (None, the message) of a sum of tensors of these shapes."""
    try:
        return list((torch.empty(a) + torch.empty(b)).shape), ""
    except RuntimeError as error:
        return None, str(error)


def test_broadcasting_agrees_with_torch(page: Page, site_url: str) -> None:
    of(page, site_url, "en", "tensors/broadcasting")
    pairs = list(itertools.product(SIZES, repeat=2))
    lined = [ask(page, "shapes", "columns(...given)", pair) for pair in pairs]
    messages = [ask(page, "shapes", "message(given)", columns) for columns in lined]
    for (a, b), columns, message in zip(pairs, lined, messages, strict=True):
        shape, error = added(a, b)
        assert message == error, f"{a} + {b}"
        assert error or [column["size"] for column in columns] == shape, f"{a} + {b}"


@pytest.mark.parametrize(
    ("text", "sizes"),
    [("64, 10", [64, 10]), ("(64,)", [64]), ("torch.Size([2, 3])", [2, 3]), ("", []), ("2x3", [2, 3]), ("2, -1", None)],
)
def test_a_shape_is_read_as_people_write_it(page: Page, site_url: str, text: str, sizes: list[int] | None) -> None:
    of(page, site_url, "en", "tensors/broadcasting")
    assert ask(page, "shapes", "parse(given)", text) == sizes


@pytest.mark.parametrize(("language", "says"), [("zh", "不相等"), ("en", "differ and neither is 1")])
def test_shapes_are_typed(page: Page, site_url: str, language: str, says: str) -> None:
    place = of(page, site_url, language, "tensors/broadcasting")
    a, b = place.locator("input").all()
    a.fill("32, 5")
    b.fill("(32,)")
    answer = place.locator(".widget__answer")
    expect(answer).to_contain_text(says)
    expect(answer).to_contain_text(added((32, 5), (32,))[1])
    expect(answer).to_contain_text("b[:, None]")
    assert (torch.empty(32, 5) + torch.empty(32)[:, None]).shape == (32, 5)
    b.fill("5")
    expect(answer).to_contain_text("(32, 5)")
    b.fill("five")
    expect(b).to_have_attribute("aria-invalid", "true")


def test_an_example_is_taken_by_keyboard(page: Page, site_url: str) -> None:
    place = of(page, site_url, "zh", "tensors/broadcasting")
    place.locator("input").last.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(place.locator(".lined tr").last).to_contain_text("6410")
    expect(place.locator(".widget__answer")).to_contain_text("(64, 10)")


def test_reductions_agree_with_torch(page: Page, site_url: str) -> None:
    of(page, site_url, "en", "tensors/reduce")
    for shape in ((2, 3), (2, 3, 4)):
        x = torch.arange(float(torch.Size(shape).numel())).view(shape)
        subsets = [axes for n in range(len(shape) + 1) for axes in itertools.combinations(range(len(shape)), n)]
        for name, axes, keepdim in itertools.product(("sum", "mean", "amax"), subsets, (False, True)):
            shown = ask(page, "reduction", "reduce(...given)", [name, shape, axes, keepdim])
            code = ask(page, "reduction", "call(...given)", [name, axes, keepdim])
            expected = eval(code, {"x": x})
            assert shown["shape"] == list(expected.shape), code
            assert torch.allclose(torch.tensor(shown["values"], dtype=torch.float32), expected.flatten()), code


@pytest.mark.parametrize("language", ["zh", "en"])
def test_axes_are_chosen_by_keyboard(page: Page, site_url: str, language: str) -> None:
    place = of(page, site_url, language, "tensors/reduce")
    answer = place.locator(".widget__answer")
    expect(answer).to_have_text("x.sum(dim=1) : (2, 3) → (2,)")
    place.locator("input[type=radio]").first.focus()
    page.keyboard.press("ArrowDown")
    expect(answer).to_have_text("x.sum(dim=1) : (2, 3, 4) → (2, 4)")
    place.get_by_label("2", exact=True).focus()
    page.keyboard.press("Space")
    place.get_by_label("keepdim").focus()
    page.keyboard.press("Space")
    expect(answer).to_have_text("x.sum(dim=(1, 2), keepdim=True) : (2, 3, 4) → (2, 1, 1)")
    expect(answer.locator("s")).to_have_text(["3", "4"])
    result = place.locator("button.cell")
    result.nth(1).focus()
    expect(result.nth(1)).to_have_attribute("aria-pressed", "true")
    chosen = [int(text) for text in place.locator("span.cell.is-chosen").all_inner_texts()]
    assert chosen == torch.arange(24).view(2, 3, 4)[1].flatten().tolist()


def test_every_part_is_on_a_page() -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").rglob("*.md"))
    modules = {path for path in (ROOT / "docs/assets/js/widgets").glob("*.js") if "export function mount" in path.read_text()}
    assert modules and all(f"<!-- widget: {path.stem} -->" in pages for path in modules)
