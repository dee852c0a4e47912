"""The HTML of pages: formulas as MathML, outputs marked."""

from __future__ import annotations

from hooks.page.finish import finish


def test_an_indented_output_says_how_far() -> None:
    assert finish('<span class="c1">#&gt; 1</span>\n    <span class="c1">#&gt; 2</span>').count('data-in="4"') == 1


def test_formulas_become_mathml_and_output_lines_are_marked() -> None:
    html = finish('<span class="arithmatex">\\(\\frac{a}{b} &lt; 1\\)</span>\n<span class="c1">#&gt; 1</span>')
    assert "<math" in html and "<mfrac>" in html and "arithmatex" not in html
    assert '<span class="c1 out">#&gt; 1</span>' in html
