"""A script that does not end, crashes, or leaves processes behind is stopped, and hurts no other."""

from __future__ import annotations

import re
import time

import psutil
import pytest

from hooks.run import runner
from tests.conftest import Bench


def wait_until_gone(pids: list[int]) -> bool:
    for _ in range(200):
        if not any(psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE for pid in pids):
            return True
        time.sleep(0.02)
    return False


def test_endless_loop_is_killed_with_its_whole_tree_and_the_line_is_named(bench: Bench) -> None:
    body = """\
        import os, subprocess, sys

        code = "import time; print('child', flush=True); time.sleep(600)"
        p = subprocess.Popen([sys.executable, "-c", code])
        print(p.pid, os.getpid())
        while True:
            pass
        """
    record = bench.run(body, header="timeout: 6\n")
    assert record.state == "failed"
    assert "6 s" in record.reason["en"] and "6 秒" in record.reason["zh"]
    assert re.search(r"snippets/topic/script.py:(9|10)\b", record.reason["en"])
    assert len(record.outputs[8].split()) == 2 and record.extra == "child\n"
    assert wait_until_gone([int(pid) for text in record.outputs.values() for pid in text.split()])


@pytest.mark.parametrize("folder", ["snippets/张量", "snippets/with space"])
def test_names_with_chinese_or_spaces(bench: Bench, folder: str) -> None:
    path = f"{folder}/循环 loop.py"
    record = bench.run('print("好")\nwhile True:\n    pass\n', path, "timeout: 4\n")
    assert record.outputs == {4: "好\n"}
    assert re.search(rf"{path}:(5|6)\b", record.reason["en"])


def test_endless_output_is_capped(bench: Bench) -> None:
    record = bench.run('while True:\n    print("again" * 100)\n', header="timeout: 2\n")
    assert record.state == "failed"
    assert 90_000 < len(record.outputs[5]) <= 100_000
    assert "output capped" in record.warnings


def test_endless_output_below_python_is_killed(bench: Bench) -> None:
    record = bench.run("import os\nwhile True:\n    os.write(1, b'x' * 10_000)\n", header="timeout: 20\n")
    assert record.state == "failed"
    assert "did not end" in record.reason["en"]
    assert len(record.extra) <= 10_000_000


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("import os\nos._exit(0)\n", "left with exit code 0"),
        ("import os\nos._exit(7)\n", "left with exit code 7"),
        ("import ctypes\nctypes.string_at(0)\n", "killed by SIGSEGV"),
        ("import os, signal\nos.kill(os.getpid(), signal.SIGTERM)\n", "killed by SIGTERM"),
        ("import os\nos.abort()\n", "killed by SIGABRT"),
    ],
)
def test_a_crash_is_that_scripts_failure(bench: Bench, body: str, reason: str) -> None:
    record = bench.run('print("before")\n' + body)
    assert record.state == "failed"
    assert reason in record.reason["en"]
    assert record.outputs == {3: "before\n"}
    assert bench.printed("print('the next one runs')\n") == "the next one runs\n"


def test_out_of_memory_is_stopped(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "MEMORY_BYTES", 1 << 30)
    body = """\
        import time
        kept = []
        while len(kept) < 300:
            kept.append(bytearray(b"x") * (10 << 20))
            time.sleep(0.005)
        """
    record = bench.run(body)
    assert record.state == "failed"
    assert "more memory than allowed" in record.reason["en"]


def test_a_child_that_outlives_its_parent_is_killed(bench: Bench) -> None:
    body = """\
        import os, time

        reading, writing = os.pipe()
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                os.write(writing, str(os.getpid()).encode())
                time.sleep(600)
            os._exit(0)
        print(os.read(reading, 20).decode())
        """
    pid = int(bench.printed(body))
    assert wait_until_gone([pid])


def test_a_script_that_removes_what_is_kept_of_it_is_killed_all_the_same(bench: Bench) -> None:
    body = """\
        import contextlib, os

        print(os.getpid())
        with contextlib.suppress(OSError):
            os.unlink("../left/raw")
        with contextlib.suppress(OSError):
            os.mkfifo("../left/hang")
        while True:
            pass
        """
    record = bench.run(body, header="timeout: 3\n")
    assert record.state == "failed" and "3 s" in record.reason["en"]
    assert wait_until_gone([int(record.outputs[6])])
