"""The commands of README.md for those who do without make, run as they are written there."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sysconfig
import time
import urllib.request
from pathlib import Path

from tests.support.building import ROOT
from tests.support.small import copy_to

README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(language: str) -> list[str]:
    """The commands for a shell below the heading on doing without make."""
    part = README.split("## 不用 make")[1].split("\n## ")[0]
    found = re.search(rf"```{language}\n(.*?)```", part, re.DOTALL)
    assert found, "README.md: the part on doing without make has no commands"
    return found[1].splitlines()


def free_port() -> int:
    with socket.socket() as any_socket:
        any_socket.bind(("127.0.0.1", 0))
        port: int = any_socket.getsockname()[1]
        return port


def fetched(address: str, server: subprocess.Popen[bytes]) -> str:
    end = time.monotonic() + 240
    while time.monotonic() < end and server.poll() is None:
        with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=60) as answer:
            return str(answer.read().decode())
        time.sleep(0.2)
    return ""


def test_a_site_is_served_without_make(tmp_path: Path) -> None:
    """In a folder with the small site. The packages are those of this environment: pip finds that they are there."""
    root, port = copy_to(tmp_path / "mini"), free_port()
    for name in ("requirements.txt", "constraints.txt"):
        shutil.copy(ROOT / name, root)
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write(f"dev_addr: 127.0.0.1:{port}\n")
    make, activate, install, serve = block("bash")
    site = ".venv/lib/python3.*/site-packages"  # `venv` brings a setuptools of its own, which pip would first replace
    borrow = f"rm -r {site}/setuptools*; cd {site}; echo {sysconfig.get_path('purelib')} > borrowed.pth; cd {root}"
    # `mkdocs` as the environment's own program: pip has not installed it there.
    own = "printf '#!/bin/sh\\nexec python -m mkdocs \"$@\"\\n' > .venv/bin/mkdocs; chmod +x .venv/bin/mkdocs"
    script = "\n".join(["set -e", make, activate, borrow, install, own, f"exec {serve}"])
    environment = {k: v for k, v in os.environ.items() if k != "NO_RUN"} | {"PIP_NO_INDEX": "1", "NO_MKDOCS_2_WARNING": "1"}
    server = subprocess.Popen(["bash", "-c", script], cwd=root, env=environment, start_new_session=True)
    try:
        assert "snippets/topic/good.py" in fetched(f"http://127.0.0.1:{port}/en/", server)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(server.pid, signal.SIGTERM)
        server.wait()


def test_windows_has_the_same_steps() -> None:
    bash, powershell = block("bash"), block("powershell")
    assert len(bash) == len(powershell)
    assert bash[2:] == powershell[2:]
    assert powershell[0].endswith(" -m venv .venv")
    assert powershell[1] == r".venv\Scripts\Activate.ps1"
