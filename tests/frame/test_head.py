"""The head of a page, cut from its HTML."""

from __future__ import annotations

import pytest

from hooks.frame.head import LEAD_CHARACTERS, cut

TITLE = '<h1 id="a">A <code>b</code></h1>'
LONG = "word " * LEAD_CHARACTERS["en"]


@pytest.mark.parametrize(
    ("below", "lead"),
    [
        ("<p>Short <em>text</em>.</p>", '<p class="lead">Short <em>text</em>.</p>'),
        ("<p><em>Before this:</em> x.</p>", '<p class="asks"><em>Before this:</em> x.</p>'),
        (f"<p><em>Before this:</em> {LONG}</p>", f'<p class="asks"><em>Before this:</em> {LONG}</p>'),
        (f"<p>{LONG}</p>", ""),
        ('<div class="run">x</div>', ""),
        ("<ul><li>x</li></ul><p>later</p>", ""),
    ],
)
def test_the_first_paragraph(below: str, lead: str) -> None:
    head = cut(f"{TITLE}\n{below}\n<p>rest</p>", "en/tensors/a.md")
    assert (head.heading, head.lead) == (TITLE, lead)
    assert (below in head.rest) == (not lead) and head.rest.endswith("<p>rest</p>")


def test_nothing_is_lost_without_a_heading() -> None:
    head = cut("<p>x</p><h2>y</h2>", "zh/tensors/a.md")
    assert (head.heading, head.lead, head.rest) == ("", '<p class="lead">x</p>', "<h2>y</h2>")


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("en/tensors/reduce.md", True),
        ("zh/errors/index.md", False),
        ("en/api/nn.md", False),
        ("en/about/status.md", False),
        ("zh/lookup/glossary.md", False),
    ],
)
def test_lists_have_no_reading_time(page: str, told: bool) -> None:
    assert bool(cut("<p>some words to read</p>", page).minutes) == told
