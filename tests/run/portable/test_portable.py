"""Scripts in interpreters of their own: what comes of them is what comes of them in forks."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import pytest

from hooks.run.machine.sandbox_kind import sandbox_kind
from hooks.run.portable.server import Interpreters
from hooks.run.results.record import Record
from hooks.run.server import choice
from hooks.run.server.forkserver import ForkServer
from tests.conftest import Bench
from tests.run.portable.apart import interpreters
from tests.support.building import Site, build_site
from tests.support.small import copy_to, read

__all__ = ["interpreters"]

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


def comparable(record: Record) -> Record:
    """Without the time that it took, and the packages that another script had asked the fork server to import."""
    return dataclasses.replace(record, seconds=0.0, packages={})


@pytest.mark.parametrize("name", SCRIPTS)
def test_records_are_those_of_the_fork_server(interpreters: Bench, server: ForkServer, name: str) -> None:
    script = interpreters.write(SCRIPTS[name])
    (interpreters.root / "snippets/topic/data.txt").write_text("data", encoding="utf-8")
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
        ours, forked = ([str(tag) for tag in read(folder, page).select(".run code")] for folder in (site.folder, built.folder))
        assert ours == forked != []
