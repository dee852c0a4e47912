"""The keeper: a small process that watches over the scripts: their folders, time, memory, descendants; reports what they left.

Started by `hooks.run.server.forkserver` with one end of a socket and a folder. A job is a line of JSON that comes with a
descriptor, to which its report is written. It imports nothing heavy: it lives beside the image, whose fork each script is, and
a thread of it waits for each.

Whose child is whose: the image is the parent of each script. A script is told to adopt what its own processes leave behind
(child._confine); when it ends, whatever it had becomes a child of the keeper, which has said the same of itself. So all
that a finished script has started, however detached, is found among the keeper's own children, and killed.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import queue
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any

from hooks.run.sandbox.kernel import kinds, syscalls
from hooks.run.sandbox.limits import MESSAGE_BYTES
from hooks.run.sandbox.outside import processes, toolchain, watch

ROOT = Path(__file__).resolve().parents[4]


class Keeper:
    """Runs jobs in forks of one image; made again where a script has managed to end it."""

    def __init__(self, folder: Path, preload: list[str]) -> None:
        self._folder, self._preload = folder, preload
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._starting: dict[int, queue.SimpleQueue[int]] = {}
        self._running: dict[int, queue.SimpleQueue[int]] = {}
        self._process: subprocess.Popen[bytes] | None = None
        self._socket: socket.socket | None = None
        self.kind = kinds.probe()
        folder.mkdir(mode=0o700)

    def start(self) -> None:
        """Start the image, which imports torch."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [sys.executable, "-m", "hooks.run.sandbox.image", str(theirs.fileno()), *self._preload]
        with theirs:
            self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, pass_fds=[theirs.fileno()])
        self._socket = ours
        threading.Thread(target=self._listen, args=(ours,), daemon=True).start()

    def supervise(self, job: dict[str, Any], out: int) -> None:
        """Run one job to its end, write its report to the descriptor `out`, and leave nothing behind."""
        number = next(self._numbers)
        folder = self._folder / str(number)
        try:
            compiled = str(folder / toolchain.COMPILED) if job["toolchain"] else ""
            report = self._run(number, job | {"kind": self.kind, "compiled": compiled}, folder, out)
            with contextlib.suppress(OSError), open(out, "wb", closefd=False) as stream:
                stream.write(json.dumps(report).encode())
        except Exception:
            traceback.print_exc()
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            os.close(out)

    def close(self) -> None:
        """Kill all that runs and remove all that it left."""
        if self._process:
            self._process.kill()
        processes.kill_children()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, number: int, job: dict[str, Any], folder: Path, out: int) -> dict[str, Any]:
        left = watch.prepare(folder)
        if kept := job["toolchain"]:
            toolchain.lend(Path(kept), folder)
        started = time.monotonic()
        try:
            pid, ended = self._fork(number, job | {"folder": str(folder)}, left)
            status, stopped = watch.wait(pid, ended, job, folder, left, out)
            if stopped:
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGKILL)
                ended.get()
            with self._lock:
                processes.kill_children(spare=self._process.pid if self._process else 0)
            if kept and not status and not stopped:
                toolchain.take(folder, Path(kept))
            return watch.report(folder, left) | {"status": status, "stopped": stopped, "seconds": time.monotonic() - started}
        finally:
            left.close()

    def _fork(self, number: int, job: dict[str, Any], left: watch.Left) -> tuple[int, queue.SimpleQueue[int]]:
        """(pid, where its exit code will come) of a script's process."""
        answer: queue.SimpleQueue[int] = queue.SimpleQueue()
        with self._lock:
            if self._process is None or self._process.poll() is not None:
                self.start()
            self._starting[number] = answer
            assert self._socket
            message = json.dumps({"number": number, "job": job}).encode()
            socket.send_fds(self._socket, [message], left.descriptors)
        pid = answer.get()
        if pid <= 0:
            raise RuntimeError("the process that runs the scripts died; its last words are above")
        return pid, answer

    def _listen(self, connection: socket.socket) -> None:
        """Pass on what the image says; its end is the end of all that it had started."""
        with connection:
            while message := connection.recv(MESSAGE_BYTES):
                told = json.loads(message)
                if "number" in told:
                    answer = self._running[told["pid"]] = self._starting.pop(told["number"])
                    answer.put(told["pid"])
                elif told["pid"] in self._running:
                    self._running.pop(told["pid"]).put(told["status"])
        for answers in (self._starting, self._running):
            while answers:
                answers.popitem()[1].put(-signal.SIGKILL)


def main(descriptor: int, folder: str, preload: list[str]) -> None:
    """Serve until the other end closes the socket."""
    for ignored in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(ignored, signal.SIG_IGN)  # the build's end is the keeper's end, and says so by the socket
    syscalls.prctl(syscalls.PR_SET_CHILD_SUBREAPER, 1)
    keeper = Keeper(Path(folder), preload)
    keeper.start()
    with (
        socket.socket(fileno=descriptor) as connection,
        contextlib.suppress(ConnectionError),
    ):  # a build that was killed resets it
        while message := _receive(connection):
            line, out = message
            threading.Thread(target=keeper.supervise, args=(json.loads(line), out), daemon=True).start()
            connection.sendall(b"+")
    keeper.close()
    os._exit(0)


def _receive(connection: socket.socket) -> tuple[bytes, int] | None:
    data, descriptors, _, _ = socket.recv_fds(connection, 65536, 1)
    if not data:
        return None
    while not data.endswith(b"\n"):
        data += connection.recv(65536)
    return data, descriptors[0]


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3:])
