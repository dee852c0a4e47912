"""The build's end of the fork server: sends jobs, receives reports."""

from __future__ import annotations

import contextlib
import json
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any

from hooks.run.sandbox.kernel import kinds
from hooks.run.server import passed
from hooks.run.server.passed import environment

ROOT = Path(__file__).resolve().parent.parent.parent.parent


class ForkServer:
    """A process that watches (sandbox.keeper) beside one that has imported torch once and is forked for each job (sandbox.image).

    It starts with the first job, if `start` was not called before. Safe to use from several threads;
    `with ForkServer() as server: server.run(job)`.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._closed = False
        self._waiting: set[socket.socket] = set()
        self._socket: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._folder = ""

    def __enter__(self) -> ForkServer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def start(self, preload: list[str]) -> None:
        """Start the server, which imports the modules named, and return without waiting for it; once is enough."""
        with self._lock:
            if self._socket is None and not self._closed:
                self._socket = self._start(preload)

    @property
    def usable(self) -> bool:
        """Whether jobs can be sent: it has not been closed, nor has its process ended."""
        return not self._closed and (self._process is None or self._process.poll() is None)

    def run(self, job: dict[str, Any]) -> dict[str, Any] | None:
        """Run one job to its end. Returns the keeper's report, None where the keeper itself died."""
        ours, theirs = socket.socketpair()
        with ours, ours.makefile("rb") as stream:
            try:
                with theirs:
                    self._send(json.dumps(job).encode() + b"\n", ours, theirs.fileno())
                report = stream.read()
            finally:
                with self._lock:
                    self._waiting.discard(ours)
            self._check_open()
        return json.loads(report) if report else None

    def close(self) -> None:
        """End the server for good; jobs that still run are abandoned and killed by the keeper."""
        with self._lock:
            self._closed = True
            for waiting in self._waiting:
                with contextlib.suppress(OSError):
                    waiting.shutdown(socket.SHUT_RDWR)
        if self._socket is not None:
            self._socket.close()
        if self._process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(5)
            self._process.kill()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._socket = self._process = None

    def _send(self, line: bytes, ours: socket.socket, descriptor: int) -> None:
        with self._lock:
            self._check_open()
            self._waiting.add(ours)
            if self._socket is None:
                self._socket = self._start(["torch"])
            socket.send_fds(self._socket, [line], [descriptor])
            if self._socket.recv(1) != b"+":
                raise RuntimeError("the process that runs the scripts died; its last words are above")

    def _check_open(self) -> None:
        if self._closed:
            raise RuntimeError("the build was interrupted")

    def _start(self, preload: list[str]) -> socket.socket:
        ours, theirs = socket.socketpair()
        with theirs:
            self._folder = passed.new_folder()
            self._process = subprocess.Popen(
                [sys.executable, "-m", "hooks.run.sandbox.outside.keeper", str(theirs.fileno()), self._folder, *preload],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,  # Ctrl-C at the terminal is for the build, which then closes the socket
                env=environment("HOME", "TMPDIR", "MPLCONFIGDIR", kinds.OFF) | {"PYTHONHASHSEED": "0"},
            )
        return ours
