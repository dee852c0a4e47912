"""The pages that lead to a page."""

from __future__ import annotations

from hooks.frame.related import MOST, leading


def test_pages_that_link_here_and_are_not_linked_back() -> None:
    found = leading(
        {
            "en/t/a.md": "see [b](b.md)",
            "en/t/b.md": "nothing",
            "en/t/c.md": "see [b](b.md#x) and [b](../t/b.md), [d](d.md)",
            "en/t/d.md": "see [c](c.md), [itself](d.md)",
            "en/api/index.md": "see [b](../t/b.md)",
            "en/t/index.md": "see [b](b.md)",
        }
    )
    assert found == {"en/t/b.md": ["en/t/c.md", "en/t/a.md"]}


def test_a_few_are_enough() -> None:
    many = {f"en/t/{number}.md": "[x](x.md)" for number in range(MOST + 3)}
    assert len(leading({**many, "en/t/x.md": ""})["en/t/x.md"]) == MOST
