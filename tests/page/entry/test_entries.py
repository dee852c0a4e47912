"""Entries of the error index and of then-and-now: each has a script, and the message on the page is the one that it prints."""

from __future__ import annotations

import re

import pytest

from hooks.page.block import torch_told as told
from hooks.page.embed import embeds
from hooks.page.entry import entries
from hooks.project import Project
from tests.conftest import ROOT

VERDICTS = ("**Removed**", "**Warns**", "**Result changed**", "**Still works**")


def found(folder: str) -> list[entries.Entry]:
    pages = sorted((ROOT / "docs/en" / folder).glob("*.md"))
    return [entry for path in pages for entry in entries.entries(path.read_text(encoding="utf-8"), f"en/{folder}/{path.name}")]


ERRORS, CHANGES = found("errors"), found("then-and-now")
named = pytest.mark.parametrize


def section(entry: entries.Entry) -> str:
    """What stands under an entry's heading, up to the next."""
    text = (ROOT / "docs" / entry.page).read_text(encoding="utf-8")
    return re.split(r"^## ", text.split(f"{{#{entry.anchor}}}", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]


def scripts(entry: entries.Entry) -> list[str]:
    return [embed.script for embed in embeds(section(entry), entry.page)]


@pytest.fixture(scope="module")
def project() -> Project:
    return Project.load(ROOT)


def test_there_are_enough() -> None:
    assert len(ERRORS) >= 90 and len(CHANGES) >= 70


@named("entry", ERRORS, ids=lambda entry: f"{entry.page}#{entry.anchor}")
def test_the_message_is_the_real_one(entry: entries.Entry, project: Project) -> None:
    """The first script below the heading prints the heading, where `…` stands for anything; of OLDER, another version does."""
    assert scripts(entry), "no script below the heading"
    if entry.page.endswith(told.OLDER):
        printed = " ".join(text for _, _, text in told.wordings(project.history, scripts(entry)[0]))
        if not printed:
            pytest.skip("no other version is recorded for this script")
    else:
        lines = project.scripts[scripts(entry)[0]].lines
        printed = " ".join(line.strip().removeprefix("#>").strip() for line in lines if line.strip().startswith("#>"))
    pattern = r".*?".join(re.escape(" ".join(part.split())) for part in entry.codes[0].split("…"))
    assert re.search(pattern, " ".join(printed.split())), f"{scripts(entry)[0]} prints: {printed}"


@named("entry", CHANGES, ids=lambda entry: f"{entry.page}#{entry.anchor}")
def test_a_change_says_what_became_of_the_old_form(entry: entries.Entry) -> None:
    assert len(scripts(entry)) >= 1
    assert sum(verdict in section(entry) for verdict in VERDICTS) == 1, f"say one of {VERDICTS}"


def test_the_list_links_every_entry(project: Project) -> None:
    text = "# A {#a}\n\n## `x` → `y` {#x}\n\n## See also {#see-also}\n"
    urls = {"en/e/index.md": "en/e/", "en/e/a.md": "en/e/a/"}
    shown = entries.fill(
        "<!-- generated: entries e -->\n", "en/e/index.md", {"en/e/a.md": text}, urls, {"en/e/a.md": "A"}, project
    )
    assert '<li><a href="a/#x"><code>x</code> → <code>y</code></a></li>' in shown and "see-also" not in shown
