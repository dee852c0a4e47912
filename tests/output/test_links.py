"""Links that lead nowhere are named with their file, their line and a repair."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from hooks.output import links
from tests.conftest import build_site

PAGE = "# 页 | Page {#page}\n\n[one](other.md#thre) and [two](gone.md)\n\n[here](#pag) [up](/en/other.md) [odd](other)\n"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    (tmp_path / "en").mkdir()
    (tmp_path / "en/page.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "en/other.md").write_text('# Other {#other}\n\n## A {#three .x}\n\n<p id="four">\n', encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("said", "line", "repair"),
    [
        ("a link 'other.md#thre', but the doc 'en/other.md' does not contain an anchor '#thre'.", 3, "(#three, "),
        ("a link 'gone.md', but the target 'en/gone.md' is not found among documentation files.", 3, "mend the link"),
        ("a link '#pag', but there is no such anchor on this page.", 5, "(#page)"),
        ("an absolute link '/en/other.md', it was left as is.", 5, "mend the link"),
        ("an unrecognized relative link 'other', it was left as is. Did you mean 'other.md'?", 5, "mend the link"),
    ],
)
def test_a_warning_says_where(docs: Path, said: str, line: int, repair: str, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(2):  # as in a site that is served: each build begins anew
        links.place(docs)
    logging.getLogger("mkdocs.structure.pages").warning("Doc file 'en/page.md' contains " + said)
    (message,) = caplog.messages
    assert message.startswith(f"docs/en/page.md:{line}: the link '")
    assert repair in message.partition("Repair: ")[2]


def test_other_warnings_stay_as_they_are(docs: Path, caplog: pytest.LogCaptureFixture) -> None:
    links.place(docs)
    said = ["Doc file 'en/made.md' contains a link 'gone.md', but the target is not found.", "Something else: 100 %"]
    for each in said:
        logging.getLogger("mkdocs.structure.pages").warning(each)
    assert caplog.messages == said


def test_a_build_places_them(mini: Path) -> None:
    with (mini / "docs/en/topic/page.md").open("a", encoding="utf-8") as page:
        page.write("\n[up](../index.md#nowhere)\n")
    site = build_site(mini, mini / "again", "--strict", NO_RUN="1")
    line = len((mini / "docs/en/topic/page.md").read_text(encoding="utf-8").splitlines())
    assert site.status != 0
    assert f"docs/en/topic/page.md:{line}: the link '../index.md#nowhere' leads nowhere: the doc 'en/index.md'" in site.log
    assert "Repair: link to one of its ids (#" in site.log
