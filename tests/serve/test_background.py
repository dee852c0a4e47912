"""Scripts run in the background: in which order, and what is known meanwhile."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from hooks.project import Project
from hooks.run.results.record import Record
from hooks.run.results.times import Times
from hooks.run.server.forkserver import ForkServer
from hooks.serve.background import Background

NAMES = [f"snippets/a/s{number}.py" for number in range(4)]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "snippets/a").mkdir(parents=True)
    for number, name in enumerate(NAMES):
        alone = "alone: yes\n" if number == 0 else ""
        (tmp_path / name).write_text(f'"""标题 | Title\n\n{alone}"""\nprint({number})\n', encoding="utf-8")
    return Project.load(tmp_path)


def test_what_is_asked_for_runs_first_and_timings_run_last(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []
    monkeypatch.setattr("hooks.run.runner.Runner.run", lambda self, script: Record(script.path, "ok"))
    with ForkServer() as server:
        background = Background(project, server, lambda record: ran.append(record.script))
        background._runner.jobs = 0  # nobody works until the order is asked for
        records = background.begin()
        assert all(record.pending and record.state == "not-run" for record in records.values())
        background.first([NAMES[3]])
        background._work()
    assert ran == [NAMES[3], NAMES[1], NAMES[2], NAMES[0]]
    assert background.progress().done == 4 and not background.busy


def test_what_has_run_is_known_at_once(project: Project) -> None:
    arrived: list[Record] = []
    with ForkServer() as server:
        first = Background(project, server, arrived.append)
        first.begin()
        while first.busy:
            time.sleep(0.05)
        assert sorted(record.script for record in arrived) == NAMES
        again = Background(project, server, arrived.append)
        assert [record.state for record in again.begin().values()] == ["ok"] * 4 and not again.busy


def test_the_time_left_is_that_of_the_scripts_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "snippets/a").mkdir(parents=True)
    for number in range(7):
        (tmp_path / f"snippets/a/s{number}.py").write_text(f'"""标题 | Title"""\nprint({number})\n', encoding="utf-8")
    project = Project.load(tmp_path)
    times = Times(project.store().folder)
    for number, seconds in enumerate([0.5] * 5 + [60.0, 65.0]):
        times.note(project.scripts[f"snippets/a/s{number}.py"], seconds)
    clock = [100.0]
    monkeypatch.setattr("hooks.serve.background.time.monotonic", lambda: clock[0])
    monkeypatch.setattr("hooks.run.runner.Runner.run", lambda self, script: Record(script.path, "ok"))
    said: list[float | None] = []

    def arrived(record: Record) -> None:
        clock[0] += 0.25  # two at a time
        said.append(background.progress().left)

    with ForkServer() as server:
        background = Background(project, server, arrived)
        background._runner.jobs = 0
        background.begin()
        background._work()
    assert said[:4] == [None] * 4 and said[-1] == 0
    assert said[4] == pytest.approx(62.5, rel=0.01)
