"""Processes by what /proc says of them: who descends from whom, what memory they use, and an end to all of them."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from pathlib import Path

PATIENCE = 10.0  # seconds in which all descendants have to be gone: a process in the middle of a system call ends after it
_PAGE = os.sysconf("SC_PAGE_SIZE")


def children(pid: int) -> list[int]:
    """The processes that this one, with all its threads, is the parent of."""
    found: list[int] = []
    with contextlib.suppress(OSError):
        for task in os.listdir(f"/proc/{pid}/task"):
            with contextlib.suppress(OSError):
                found += map(int, Path(f"/proc/{pid}/task/{task}/children").read_text().split())
    return found if found or _LISTS_CHILDREN else _children_by_parent(pid)


def descendants(pid: int) -> list[int]:
    """The processes below this one, parents first."""
    found, waiting = [], [pid]
    while waiting:
        below = children(waiting.pop())
        found += below
        waiting += below
    return found


def memory(pids: list[int], limit: int) -> int:
    """Bytes of memory that these processes use together.

    What is quick to read (resident pages) counts a page once for each process that shares it. Only where that goes beyond the
    limit is each page's share read (PSS), which takes the kernel 5 ms for a process that has torch.
    """
    resident = sum(map(_resident, pids))
    return resident if resident <= limit else sum(map(_share, pids))


def kill_children(spare: int = 0) -> None:
    """Kill the children of this process, but for one, and all below them: orphans come to be children of this process."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = [pid for pid in children(os.getpid()) if pid != spare]
        if not found:
            return
        below = [pid for child in found for pid in descendants(child)]
        for sign in (signal.SIGSTOP, signal.SIGKILL):  # stopped first, so that none can make another meanwhile
            for pid in (*found, *below):
                with contextlib.suppress(OSError):
                    os.kill(pid, sign)
        for pid in found:
            _reap(pid, end)


def _reap(pid: int, end: float) -> None:
    """Wait until a child that was killed is gone, or the time is over."""
    with contextlib.suppress(ChildProcessError):
        while not os.waitpid(pid, os.WNOHANG)[0] and time.monotonic() < end:
            time.sleep(0.001)


def _resident(pid: int) -> int:
    with contextlib.suppress(OSError, ValueError, IndexError):
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE
    return 0


def _share(pid: int) -> int:
    with contextlib.suppress(OSError, ValueError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    return 0


_LISTS_CHILDREN = Path(f"/proc/self/task/{os.getpid()}/children").exists()  # a kernel can be built without


def _children_by_parent(parent: int) -> list[int]:
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError, ValueError, IndexError):
            status = Path(f"/proc/{name}/stat").read_text()
            if int(status.rpartition(")")[2].split()[1]) == parent:
                found.append(int(name))
    return found
