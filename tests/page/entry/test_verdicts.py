"""Verdicts of old forms: as the pages say them, and on older versions as the records do."""

from __future__ import annotations

import datetime

import pytest

from hooks.page.entry import entries, verdicts
from hooks.page.entry.pairs import telling
from hooks.project import Project
from hooks.script.bilingual import LANGUAGES, half
from hooks.script.parse import parse
from hooks.versions.history import History
from hooks.versions.judge import Entry
from hooks.versions.table import Release, releases
from tests.conftest import ROOT
from tests.page.entry.test_entries import CHANGES

RAISES = '"""一 | One"""\ntry:\n    old()\nexcept E as e:\n    print(e)\n    #> gone\nprint(new())\n#> 1\n'
CAUGHT = "with warnings.catch_warnings(record=True) as caught:\n    old()\nprint(caught[0])\n#> w\n"
WARNS = f'"""一 | One"""\n{CAUGHT}print(new())\n#> 1\n'


def entry(state: str, **rest: object) -> Entry:
    return {"state": state, **({"kind": "result"} if state == "differs" else {}), **rest}


def differs(**outputs: str) -> Entry:
    """A run that printed otherwise: `l5="…"` at line 5."""
    return entry("differs", outputs={name[1:]: text for name, text in outputs.items()})


def fails(line: int, error: str) -> Entry:
    return entry("fails", line=line, error=error)


@pytest.mark.parametrize(
    ("source", "said", "on", "state"),
    [
        (RAISES, "removed", entry("same"), ""),
        (RAISES, "removed", entry("differs", kind="random", outputs={"6": "2"}), ""),
        (RAISES, "removed", differs(l5="gone with other words"), ""),
        (RAISES, "removed", differs(l5=""), "works"),
        (RAISES, "removed", differs(l5="") | {"warnings": ["FutureWarning: soon"]}, "warns"),
        (RAISES, "removed", differs(l6="2"), "otherwise"),
        (RAISES, "removed", differs(l5="other", l6="2"), "otherwise"),
        (RAISES, "removed", fails(6, "AttributeError: no new"), "fails"),
        (RAISES, "changed", differs(l5="other words"), "otherwise"),
        (RAISES, "works", differs(l5=""), "otherwise"),
        (WARNS, "warns", fails(4, "IndexError: list index out of range"), "works"),
        (WARNS, "warns", fails(5, "IndexError: list index out of range"), "fails"),
        (WARNS, "warns", fails(4, "AttributeError: no new"), "fails"),
        (WARNS, "warns", differs(l4="other words"), ""),
    ],
)
def test_what_an_older_version_does(source: str, said: str, on: Entry, state: str) -> None:
    lines = telling(parse(source, "s.py").bare_text())
    assert verdicts.state_of(on, lines, said) == state


def test_of_several_scripts_the_gravest_counts() -> None:
    scripts = [parse(RAISES, "a.py"), parse(RAISES, "b.py")]
    older = Release("2.3.1", "", "", datetime.date(2024, 6, 5))
    history = History({"a.py": ((older, differs(l5="")),), "b.py": ((older, fails(6, "E")),)}, {})
    assert verdicts.recorded(history) == [older]
    assert verdicts.elsewhere(history, scripts, "removed", [older]) == {"2.3": "fails"}
    assert verdicts.elsewhere(history, scripts[:1], "removed", [older]) == {"2.3": "works"}
    assert verdicts.elsewhere(history, [parse(RAISES, "c.py")], "removed", [older]) == {"2.3": "unknown"}


def test_every_change_has_a_verdict_in_both_languages() -> None:
    for change in CHANGES:
        below = {}
        for language in LANGUAGES:
            path = f"{language}{change.page[2:]}"
            found = entries.entries((ROOT / "docs" / path).read_text(encoding="utf-8"), path)
            below[language] = next(each for each in found if each.anchor == change.anchor).below
        said = {verdicts.verdict(text) for text in below.values()}
        assert len(said) == 1 and said <= set(verdicts.VERDICTS), f"{change.page}#{change.anchor}: {said}"


@pytest.mark.parametrize(
    ("states", "text"),
    [({}, ""), (["works", "works", "works"], "w3"), (["fails", "", ""], ".2f"), (["unknown", "otherwise", "warns"], "aou")],
)
def test_what_versions_do_is_packed_the_newest_first(states: list[str], text: str) -> None:
    some = releases()[:3]
    known = {release.minor: state for release, state in zip(some, states, strict=False) if state}
    assert verdicts.packed(known, some) == text


def test_a_row_shows_its_verdict_and_what_older_versions_do(project: Project) -> None:
    text = '# A {#a}\n\n## `x` → `y` {#x}\n\n**Warns**. Why.\n\n--8<-- "snippets/topic/script.py"\n'
    urls = {"en/e/index.md": "en/e/", "en/e/a.md": "en/e/a/"}
    mark = "<!-- generated: entries e -->\n"
    shown = entries.fill(mark, "en/e/index.md", {"en/e/a.md": text}, urls, {"en/e/a.md": "A"}, project)
    assert '<li data-verdict="warns"><a href="a/#x"><span><code>x</code></span> → <span><code>y</code></span></a>' in shown
    assert f'<span class="verdict verdict--warns">{half(verdicts.VERDICTS["warns"], "en")}</span></li>' in shown
