"""The engine's own sentences: each module that says one says it in the language of the page."""

from __future__ import annotations

import re

import pytest

from hooks.page import words
from hooks.script.bilingual import has_chinese
from tests.support.building import ROOT

ASKED = re.compile(r'\bwords\.say\(\s*"([\w-]+)"')
BLANKS = ("count", "reason", "device", "torch", "seconds", "first", "last", "packages", "date", "pages", "snippets", "examples")


def said() -> list[str]:
    """The names of all sentences that modules of hooks/ say."""
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "hooks").rglob("*.py")]
    return sorted({name for text in texts for name in ASKED.findall(text)})


@pytest.mark.parametrize("name", said())
def test_what_is_said_is_in_the_language_of_the_page(name: str) -> None:
    blanks: dict[str, object] = dict.fromkeys(BLANKS, "1")
    assert has_chinese(words.say(name, "zh", **blanks)) and not has_chinese(words.say(name, "en", **blanks))
