"""Which means hold scripts back here: the kernel's, or only what Python itself can see."""

from __future__ import annotations

import functools
import subprocess
import sys
from pathlib import Path

from hooks.run.server import choice

ROOT = Path(__file__).resolve().parents[3]
KINDS = {
    ("landlock", "namespaces"): "kernel",  # files, network, and what a script can do to other processes
    ("landlock",): "files",  # the network is closed to Python code that plays along
    ("namespaces",): "network",  # and nothing can be written; but the files of this user can be read
    (): "python",  # audit hooks: what C++ and other programs do is not seen
}


@functools.cache
def sandbox_kind() -> str:
    """ "kernel", "files", "network" or "python"; a process of its own tries it out, in which nothing else runs."""
    if choice.is_portable():
        return "python"
    command = [sys.executable, "-m", "hooks.run.sandbox.kernel.kinds"]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False).stdout.split()
    return KINDS.get(tuple(found), "python")
