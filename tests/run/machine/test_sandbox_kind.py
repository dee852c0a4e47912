"""What holds scripts back, and that they run where the kernel has nothing of it."""

from __future__ import annotations

import pytest

from hooks.run.machine import sandbox_kind
from hooks.run.sandbox.kernel import kinds
from hooks.run.server.forkserver import ForkServer
from tests.conftest import Bench
from tests.run.light import light

__all__ = ["light"]


@pytest.mark.parametrize(
    ("off", "kind"), [("landlock,namespaces", "python"), ("landlock", "network"), ("namespaces", "files"), ("", "kernel")]
)
def test_scripts_run_by_whatever_means_there_are(light: Bench, off: str, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if kind not in ("python", sandbox_kind.sandbox_kind()) and sandbox_kind.sandbox_kind() != "kernel":
        pytest.skip("this kernel does not have it")
    monkeypatch.setenv(kinds.OFF, off)
    assert sandbox_kind.sandbox_kind.__wrapped__() == kind
    body = """\
        import os, subprocess, sys

        try:
            open(os.path.dirname(__file__) + "/new", "w")
        except OSError:
            print("held")
        open("mine", "w").write("x")
        print(os.listdir(), subprocess.check_output([sys.executable, "-c", "print('child')"], text=True))
        """
    with ForkServer() as server:
        server.start([])
        assert Bench(light.root, server).printed(body, header=f"timeout: {60 + len(off)}\n") == "held\n['mine'] child\n\n"
