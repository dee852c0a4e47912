"""Recording goes on, whatever one script, one worker or one version does."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from hooks.run.results import outcome
from hooks.run.results.record import Record
from hooks.script.parse import Script, parse
from hooks.versions import __main__ as command
from hooks.versions import book
from hooks.versions.book import Book
from hooks.versions.recording import environment, record, worker
from hooks.versions.recording.record import How
from hooks.versions.recording.runs import Runs
from hooks.versions.source import digest, shown
from hooks.versions.table import release

ROOT = Path(__file__).resolve().parents[2]
SOURCE = '"""标题 | Title"""\nimport torch\n\nprint(torch.ones(2))\n#> tensor([1., 1.])\n'
OLD = release("2.6")


def project(folder: Path, *names: str) -> dict[str, Script]:
    """A project with these snippets."""
    (folder / "snippets").mkdir()
    for name in names:
        (folder / "snippets" / name).write_text(SOURCE)
    return command.load(folder)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A root whose environment of an old version is, for the test, the interpreter that runs it."""
    monkeypatch.setenv(environment.SWITCH, str(tmp_path / "environments"))
    monkeypatch.setattr(environment, "make", lambda *_, **__: Path(sys.executable))
    monkeypatch.chdir(ROOT)
    return tmp_path


def test_worker_keeps_each_run_whatever_lies_there(tmp_path: Path) -> None:
    project(tmp_path, "x.py")
    (tmp_path / "snippets/bad.py").write_text("no title\n")
    runs = Runs(tmp_path / "runs" / "2.6.0.jsonl")
    runs.path.write_text('{"script": "cut o')
    asked = [sys.executable, "-m", "hooks.versions.recording.worker", str(tmp_path), str(runs.path), "1", str(os.getpid())]
    subprocess.run(asked, input="snippets/bad.py\nsnippets/x.py\nsnippets/gone.py", text=True, check=True, cwd=ROOT)
    (found,) = runs.read().values()
    assert (found["script"], found["state"], found["outputs"]) == ("snippets/x.py", "ok", {"4": "tensor([1., 1.])\n"})


def notes(kept: list[str]) -> worker.Notes:
    return worker.Notes(ROOT, kept.append, lambda: None, 2)


def scripts_of(*names: str) -> list[Script]:
    found = sorted((ROOT / "snippets/errors").glob("*.py"))[: len(names)]
    return [parse(SOURCE, str(path.relative_to(ROOT))) for path in found]


def test_a_script_that_the_runner_cannot_run_stops_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    kept: list[str] = []
    scripts = scripts_of("a", "b")

    def run(script: Script) -> Record:
        if script == scripts[0]:
            raise OSError("no room")
        return Record(script.path, "ok")

    assert worker.attempt(run, scripts, notes(kept), 1) == []
    assert len(kept) == 1
    assert f"{scripts[0].path}: OSError('no room')" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["timeout", "lost", "memory"])
def test_what_a_busy_machine_may_cause_is_tried_again_before_it_is_kept(kind: str) -> None:
    kept: list[str] = []
    (script,) = scripts_of("a")
    reason = outcome.reason(kind, seconds=30, where=" (x.py:3)")
    run: Callable[[Script], Record] = lambda script: Record(script.path, "failed", reason=reason)  # noqa: E731
    note = notes(kept)
    assert worker.attempt(run, [script], note, 1) == [script]
    assert not kept
    note.last = True
    assert worker.attempt(run, [script], note, 1) == []
    assert len(kept) == 1


def test_a_worker_that_breaks_is_followed_by_another(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scripts = project(here, "a.py", "b.py", "c.py")
    working, asked = record.working, []

    def breaking(root: Path, python: Path, runs: Runs, paths: list[str], jobs: int | None) -> object:
        asked.append(paths)
        return working(root, python, runs, paths[:2], jobs)

    monkeypatch.setattr(record, "working", breaking)
    made = record.record(here, OLD, scripts, How(keep=True))
    assert [len(paths) for paths in asked] == [3, 1]
    assert {entry["state"] for entry in made.scripts.values()} == {"same"}
    assert book.read(here, OLD.torch) == made


def test_workers_that_get_no_further_end_the_version_but_keep_what_there_is(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scripts = project(here, "a.py", "b.py")
    working = record.working

    def only_a(root: Path, python: Path, runs: Runs, paths: list[str], jobs: int | None) -> object:
        return working(root, python, runs, [path for path in paths if "a.py" in path], jobs)

    monkeypatch.setattr(record, "working", only_a)
    with pytest.raises(OSError, match=r"1 scripts are left: snippets/b\.py"):
        record.record(here, OLD, scripts, How(keep=True))
    assert list(book.read(here, OLD.torch).scripts) == ["snippets/a.py"]


def test_runs_that_lie_here_are_judged_once_more(here: Path) -> None:
    scripts = project(here, "a.py")
    path, script = next(iter(scripts.items()))
    runs = Runs(environment.folder(here) / f"{OLD.torch}.jsonl")
    runs.add(here, scripts, [Record(path, "ok", outputs={4: "tensor([1., 1.])\n"})])
    wrong = {"source": digest(here, script), "shown": shown(script), "state": "fails", "error": "of an older table", "line": 4}
    book.write(here, OLD.torch, Book({}, {path: wrong}))
    made = record.record(here, OLD, scripts, How(run=False))
    assert made.scripts[path]["state"] == "same"


def test_one_version_stops_no_other(here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    tried = []

    def no_room(_: Path, chosen: object, *__: object) -> None:
        tried.append(chosen)
        raise OSError("no room")

    monkeypatch.setattr(command, "record", no_room)
    assert command.main(["2.6", "2.7", "--only", "snippets/then/"]) == 1
    assert tried == [release("2.6"), release("2.7")]
    assert "2.6.0, 2.7.1" in capsys.readouterr().err


def test_only_and_skip(tmp_path: Path) -> None:
    project(tmp_path, "a.py", "b.py")
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples/c.py").write_text(SOURCE)
    assert [*command.load(tmp_path, skip=("examples/",))] == ["snippets/a.py", "snippets/b.py"]
    assert [*command.load(tmp_path, ("snippets/b", "examples/"))] == ["examples/c.py", "snippets/b.py"]


def test_a_worker_ends_with_the_process_that_asked_for_it(tmp_path: Path) -> None:
    project(tmp_path, "a.py")
    (tmp_path / "snippets/a.py").write_text('"""标题 | Title"""\nimport time\n\ntime.sleep(300)\n')
    code = (
        "import os, subprocess, sys\n"
        f"w = subprocess.Popen([sys.executable, '-m', 'hooks.versions.recording.worker', {str(tmp_path)!r}, "
        f"{str(tmp_path / 'r.jsonl')!r}, '1', str(os.getpid())], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)\n"
        "w.stdin.write('snippets/a.py'); w.stdin.close(); print(w.pid, flush=True)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, timeout=120)
    worker_process = Path("/proc") / done.stdout.strip()
    until = time.monotonic() + 120
    while worker_process.exists() and time.monotonic() < until:
        time.sleep(0.2)
    assert not worker_process.exists()
