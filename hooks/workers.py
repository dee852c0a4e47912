"""The build's end of the fork server: sends jobs, receives reports."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


class ForkServer:
    """A process that has imported torch, and the other modules in `preload`, once and forks a fresh process for each job.

    It starts with the first job. Safe to use from several threads; `with ForkServer() as server: server.run(job)`.
    """

    def __init__(self) -> None:
        self.preload = ["torch"]
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> ForkServer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def run(self, job: dict[str, Any]) -> dict[str, Any] | None:
        """Run one job to its end. Returns the supervisor's report, None where the supervisor itself died."""
        reading, writing = os.pipe()
        try:
            self._send(json.dumps(job).encode() + b"\n", writing)
        finally:
            os.close(writing)
        with open(reading, "rb") as stream:
            report = stream.read()
        return json.loads(report) if report else None

    def close(self) -> None:
        """End the server; jobs that still run are abandoned and killed by their supervisors."""
        if self._socket is not None:
            self._socket.close()
        if self._process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(5)
            self._process.kill()
        self._socket = self._process = None

    def _send(self, line: bytes, descriptor: int) -> None:
        with self._lock:
            if self._socket is None:
                self._socket = self._start()
            socket.send_fds(self._socket, [line], [descriptor])
            if self._socket.recv(1) != b"+":
                raise RuntimeError("the process that runs the scripts died; its last words are above")

    def _start(self) -> socket.socket:
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "hooks.sandbox.server", str(theirs.fileno()), *self.preload],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                env={**os.environ, "PYTHONHASHSEED": "0"},
            )
        return ours
