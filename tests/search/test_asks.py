"""What contributors and testers write of the search agrees with the site that is built."""

from __future__ import annotations

import pytest

from hooks.search.table import Table
from tests.conftest import Site
from tests.questions import questions
from tests.search.test_write import head


@pytest.fixture(scope="module")
def sections(site: Site) -> dict[str, set[str]]:
    """Language → its sections, as `path#id`."""
    return {
        language: {
            url.partition("/")[2].replace("/#", "#").rstrip("/") for url in head(site.folder, language)["urls"].split("\n")
        }
        for language in ("zh", "en")
    }


def test_every_section_that_answers_is_there(sections: dict[str, set[str]]) -> None:
    asks = Table().asks
    assert len(asks) > 150
    assert not {(path, language) for path, said in asks.items() for language in said if path not in sections[language]}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_question_has_an_answer(sections: dict[str, set[str]], language: str) -> None:
    pages = {f"{path.partition('#')[0]}#*" for path in sections[language]} | {"examples/*", "vision/*"}
    known = sections[language] | pages
    assert not [
        question.text
        for question in questions(language)
        if question.kind != "name" and not any(answer in known for answer in question.answers)
    ]
