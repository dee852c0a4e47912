"""Ctrl-C: the build ends at once, no process stays behind, and what had finished is kept."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import psutil
import pytest

from hooks.project import STORE, Project
from hooks.run.runner import Runner
from tests.conftest import ROOT, Bench, clean_environment

BUILD = """\
import sys
from pathlib import Path
from hooks.project import Project
Project.load(Path(sys.argv[1])).run(lambda done, total, record: print("finished", record.script, record.state, flush=True))
"""


def heed() -> None:
    """Take Ctrl-C as usual: these tests may have been started by `nohup` or in the background of a shell, which ignore it."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


SWALLOWED = """\
import gc, time
from hooks.run import interrupt
interrupt.arm()
while True:
    try:
        print("ready", flush=True)
        time.sleep(60)
    except BaseException:
        pass
"""


def test_a_swallowed_interrupt_ends_the_process_all_the_same() -> None:
    command = [sys.executable, "-c", SWALLOWED]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, preexec_fn=heed)
    assert process.stdout and process.stdout.readline() == "ready\n"
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    assert process.returncode == 1


def survivors(marker: str) -> list[int]:
    """The processes that have this folder, or one in it, in their environment."""
    found = []
    for process in psutil.process_iter():
        try:
            if any(value.startswith(marker) for value in process.environ().values()) and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process.pid)
        except psutil.Error:
            continue
    return found


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_build(bench: Bench, how: signal.Signals) -> None:
    bench.write("print('quick')\n", "snippets/a/a.py", "timeout: 3000\n")  # the longest limit is started first
    slow = "import os, subprocess, time\nprint(os.environ['TMPDIR'])\nsubprocess.run(['sleep', '600'])\n"
    for name in "bcd":
        bench.write(slow, f"snippets/a/{name}.py", "timeout: 600\n")
    marker = bench.root.with_name(f"tmp-{how.name}")
    marker.mkdir()
    environment = {**clean_environment(), "TMPDIR": str(marker)}
    build = subprocess.Popen(
        [sys.executable, "-c", BUILD, str(bench.root)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=heed,
    )
    assert build.stdout
    assert build.stdout.readline() == "finished snippets/a/a.py ok\n"
    while not any("sleep" in psutil.Process(pid).name() for pid in survivors(str(marker))):
        time.sleep(0.05)
    build.send_signal(how)
    rest, _ = build.communicate(timeout=300)
    assert build.returncode != 0
    assert "finished" not in rest
    for _ in range(2000):
        if not survivors(str(marker)):
            break
        time.sleep(0.05)
    assert survivors(str(marker)) == []
    assert os.listdir(marker) == []
    project = Project.load(bench.root)
    assert len(list((bench.root / STORE).glob("*.json"))) == 1
    kept = Runner(bench.root, project.store()).known(project.scripts["snippets/a/a.py"])
    assert kept and kept.state == "ok"
