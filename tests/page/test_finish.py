"""The HTML of pages: formulas as MathML, outputs marked."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup

from hooks.page.finish import finish


def test_an_indented_output_says_how_far() -> None:
    assert (
        finish('<pre><code><span class="c1">#&gt; 1</span>\n    <span class="c1">#&gt; 2</span></code></pre>').count(
            'data-in="4"'
        )
        == 1
    )


def test_formulas_become_mathml_and_output_lines_are_marked() -> None:
    html = finish(
        '<span class="arithmatex">\\(\\frac{a}{b} &lt; 1\\)</span>\n<pre><code>x\n<span class="c1">#&gt; 1</span>\n</code></pre>'
    )
    assert "<math" in html and "<mfrac>" in html and "arithmatex" not in html
    assert '<span class="c1 out">#&gt; 1</span>' in html


def test_what_an_except_branch_printed_is_marked_as_an_exception() -> None:
    source = (
        "try:\n    print(1)\n    #> 1\nexcept ValueError as e:\n    print(e)\n    #> why\n    for x in y:\n        print(x)\n"
        "        #> deep\nprint(2)\n#> 2\n"
    )
    shown = "\n".join(re.sub(r"^( *)#> (.*)", r'\1<span class="c1">#&gt; \2</span>', line) for line in source.split("\n"))
    html = finish(f"<pre><span></span><code>{shown}</code></pre>")
    classes = dict(re.findall(r'<span class="([^>]*)"> *#&gt; (\w+)', html))
    assert {text: marks for marks, text in classes.items()} == {
        "1": 'c1 out" data-in="4',
        "why": 'c1 out err" data-in="4',
        "deep": 'c1 out err" data-in="8',
        "2": "c1 out",
    }
    assert BeautifulSoup(html, "html.parser").get_text() == source


def test_no_listing_has_styles_of_its_own() -> None:
    assert "style=" not in finish('<pre><code>f(\n    <span class="c1">#&gt; 1</span>\n</code></pre>')
