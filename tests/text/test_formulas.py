"""Every symbol of a displayed formula is named in a sentence of its page, before it or in the same section."""

from __future__ import annotations

import pytest

from hooks.script.bilingual import LANGUAGES
from tests.conftest import ROOT
from tests.text.formulas import bound, formulas, symbols


@pytest.mark.parametrize("language", LANGUAGES)
def test_symbols_are_named(language: str) -> None:
    pages = sorted((ROOT / "docs" / language).rglob("*.md"))
    read = {path.relative_to(ROOT).as_posix(): formulas(path.read_text(encoding="utf-8")) for path in pages}
    unnamed = [f"{name}:{f.line}: {', '.join(f.unnamed)} in {f.tex}" for name, found in read.items() for f in found if f.unnamed]
    assert any(read.values())
    assert not unnamed, "symbols that no sentence names:\n" + "\n".join(unnamed)


@pytest.mark.parametrize(
    ("tex", "free"),
    [
        (r"f(\mathbf{w} - \eta \nabla f)", {"f", "w", r"\eta"}),
        (r"\frac{1}{n} \sum_{i=1}^{n} (x_i - \bar{x})^2", {"n", "x"}),
        (r"\text{out} = \log \frac{e^{z_y}}{\sum_c e^{z_c}}", {"e", "z"}),
        (r"\mathrm{softmax}(Q K^\top / \sqrt{d}) V", {"Q", "K", "V", "d"}),
    ],
)
def test_symbols_of_a_formula(tex: str, free: set[str]) -> None:
    assert symbols(tex) - bound(tex) == free


def test_a_symbol_that_no_sentence_names_is_found() -> None:
    text = "# T {#t}\n\n$x$ is an input.\n\n$$y = w x + b$$\n\n`b` is the bias.\n\n## S {#s}\n\n$w$ is a weight.\n"
    assert [f.unnamed for f in formulas(text)] == [["w", "y"]]
