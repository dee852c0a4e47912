"""One script's limits, from outside: how long it may take, how much memory, disk, output and how many processes it may use.

All that is read of a script is read through descriptors that were opened before it started, or without waiting: whatever it
puts in the place of its files, it cannot make the one who watches wait.
"""

from __future__ import annotations

import base64
import contextlib
import dataclasses
import itertools
import os
import queue
import select
import signal
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hooks.run.sandbox.limits import (
    ASK_FOR_STACK,
    LOOK_SECONDS,
    MAX_EVENT_BYTES,
    MAX_FIGURE_BYTES,
    MAX_FIGURES,
    MAX_FILES,
    MAX_PROCESSES,
    MAX_RAW_BYTES,
    STACK_SECONDS,
)
from hooks.run.sandbox.outside import processes


@dataclasses.dataclass
class Left:
    """The files that a script's output goes to, as descriptors."""

    events: int
    raw: int
    hang: int

    @property
    def descriptors(self) -> list[int]:
        return [self.events, self.raw, self.hang]

    def close(self) -> None:
        for descriptor in self.descriptors:
            os.close(descriptor)


def prepare(folder: Path) -> Left:
    """Make a script's folder: `work` where it runs, `home`, `tmp`, and `left` with the files that its output goes to."""
    folder.mkdir(mode=0o700)
    for name in ("work", "home", "tmp", "left", "left/figures"):
        (folder / name).mkdir()
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND
    return Left(*(os.open(folder / "left" / name, flags, 0o600) for name in ("events", "raw", "hang")))


def wait(pid: int, ended: queue.SimpleQueue[int], job: dict[str, Any], folder: Path, left: Left, out: int) -> tuple[int, str]:
    """Wait for the script's process. Returns its exit code (negative: a signal's number) and why it has to be stopped."""
    deadline = time.monotonic() + job["timeout"]
    gone = select.poll()
    gone.register(out, select.POLLERR)
    while True:
        left_over = deadline - time.monotonic()
        with contextlib.suppress(queue.Empty):
            return ended.get(timeout=max(0.0, min(LOOK_SECONDS, left_over))), ""
        if gone.poll(0):
            return -signal.SIGKILL, "abandoned"
        if time.monotonic() >= deadline:
            _ask_for_stack(pid, left.hang)
            return -signal.SIGKILL, "timeout"
        if too_much := _too_much(pid, job, folder, left):
            return -signal.SIGKILL, too_much


def report(folder: Path, left: Left) -> dict[str, Any]:
    """What a script has left, each part up to its limit."""
    return {
        "events": _text(left.events, MAX_EVENT_BYTES),
        "hang": _text(left.hang, MAX_RAW_BYTES),
        "raw": _text(left.raw, MAX_RAW_BYTES),
        "figures": dict(itertools.islice(_figures(folder / "left" / "figures"), 2 * MAX_FIGURES)),
        "folder": str(folder / "work"),
    }


def _too_much(pid: int, job: dict[str, Any], folder: Path, left: Left) -> str:
    if os.fstat(left.raw).st_size > MAX_RAW_BYTES or os.fstat(left.events).st_size > MAX_EVENT_BYTES:
        return "output"
    tree = [pid, *processes.descendants(pid)]
    if len(tree) > MAX_PROCESSES:
        return "processes"
    if processes.memory(tree, job["memory"]) > job["memory"]:
        return "memory"
    return "disk" if _disk(folder, job["disk"]) else ""


def _disk(folder: Path, limit: int) -> bool:
    """Whether a folder holds more bytes than the limit, or more files than anyone would count."""
    total = count = 0
    for size in _sizes(str(folder)):
        total, count = total + size, count + 1
        if total > limit or count > MAX_FILES:
            return True
    return False


def _sizes(folder: str) -> Iterator[int]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            with contextlib.suppress(OSError):
                yield entry.stat(follow_symlinks=False).st_blocks * 512
            if entry.is_dir(follow_symlinks=False):
                yield from _sizes(entry.path)


def _ask_for_stack(pid: int, answer: int) -> None:
    """Let a script that hangs write down, to the end, which of its lines is running."""
    with contextlib.suppress(OSError):
        os.kill(pid, ASK_FOR_STACK)
        patience, before, size = time.monotonic() + STACK_SECONDS, 0, 0
        while time.monotonic() < patience and not 0 < size == before:
            time.sleep(0.2 if size else 0.005)
            before, size = size, os.fstat(answer).st_size


def _text(descriptor: int, limit: int) -> str:
    return os.pread(descriptor, limit, 0).decode("utf-8", "replace")


def _figures(folder: Path) -> Iterator[tuple[str, str]]:
    """Name and content, base64, of the ordinary files in a folder."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            with contextlib.suppress(OSError):
                descriptor = os.open(entry.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
                with open(descriptor, "rb") as stream:
                    if stat.S_ISREG(os.fstat(descriptor).st_mode):
                        yield entry.name, base64.b64encode(stream.read(MAX_FIGURE_BYTES)).decode()
