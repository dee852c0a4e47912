"""What the search finds: names, messages, words, and what people type, in a real browser."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page

from tests.browser.asked import QUESTIONS
from tests.browser.queries import ERRORS, NAMES, WORDS

# query → pattern of a result among the first three
FIND = """async ({ engine, queries }) => {
    const { load, find } = await import(engine)
    await load()
    const found = {}
    for (const query of queries) found[query] = (await find(query)).map(({ url }) => url)
    return found
}"""


def missed(page: Page, site_url: str, language: str, asked: dict[str, str]) -> dict[str, list[str]]:
    """The queries of which none of the first three results matches the pattern, with those results."""
    page.goto(f"{site_url}{language}/tensors/shape/")
    engine = f"{site_url}assets/js/search-engine.js"
    found: dict[str, list[str]] = page.evaluate(FIND, {"engine": engine, "queries": list(asked)})
    return {
        query: found[query][:3]
        for query, pattern in asked.items()
        if not any(f"/{language}/" in url and re.search(pattern, url) for url in found[query][:3])
    }


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_is_asked_for_is_among_the_first(page: Page, site_url: str, language: str) -> None:
    assert not missed(page, site_url, language, {**NAMES, **ERRORS, **WORDS[language]})


def test_nearly_all_that_people_type_finds_an_answer(page: Page, site_url: str) -> None:
    """At least 95 % of 120 questions, colloquial, mixed, some misspelled."""
    assert {language: len(asked) for language, asked in QUESTIONS.items()} == {"zh": 60, "en": 60}
    unanswered = [missed(page, site_url, language, asked) for language, asked in QUESTIONS.items()]
    assert sum(map(len, unanswered)) <= 6, unanswered
