"""The keeper: starts an interpreter for each script, watches it, reports what it left.

In: lines of JSON, {"number", "job"}. Out: lines of JSON, {"number", "report"}. The end of its input is the end of the build,
whichever way that ended: the keeper then kills what still runs, and removes the folder.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import IO, Any

from hooks.run.portable import room
from hooks.run.portable.room import Room
from hooks.run.portable.server import APART, ROOT
from hooks.run.portable.tree import Tree
from hooks.run.sandbox import surroundings
from hooks.run.sandbox.limits import LOOK_SECONDS
from hooks.run.sandbox.outside import toolchain

START_SECONDS = 300.0  # to start an interpreter and import torch, on a disk that is cold, before the script's own time begins


class Keeper:
    """Runs jobs, each in a thread of its own."""

    def __init__(self, folder: Path, out: IO[bytes]) -> None:
        self.folder, self.out = folder, out
        self._lock = threading.Lock()
        self._fonts = threading.Lock()
        self._trees: dict[int, Tree] = {}
        self._closed = False
        folder.mkdir(mode=0o700)

    def supervise(self, number: int, job: dict[str, Any]) -> None:
        """Run one job to its end, report it, and leave nothing behind."""
        report = None
        with contextlib.suppress(OSError):
            try:
                report = self._run(number, job)
            except Exception:
                traceback.print_exc()
            with self._lock:
                self.out.write(json.dumps({"number": number, "report": report}).encode() + b"\n")
                self.out.flush()
        room.remove(self.folder / str(number))

    def close(self) -> None:
        """Kill all that runs and remove all that it left."""
        with self._lock:
            self._closed = True
            trees = [*self._trees.values()]
        for tree in trees:
            tree.kill()
        room.remove(self.folder)

    def _run(self, number: int, job: dict[str, Any]) -> dict[str, Any]:
        place = Room(self.folder / str(number))
        if "matplotlib.pyplot" in job["imports"]:
            with self._fonts:
                room.make_fonts()
        place.furnish()
        compiled = ""
        if kept := job["toolchain"]:
            toolchain.lend(Path(kept), place.folder)
            compiled = str(place.folder / toolchain.COMPILED)
        job = job | {"folder": str(place.folder), "compiled": compiled, "environment": job["environment"] | place.names()}
        started = time.monotonic()
        process = self._interpreter(job)
        with self._lock:
            tree = self._trees[number] = Tree(process.pid, str(place.folder))
        try:
            stopped = "abandoned" if self._closed else _wait(process, job, place, tree)
        finally:
            tree.kill()
            self._trees.pop(number)
        status = process.wait()
        if kept and not status and not stopped:
            toolchain.take(place.folder, Path(kept))
        return place.report() | {"status": status, "stopped": stopped, "seconds": time.monotonic() - started}

    def _interpreter(self, job: dict[str, Any]) -> subprocess.Popen[bytes]:
        """A process that is about to run a script. What it says before that goes where this one's own complaints go."""
        own = surroundings.environment(job)
        # Taps and guards come with the script, not with the interpreter that is yet to import torch.
        environment = {name: value for name, value in own.items() if name not in ("RUN_SANDBOX", "PYTHONPATH")}
        command = [sys.executable, "-m", "hooks.run.portable.interpreter"]
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=sys.stderr.fileno(), **APART)
        assert process.stdin
        with contextlib.suppress(OSError), process.stdin as stream:
            stream.write(json.dumps(job).encode())
        return process


def _wait(process: subprocess.Popen[bytes], job: dict[str, Any], place: Room, tree: Tree) -> str:
    """Wait for a script's process. Returns why it has to be stopped, "" where it ended by itself."""
    deadline, begun = time.monotonic() + START_SECONDS, False
    while True:
        if not begun and place.begun:
            deadline, begun = time.monotonic() + job["timeout"], True
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(max(0.0, min(LOOK_SECONDS, deadline - time.monotonic())))
            return ""
        if time.monotonic() >= deadline:
            place.wait_for_stack()
            return "timeout"
        if too_much := place.too_much(job["disk"]) or tree.too_much(job["memory"]):
            return too_much


def main(folder: str) -> None:
    """Serve until the input ends."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):  # the build's end is the keeper's end, and is told by its input
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what else is written there would be taken for reports
    keeper = Keeper(Path(folder), out)
    for line in sys.stdin.buffer:
        told = json.loads(line)
        threading.Thread(target=keeper.supervise, args=(told["number"], told["job"]), daemon=True).start()
    keeper.close()
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
