"""A project: what it runs, and where it keeps the records."""

from __future__ import annotations

from pathlib import Path

import pytest

from hooks.project import PROSE_SWITCH, STORE_SWITCH, Project


def test_nothing_is_run_where_a_switch_says_so(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PROSE_SWITCH, "1")
    assert {record.state for record in project.run().values()} == {"not-run"}
    for off in ("", "0"):
        monkeypatch.setenv(PROSE_SWITCH, off)
        assert not project.prose_only


def test_the_store_is_where_a_switch_says(project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert project.store().folder == project.root / ".cache/records"
    monkeypatch.setenv(STORE_SWITCH, str(tmp_path))
    assert project.store().folder == tmp_path
