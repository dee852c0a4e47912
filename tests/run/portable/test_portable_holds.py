"""Scripts in interpreters of their own are held back and ended as those in forks are, by means that every system has."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from hooks.run.portable.server import Interpreters
from hooks.run.server import choice
from hooks.run.server.forkserver import ForkServer
from tests.conftest import Bench
from tests.run.portable.apart import gone, interpreters
from tests.support.building import ROOT

__all__ = ["interpreters"]

WAITS = """\
import os, subprocess, sys, time
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], start_new_session=True)
open({told!r}, "w").write(os.environ["TMPDIR"])
time.sleep(600)
"""
BUILD = """\
import sys
from pathlib import Path
from hooks.project import Project
Project.load(Path(sys.argv[1])).run()
"""


def test_the_whole_tree_ends_with_its_time(interpreters: Bench, tmp_path: Path) -> None:
    told = tmp_path / "told"
    record = interpreters.run(WAITS.format(told=str(told)), header="timeout: 1\n")
    assert record.state == "failed"
    assert "1 s" in record.reason["en"]
    assert "snippets/topic/script.py:7" in record.reason["en"]
    assert gone(told.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("while True:\n    print('x' * 10_000, flush=True)\n    __import__('os').write(1, b'y' * 1_000_000)\n", "did not end"),
        ("import subprocess, sys\nhold = 'import time; time.sleep(60)'\n"
         "ps = [subprocess.Popen([sys.executable, '-S', '-c', hold]) for _ in range(30)]\nps[0].wait()\n", "processes"),
        ("x = bytearray(300_000_000)\nimport time\ntime.sleep(60)\n", "memory"),
        ("f = open('big', 'wb')\nf.write(bytes(60_000_000))\nf.flush()\nimport time\ntime.sleep(60)\n", "disk"),
    ],
)  # fmt: skip
def test_limits(interpreters: Bench, body: str, why: str) -> None:
    script = interpreters.write(body, header="timeout: 60\n")
    code = textwrap.dedent(
        """\
        import sys, json
        from pathlib import Path
        from hooks.run.portable import tree, keeper
        tree.MAX_PROCESSES = 20
        keeper.main(sys.argv[1])
        """
    )
    with Interpreters() as server:
        runner = Bench(interpreters.root, server).runner()
        job = runner._job(script) | {"memory": 200_000_000, "disk": 40_000_000}
        with pytest.MonkeyPatch.context() as patch:
            popen = subprocess.Popen
            patch.setattr(subprocess, "Popen", lambda command, **how: popen([command[0], "-c", code, command[-1]], **how))
            report = server.run(job)
    record = runner._record(script, report)
    assert record.state == "failed"
    assert why in record.reason["en"]


def test_the_guard_holds_what_python_sees(interpreters: Bench) -> None:
    body = """\
        import os, socket, subprocess, sys

        def tried(act):
            try:
                act()
            except OSError as e:
                print(e)

        tried(lambda: open(__file__, "a"))
        tried(lambda: os.mkdir(os.path.dirname(__file__) + "/new"))
        tried(lambda: socket.create_connection(("93.184.216.34", 80), timeout=5))
        code = "import socket; socket.create_connection(('93.184.216.34', 80), timeout=5)"
        told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stderr
        print("needs: network" in told)
        """
    printed = interpreters.printed(body)
    assert printed.count("a script may not write into the project: snippets/topic") == 2
    assert printed.count("no network: the script does not say `needs: network`") == 1
    assert printed.endswith("True\n")


def test_what_the_build_knows_stays_with_it(interpreters: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BUILD_TOKEN", "secret")
    with Interpreters() as server:
        printed = Bench(interpreters.root, server).printed("import os\nprint(sorted(os.environ), 'secret')\n")
    assert "BUILD_TOKEN" not in printed
    assert "TMPDIR" in printed


def test_a_script_that_ends_its_keeper_ends_itself_alone(interpreters: Bench) -> None:
    body = "import os, signal, time\nos.kill(os.getppid(), signal.SIGKILL)\ntime.sleep(600)\n"
    with Interpreters() as server:
        bench = Bench(interpreters.root, server)
        record = bench.run(body, header="timeout: 60\n")
        assert (record.state, "watched it" in record.reason["en"]) == ("failed", True)
        assert bench.printed("print('next')\n") == "next\n"
        folder = server._folder
    assert gone(folder)


def test_nothing_outlives_a_build_that_is_killed(interpreters: Bench, tmp_path: Path) -> None:
    root, told = tmp_path / "project", tmp_path / "told"
    Bench(root, interpreters.server).write(WAITS.format(told=str(told)), header="timeout: 600\n")
    environment = {**os.environ, choice.SWITCH: choice.PORTABLE, "RECORD_STORE": str(tmp_path / "records")}
    build = subprocess.Popen([sys.executable, "-c", BUILD, str(root)], cwd=ROOT, env=environment)
    while not (told.exists() and told.stat().st_size):
        time.sleep(0.05)
    build.send_signal(signal.SIGKILL)
    build.wait()
    assert gone(os.path.dirname(told.read_text(encoding="utf-8")))


@pytest.mark.parametrize("kind", [ForkServer, Interpreters])
def test_a_build_that_is_killed_before_its_keeper_starts_leaves_nothing(
    kind: type[ForkServer | Interpreters], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(subprocess, "Popen", killed)
    with pytest.raises(KeyboardInterrupt):
        kind().start([])
    assert [*tmp_path.iterdir()] == []
