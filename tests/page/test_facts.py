"""What a page says at its top: minutes to read, and the day of its oldest run."""

from __future__ import annotations

import pytest

from hooks.page import facts
from hooks.project import Project
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("html", "minutes"),
    [
        ("<p></p>", 1),
        ("<p>" + "字" * 1200 + "</p>", 3),
        ("<p>" + "word " * 440 + "</p>", 2),
        ("<pre>" + "x = 1\n" * 180 + "</pre>", 2),
        ("<details>" + "word " * 4400 + "</details>", 1),
    ],
)
def test_minutes(html: str, minutes: int) -> None:
    assert facts.minutes(html) == minutes


def test_nothing_that_ran_is_verified_on_no_day() -> None:
    assert facts.verified(Project.load(ROOT), ["snippets/none.py"]) == ""
