"""In which order scripts are run, and how many at a time."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import psutil
import pytest

from hooks.run.__main__ import main
from hooks.run.machine import cores
from hooks.run.machine.device import Device
from hooks.run.results import times
from hooks.run.results.record import Record
from hooks.run.results.store import Store
from hooks.run.results.times import Times
from hooks.run.runner import Runner
from hooks.script.parse import Script, parse
from tests.conftest import Bench
from tests.run.light import light as light

TITLE = '"""标题 | Title\n\n{header}"""\nprint(1)\n'


def script(path: str, header: str = "") -> Script:
    return parse(TITLE.format(header=header), path)


def test_what_has_run_is_known_to_the_next_build(tmp_path: Path) -> None:
    one, other = script("snippets/a/one.py"), script("snippets/a/other.py")
    first = Times(tmp_path / "records")
    assert first.expected(one) == times.SNIPPET
    for seconds in (9.0, 2.5):
        first.note(one, seconds)
    assert first.expected(one) == Times(tmp_path / "records").expected(one) == 2.5
    assert first.expected(other) == times.SNIPPET


def test_guesses_grow_with_the_time_limit() -> None:
    known = Times(Path("/nowhere"))
    found = [known.expected(script("snippets/a/a.py")), known.expected(script("examples/a.py"))]
    assert found == [times.SNIPPET, times.EXAMPLE]
    assert known.expected(script("snippets/a/a.py", "timeout: 180\n")) == 18


def test_a_damaged_or_long_file_is_no_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(times, "SPARE_LINES", 3)
    kept = tmp_path / times.NAME
    kept.write_bytes(b"\xff\xfe\nnonsense snippets/a/a.py\n1.00 snippets/a/a.py\n2.00 snippets/a/a.py\n3.0")
    assert Times(tmp_path).expected(script("snippets/a/a.py")) == 2.0
    assert kept.read_text() == "2.00 snippets/a/a.py\n"


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The scripts in the order in which they are started; none is really run."""
    order: list[str] = []

    def run(self: Runner, job: Script) -> Record:
        order.append(job.path)
        return Record(job.path, "ok")

    monkeypatch.setattr(Runner, "run", run)
    monkeypatch.setattr("hooks.run.machine.device.current", lambda: Device("cpu", "x", 1))
    return order


def test_the_longest_first_and_timings_last(light: Bench, tmp_path: Path, started: list[str]) -> None:
    alone, short, long = script("snippets/a/t.py", "alone: yes\n"), script("snippets/a/s.py"), script("snippets/a/l.py")
    example = script("examples/e.py")
    runner = Runner(light.root, Store(tmp_path, light.root), jobs=1, server=light.server)
    for which, seconds in ((alone, 50.0), (short, 0.1), (long, 4.0), (example, 3.0)):
        runner.times.note(which, seconds)
    records = runner.run_all([alone, short, example, long])
    assert started == [long.path, example.path, short.path, alone.path]
    assert records.keys() == {*started}


def test_examples_run_side_by_side_on_a_core_each_timings_alone_on_all(
    light: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner = Runner(light.root, Store(tmp_path, light.root), jobs=2, server=light.server)
    together = [light.write("print(1)\n", f"examples/{name}.py") for name in "ab"]
    timing = light.write("print(1)\n", "examples/c.py", "alone: yes\n")
    both, seen = threading.Barrier(2, timeout=60), []
    run = light.server.run

    def meet(job: dict[str, Any]) -> dict[str, Any] | None:
        seen.append((Path(job["script"]).stem, job["threads"]))
        if Path(job["script"]).stem != "c":
            both.wait()  # passed by two that run at the same time, or by none
        return run(job)

    monkeypatch.setattr(light.server, "run", meet)
    records = runner.run_all([timing, *together])
    assert {record.state for record in records.values()} == {"ok"}
    assert sorted(seen[:2]) == [("a", 1), ("b", 1)] and seen[2:] == [("c", cores.cores())]


def test_no_more_places_than_memory_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "cores", lambda: 16)
    for gib, places in ((64, 16), (4, 4), (0.5, 1)):
        memory = type("Memory", (), {"total": int(gib * cores.PLACE_BYTES)})
        monkeypatch.setattr(psutil, "virtual_memory", lambda memory=memory: memory)
        assert cores.places() == places


def test_the_slowest_are_listed_and_jobs_can_be_said(
    bench: Bench, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RECORD_STORE", raising=False)
    asked: list[int | None] = []
    start = Runner.__init__

    def noting(self: Runner, *values: Any, **named: Any) -> None:
        start(self, *values, **{**named, "server": bench.server})
        asked.append(self.jobs)

    monkeypatch.setattr(Runner, "__init__", noting)
    for name, seconds in (("quick", 0), ("slow", 0.2), ("slower", 0.4)):
        bench.write(f"import time\ntime.sleep({seconds})\n", f"snippets/a/{name}.py")
    assert main(["--jobs", "3", "--slowest", "2"], bench.root) == 0
    listed = [line.split()[-1] for line in capsys.readouterr().out.splitlines() if line.startswith(" ")]
    assert listed == ["snippets/a/slower.py", "snippets/a/slow.py"] and asked == [3]
