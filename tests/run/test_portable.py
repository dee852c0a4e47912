"""Scripts in interpreters of their own: what comes of them is what comes of them in forks."""

from __future__ import annotations

import dataclasses
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from hooks.run import device
from hooks.run.device import Device
from hooks.run.portable.server import Interpreters
from hooks.run.record import Record
from hooks.run.sandbox_kind import sandbox_kind
from hooks.run.server import choice
from hooks.run.server.forkserver import ForkServer
from tests.building import ROOT, Site, build_site
from tests.conftest import Bench
from tests.small import copy_to, read

SCRIPTS = {
    "prints of lines and functions": """\
        import sys
        def twice(x):
            print(2 * x)
        for n in range(3):
            twice(n)
        print("é 中文", end="")
        print("warned", file=sys.stderr)
        """,
    "torch": "import torch\nprint(torch.arange(6).view(2, 3), torch.get_num_threads())\n",
    "children": """\
        import os, subprocess, sys
        os.write(1, b"below Python\\n")
        subprocess.run([sys.executable, "-c", "print('child')"])
        print(subprocess.check_output([sys.executable, "-c", "print('caught')"], text=True))
        """,
    "reads its data": "print(open(__file__.replace('script.py', 'data.txt'), encoding='utf-8').read())\n",
    "where it is": """\
        import os, tempfile
        from pathlib import Path
        print(os.getcwd(), Path.home(), tempfile.gettempdir(), os.listdir(), __file__, __name__)
        open("mine", "w", encoding="utf-8").write("x")
        """,
    "raises": "def f():\n    raise ValueError('why')\nprint('before')\nf()\n",
    "exits half-way": "import sys\nprint('before')\nsys.exit(0)\nprint('after')\n",
    "spawns": """\
        import multiprocessing
        def work(n):
            return n * n
        if __name__ == "__main__":
            with multiprocessing.get_context("spawn").Pool(2) as pool:
                print(pool.map(work, [1, 2, 3]))
        """,
    "ends at once": "import os\nprint('before')\nos._exit(3)\n",
}
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


@pytest.fixture(scope="module")
def interpreters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    root = tmp_path_factory.mktemp("portable") / "project"
    root.mkdir()
    with pytest.MonkeyPatch.context() as patch, Interpreters() as server:
        patch.setattr(device, "current", lambda: Device("cpu", os.uname().machine, 1))
        yield Bench(root, server)


def comparable(record: Record) -> Record:
    """Without the time that it took, and the packages that another script had asked the fork server to import."""
    return dataclasses.replace(record, seconds=0.0, packages={})


@pytest.mark.parametrize("name", SCRIPTS)
def test_records_are_those_of_the_fork_server(interpreters: Bench, server: ForkServer, name: str) -> None:
    script = interpreters.write(SCRIPTS[name])
    script.path and (interpreters.root / "snippets/topic/data.txt").write_text("data", encoding="utf-8")
    ours = interpreters.runner()._new_record(script)
    forked = Bench(interpreters.root, server).runner()._new_record(script)
    assert comparable(ours) == comparable(forked)
    assert ours.packages.items() <= forked.packages.items()
    assert ours.outputs or ours.error


def test_figures_are_those_of_the_fork_server(interpreters: Bench, server: ForkServer) -> None:
    body = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.title('T')\nplt.show()\n"
    script = interpreters.write(body, header="alt: 线 | A line\n")
    ours, forked = (Bench(interpreters.root, by).runner()._new_record(script) for by in (interpreters.server, server))
    assert ours.state == "ok"
    assert len(ours.figures) == 1
    assert ours.figures == forked.figures


def gone(folder: str) -> bool:
    """Whether neither the folder nor a process that was told of it is left, now or in a moment."""
    for _ in range(200):
        told = []
        for process in psutil.process_iter():
            try:
                told += [process.pid] if any(v.startswith(folder) for v in process.environ().values()) else []
            except psutil.Error:
                continue
        if not told and not os.path.exists(folder):
            return True
        time.sleep(0.05)
    return False


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


@pytest.mark.parametrize(("system", "switch", "kind"), [
    ("linux", None, ForkServer), ("linux", "", ForkServer), ("linux", "portable", Interpreters),
    ("win32", None, Interpreters), ("darwin", None, Interpreters),
])  # fmt: skip
def test_the_system_or_the_switch_decides(system: str, switch: str | None, kind: type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.delenv(choice.SWITCH, raising=False)
    if switch is not None:
        monkeypatch.setenv(choice.SWITCH, switch)
    assert type(choice.make()) is kind
    if kind is Interpreters:
        assert sandbox_kind.__wrapped__() == "python"


def test_a_misspelt_switch_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(choice.SWITCH, "protable")
    with pytest.raises(SystemExit, match="RUNNER=protable: it can be portable"):
        choice.make()


def test_a_site_of_a_few_pages(built: Site, tmp_path: Path) -> None:
    root = copy_to(tmp_path / "mini")
    site = build_site(root, root / "site", "--strict", **{choice.SWITCH: choice.PORTABLE})
    assert site.status == 0, site.log
    for page in ("en/topic/page", "zh/topic/page"):
        outputs = [[tag.text for tag in read(folder, page).select(".run")] for folder in (site.folder, built.folder)]
        assert len(outputs[0]) > 0
        assert len(outputs[0]) == len(outputs[1])
