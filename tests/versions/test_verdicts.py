"""The first word of each entry of then-and-now is what the old form does on the newest torch when it runs."""

from __future__ import annotations

import re

import pytest

from hooks.page.entry.entries import Entry
from hooks.script import parse
from tests.conftest import ROOT
from tests.page.entry.test_entries import CHANGES, VERDICTS, scripts, section
from tests.versions.test_claims import SOURCES, otherwise_before

NEWEST = (99,)
_MEETS = re.compile(r"^\s*except\b|find_spec|hasattr|\bin dir\(|ast\.parse|compile\(|simplefilter\(.error.", re.MULTILINE)
_DEPRECATED = re.compile(r"deprecat|will be removed", re.IGNORECASE)


def source(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def printed(path: str) -> str:
    return "\n".join(spot.text for spot in parse.load(ROOT, path).spots)


def of(verdict: str) -> list[Entry]:
    return [entry for entry in CHANGES if verdict in section(entry)]


def name(entry: Entry) -> str:
    return f"{entry.page}#{entry.anchor}"


def test_every_verdict_is_there() -> None:
    assert all(len(of(verdict)) > 5 for verdict in VERDICTS)


@pytest.mark.parametrize("entry", of("**Warns**"), ids=name)
def test_what_warns_shows_its_warning(entry: Entry) -> None:
    assert any("warnings" in source(path) or _DEPRECATED.search(printed(path)) for path in scripts(entry))


@pytest.mark.parametrize("entry", of("**Removed**"), ids=name)
def test_what_is_removed_is_met_by_its_script(entry: Entry) -> None:
    assert any(_MEETS.search(source(path)) for path in scripts(entry))


@pytest.mark.parametrize("entry", of("**Still works**"), ids=name)
def test_what_still_works_is_not_deprecated_by_what_it_prints(entry: Entry) -> None:
    assert not [path for path in scripts(entry) if _DEPRECATED.search(printed(path))]


@pytest.mark.parametrize("entry", of("**Result changed**"), ids=name)
def test_what_gives_another_result_gave_one_on_a_recorded_version_or_has_a_link(entry: Entry) -> None:
    assert any(otherwise_before(path, NEWEST) for path in scripts(entry)) or SOURCES.search(section(entry)), section(entry)[:200]
