"""Records on disk: what cannot be trusted is run again, what cannot be written is done without."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hooks import cache
from hooks.run.machine.device import Device
from hooks.run.results.clean import Cleaner
from hooks.run.results.record import Record
from hooks.run.results.store import Store
from tests.conftest import ROOT, Bench, clean_environment

CPU = Device("cpu", "x86_64", 1)
RECORD = Record("snippets/a.py", "ok", outputs={3: "好\n"}, seconds=0.5, device="CPU", torch="2")
COUNT = "import os\nprint(os.getpid())\n"


@pytest.fixture
def kept(tmp_path: Path) -> Store:
    made = Store(tmp_path / "records", tmp_path)
    made.save("key", RECORD)
    return made


def test_what_is_saved_is_loaded(kept: Store) -> None:
    assert kept.load("key", RECORD.script) == RECORD
    assert kept.load("other", RECORD.script) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data[: len(data) // 2],
        lambda data: data[:30],
        lambda data: data.replace(b"ok", b"no"),
        lambda data: b"\xff" + data,
        lambda data: b"{}",
        lambda data: b"\n",
        lambda data: bytes(len(data)),
    ],
)
def test_a_damaged_entry_counts_as_absent(kept: Store, damage: Any) -> None:
    path = kept.path("key")
    path.write_bytes(damage(path.read_bytes()))
    assert kept.load("key", RECORD.script) is None
    kept.save("key", RECORD)
    assert kept.load("key", RECORD.script) == RECORD


def test_a_record_of_another_script_is_not_trusted(kept: Store) -> None:
    assert kept.load("key", "snippets/b.py") is None


@pytest.mark.parametrize("name", [field.name for field in dataclasses.fields(Record)])
@pytest.mark.parametrize("value", [None, "missing", object])
def test_a_missing_field_or_one_of_another_kind_means_run_again(kept: Store, name: str, value: Any) -> None:
    data = RECORD.to_json()
    if value == "missing":
        del data[name]
    else:
        data[name] = None if value is None else [[1]]
    cache.write(kept.path("key"), data)
    assert kept.load("key", RECORD.script) is None


def test_no_lock_is_left_beside_a_record(bench: Bench) -> None:
    bench.run(COUNT)
    assert {path.suffix for path in bench.store.folder.iterdir()} == {".json", ""}
    with bench.store.lock("ab" * 20), bench.store.lock("cd" * 20):
        assert len(list((bench.store.folder / "locks").iterdir())) <= 3


def test_an_entry_of_another_form_counts_as_absent(kept: Store) -> None:
    payload = json.dumps({"script": "a", "unknown": 1}).encode()
    digest = hashlib.sha256(payload).hexdigest().encode()
    kept.path("key").write_bytes(digest + b"\n" + payload)
    assert kept.load("key", RECORD.script) is None


def test_a_damaged_entry_is_run_again(bench: Bench) -> None:
    first = bench.run(COUNT)
    assert bench.run(COUNT).outputs == first.outputs
    (entry,) = bench.store.folder.glob("*.json")
    entry.write_bytes(entry.read_bytes()[:100])
    again = bench.run(COUNT)
    assert again.state == "ok" and again.outputs != first.outputs
    assert bench.run(COUNT).outputs == again.outputs


def test_a_failed_run_is_not_kept(bench: Bench) -> None:
    body = COUNT + "raise ValueError\n"
    assert bench.run(body).outputs != bench.run(body).outputs


@pytest.mark.parametrize("folder", ["file", "file/below"])
def test_where_nothing_can_be_written_the_build_goes_on(bench: Bench, folder: str, caplog: pytest.LogCaptureFixture) -> None:
    (bench.root / "file").write_text("in the way")
    runner = bench.runner()
    runner.store = Store(bench.root / folder, bench.root)
    with caplog.at_level("INFO", "mkdocs.scripts"):
        record = runner.run(bench.write("print(1)\n"))
        runner.run(bench.write("print(2)\n"))
    assert record.outputs == {3: "1\n"}
    assert caplog.text.count("records cannot be kept in") == 1


BUILD = """\
import json, os, sys, time
from pathlib import Path
from hooks.run.machine import device
from hooks.project import Project
from hooks.run.runner import Runner

class Server:
    def start(self, preload):
        pass

    def run(self, job):
        print("running", flush=True)
        time.sleep(0.5)
        printed = {"stream": "out", "line": 3, "call": 3, "text": str(os.getpid()), "pid": 1, "capped": False}
        end = {"end": True, "seconds": 1, "error": "", "files": [], "packages": []}
        event = json.dumps(printed) + "\\n" + json.dumps(end)
        return {"events": event, "figures": {}, "raw": "", "status": 0, "stopped": "", "seconds": 1, "folder": "/x/work"}

device.current = lambda: device.Device("cpu", "x", 1)
project = Project.load(Path(sys.argv[1]))
records = Runner(project.root, project.store(), server=Server()).run_all(project.scripts.values())
print(records["snippets/topic/script.py"].outputs)
"""


def test_two_processes_at_once_run_once(bench: Bench) -> None:
    bench.write("print(1)\n")
    command = [sys.executable, "-c", BUILD, str(bench.root)]
    both = [subprocess.Popen(command, cwd=ROOT, env=clean_environment(), stdout=subprocess.PIPE, text=True) for _ in range(2)]
    first, second = sorted((process.communicate()[0] for process in both), key=len)
    assert second == "running\n" + first
    assert first.startswith("{3: ")


def test_what_torch_logs_of_a_toolkit_without_a_device_is_no_warning() -> None:
    log = "W1121 08:34:05.911000 14960 torch/utils/cpp_extension.py:183] No CUDA runtime is found, using CUDA_HOME='/x'"
    assert Cleaner("/project")(f"before\n{log}\nafter\n") == "before\nafter\n"
