"""The status page says what held the scripts back."""

from __future__ import annotations

import pytest

from hooks.output import status
from hooks.project import PROSE_SWITCH, Project
from hooks.run.machine.sandbox_kind import KINDS
from hooks.run.results.record import Record


@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_kind_of_sandbox_has_its_sentence(project: Project, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    said = set()
    for kind in KINDS.values():
        monkeypatch.setattr(status, "sandbox_kind", lambda kind=kind: kind)
        table = status.table(project, language, {}, {}, {})
        (line,) = [line for line in table.splitlines() if ("网" in line or "network" in line) and "|" not in line]
        assert ("内核" in line or "kernel" in line) == (kind != "python")
        said.add(line)
    assert len(said) == len(KINDS)


def test_a_build_that_runs_nothing_says_nothing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(status, "sandbox_kind", lambda: "kernel")
    assert "Landlock" in status.table(project, "en", {}, {}, {})
    monkeypatch.setenv(PROSE_SWITCH, "1")
    assert "Landlock" not in status.table(project, "en", {}, {}, {})


def test_scripts_stand_below_their_section_and_page(project: Project) -> None:
    (path,) = project.scripts
    used, titles = {path: ["en/b/p.md"]}, {"en/b/p.md": "P"}
    table = status.table(project, "en", used, titles, {"a": "First", "b": "Second"})
    assert '??? abstract "Second · 1 script ·' in table and "First" not in table
    assert "    | [P](../../en/b/p.md) | script 0.00 |" in table


def test_a_section_says_what_did_not_run(project: Project) -> None:
    (path,) = project.scripts
    project.records = {path: Record(path, "not-run", reason={"en": "no GPU", "zh": "没有 GPU"})}
    for language, said in (("en", "– 1 not run"), ("zh", "– 1 个没有运行")):
        assert said in status.table(project, language, {}, {}, {})
