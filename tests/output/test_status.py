"""The status page says what held the scripts back."""

from __future__ import annotations

import pytest

from hooks.output import status
from hooks.project import PROSE_SWITCH, Project
from hooks.run.sandbox_kind import KINDS


@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_kind_of_sandbox_has_its_sentence(project: Project, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    said = set()
    for kind in KINDS.values():
        monkeypatch.setattr(status, "sandbox_kind", lambda kind=kind: kind)
        table = status.table(project, language, {}, {})
        (line,) = [line for line in table.splitlines() if ("网" in line or "network" in line) and "|" not in line]
        assert ("内核" in line or "kernel" in line) == (kind != "python")
        said.add(line)
    assert len(said) == len(KINDS)


def test_a_build_that_runs_nothing_says_nothing(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(status, "sandbox_kind", lambda: "kernel")
    assert "Landlock" in status.table(project, "en", {}, {})
    monkeypatch.setenv(PROSE_SWITCH, "1")
    assert "Landlock" not in status.table(project, "en", {}, {})
