"""Which of its means the kernel at hand grants; found out by a process that tries them and ends."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from typing import Any

from hooks.run.sandbox.kernel import landlock, namespaces

FILES, NAMESPACES = "landlock", "namespaces"
SHARED_BYTES = 8 << 30  # what a script's own /dev/shm may hold; its memory limit counts it, too
OFF = "RUN_SANDBOX_OFF"  # for tests of what happens where the kernel has nothing: names, joined by commas


def probe() -> list[str]:
    """The means that work here: "landlock", "namespaces", both or none."""
    off = os.environ.get(OFF, "").split(",")
    with tempfile.TemporaryDirectory(prefix="run-") as folder:
        return [name for name, tried in _MEANS.items() if name not in off and _works(tried, folder)]


def apply(kind: list[str], job: dict[str, Any], readable: list[str], writable: list[str]) -> None:
    """Restrict this process by the means that `probe` found. Raises OSError where one that worked then does not now."""
    if NAMESPACES in kind:
        folders = [job["folder"], *([job["compiled"]] if job["compiled"] else [])]
        namespaces.enter(folders, network=job["network"], shared_bytes=SHARED_BYTES)
    if FILES in kind:
        landlock.restrict(readable, writable)


def _try_landlock(_: str) -> None:
    landlock.restrict(["/"], [])


def _try_namespaces(folder: str) -> None:
    namespaces.enter([folder], network=False, shared_bytes=1 << 20)
    with open(os.path.join(folder, "file"), "w"), open(os.devnull, "w"):
        pass


_MEANS = {FILES: _try_landlock, NAMESPACES: _try_namespaces}


def _works(tried: Callable[[str], None], folder: str) -> bool:
    if sys.platform != "linux":
        return False
    pid = os.fork()
    if pid == 0:
        try:
            tried(folder)
            os._exit(0)
        finally:
            os._exit(1)
    return os.waitpid(pid, 0)[1] == 0


if __name__ == "__main__":
    print(*probe())
