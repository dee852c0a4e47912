"""The processes of a script, found by psutil: who descends from it, and who was left behind when its parent ended."""

from __future__ import annotations

import contextlib
import time

import psutil

from hooks.run.sandbox.limits import MAX_PROCESSES

PATIENCE = 10.0  # seconds in which all of them have to be gone


class Tree:
    """A process and all below it. What has once been seen is not lost when the process above it ends."""

    def __init__(self, pid: int, folder: str) -> None:
        self._folder, self._began = folder, time.time()
        self._seen: set[psutil.Process] = set()
        with contextlib.suppress(psutil.Error):
            self._seen.add(psutil.Process(pid))

    def look(self) -> list[psutil.Process]:
        """Those that run now."""
        for process in [*self._seen]:
            with contextlib.suppress(psutil.Error):
                self._seen.update(process.children(recursive=True))
        self._seen = {process for process in self._seen if _runs(process)}
        return [*self._seen]

    def too_much(self, memory: int) -> str:
        """The limit that they go beyond together, "" where they do not; `memory` in bytes."""
        processes = self.look()
        if len(processes) > MAX_PROCESSES:
            return "processes"
        # Resident pages are quick to read, but count once for each process that shares them.
        if sum(map(_resident, processes)) > memory and sum(map(_own, processes)) > memory:
            return "memory"
        return ""

    def kill(self) -> None:
        """Kill them all, and what they have left behind."""
        end = time.monotonic() + PATIENCE
        while (found := self.look()) and time.monotonic() < end:
            _kill(found)
        kill_strays(self._folder, self._began)


def kill_strays(folder: str, since: float = 0.0) -> None:
    """Kill the processes, of those that began since (seconds, as of time.time), whose environment names a folder: a script's
    descendants inherit its environment, however far they have gone."""
    end = time.monotonic() + PATIENCE
    while (found := _strays(folder, since)) and time.monotonic() < end:
        _kill(found)


def _kill(processes: list[psutil.Process]) -> None:
    for act in ("suspend", "kill"):  # stopped first, so that none can make another meanwhile
        for process in processes:
            with contextlib.suppress(psutil.Error):
                getattr(process, act)()
    psutil.wait_procs(processes, timeout=1)


def _strays(folder: str, since: float) -> list[psutil.Process]:
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            if process.create_time() >= since - 1 and _runs(process) and _names(process, folder):
                found.append(process)
    return found


def _names(process: psutil.Process, folder: str) -> bool:
    return any(value.startswith(folder) for value in process.environ().values())


def _runs(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def _resident(process: psutil.Process) -> int:
    with contextlib.suppress(psutil.Error):
        return int(process.memory_info().rss)
    return 0


def _own(process: psutil.Process) -> int:
    """Its share of memory: of shared pages a part (Linux), else without them."""
    with contextlib.suppress(psutil.Error):
        full = process.memory_full_info()
        return int(getattr(full, "pss", full.uss))
    return 0
