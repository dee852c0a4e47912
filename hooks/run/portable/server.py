"""The build's end: sends jobs to the keeper, a line each, and hands out the reports that come back."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import queue
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from hooks.run.portable import tree
from hooks.run.server import passed
from hooks.run.server.passed import environment

ROOT = Path(__file__).resolve().parent.parent.parent.parent
_KEPT = ("HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP", "MPLCONFIGDIR")
END_SECONDS = 15.0  # in which the keeper has to end all that it started
# Ctrl-C at the terminal is for the build, which then closes the keeper's standard input.
APART: dict[str, Any] = (
    {"creationflags": getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)} if os.name == "nt" else {"start_new_session": True}
)
Report = dict[str, Any] | None


class Interpreters:
    """Runs each job in an interpreter of its own; `with Interpreters() as server: server.run(job)`. Safe to use from several
    threads. The keeper starts with the first job and is started again where a script has managed to end it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._closed = False
        self._numbers = itertools.count(1)
        self._waiting: dict[int, queue.SimpleQueue[Report]] = {}
        self._process: subprocess.Popen[bytes] | None = None
        self._folder = ""

    def __enter__(self) -> Interpreters:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @property
    def usable(self) -> bool:
        return not self._closed

    def start(self, preload: list[str]) -> None:
        """Start the keeper; nothing is imported in advance, for no process inherits it."""
        with self._lock:
            if not self._closed and (self._process is None or self._process.poll() is not None):
                self._start()

    def run(self, job: dict[str, Any]) -> Report:
        """Run one job to its end. Returns the keeper's report, None where the keeper itself died."""
        self.start([])
        answer: queue.SimpleQueue[Report] = queue.SimpleQueue()
        with self._lock:
            self._check_open()
            number = next(self._numbers)
            self._waiting[number] = answer
            try:
                assert self._process and self._process.stdin
                self._process.stdin.write(json.dumps({"number": number, "job": job}).encode() + b"\n")
                self._process.stdin.flush()
            except OSError:  # it has just died; `_listen` may have looked before this job was waiting
                self._waiting.pop(number, None)
                return None
        report = answer.get()
        self._check_open()
        return report

    def close(self) -> None:
        """End the keeper for good, with all that it has started."""
        with self._lock:
            self._closed = True
            process, self._process = self._process, None
        if process:
            assert process.stdin
            with contextlib.suppress(OSError):
                process.stdin.close()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(END_SECONDS)
            process.kill()
            self._clear()

    def _start(self) -> None:
        self._clear()
        self._folder = passed.new_folder()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "hooks.run.portable.keeper", self._folder],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment(*_KEPT) | {"PYTHONDONTWRITEBYTECODE": "1"},
            **APART,
        )
        assert self._process.stdout
        threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True).start()

    def _listen(self, stream: IO[bytes]) -> None:
        """Hand out reports until the keeper ends, which is the end of the jobs that it had."""
        with stream, contextlib.suppress(ValueError, KeyError):
            for line in stream:
                told = json.loads(line)
                self._waiting.pop(told["number"]).put(told["report"])
        with self._lock:
            while self._waiting:
                self._waiting.popitem()[1].put(None)

    def _clear(self) -> None:
        """Remove what a keeper that was killed could not: processes and its folder."""
        if self._folder:
            tree.kill_strays(self._folder)
            shutil.rmtree(self._folder, ignore_errors=True)

    def _check_open(self) -> None:
        if self._closed:
            raise RuntimeError("the build was interrupted")
