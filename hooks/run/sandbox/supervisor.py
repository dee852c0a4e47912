"""Watches over one script: its folder, its time, its memory, its descendants; reports what it left."""

from __future__ import annotations

import base64
import contextlib
import ctypes
import json
import os
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import Any

import psutil

from hooks.run.sandbox import child

MAX_RAW_BYTES = 10_000_000
_PR_SET_CHILD_SUBREAPER = 36


def supervise(job: dict[str, Any], out: int) -> None:
    """Run a job to its end and write the report, one JSON object, to the descriptor `out`. Never returns."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()
    _adopt_orphans()
    folder = Path(tempfile.mkdtemp(prefix="run-"))
    try:
        for name in ("work", "home", "left"):
            (folder / name).mkdir()
        report = _watch(job, folder, out)
        with contextlib.suppress(OSError), open(out, "wb") as stream:
            stream.write(json.dumps(report).encode())
    except Exception:
        traceback.print_exc()
    finally:
        _kill_descendants()
        shutil.rmtree(folder, ignore_errors=True)
        os._exit(0)


def _watch(job: dict[str, Any], folder: Path, out: int) -> dict[str, Any]:
    started = time.monotonic()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(out)
            child.run(job, folder)
        finally:
            traceback.print_exc()
            os._exit(1)
    status, stopped = _wait(pid, started + job["timeout"], job["memory"], folder, out)
    _kill_descendants()
    left = folder / "left"
    return {
        "events": _text(left / "events"),
        "hang": _text(left / "hang"),
        "raw": _text(left / "raw")[:MAX_RAW_BYTES],
        "figures": {p.name: base64.b64encode(p.read_bytes()).decode() for p in sorted(left.glob("figure-*"))},
        "status": status,
        "stopped": stopped,
        "seconds": time.monotonic() - started,
        "folder": str(folder / "work"),
    }


def _wait(pid: int, deadline: float, memory: int, folder: Path, out: int) -> tuple[int, str]:
    """Wait for the script's process. Returns its exit code (negative: a signal's number) and why it was stopped."""
    gone = select.poll()
    gone.register(out, select.POLLERR)
    look = time.monotonic() + 0.25
    pause = 1
    while True:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status), ""
        if gone.poll(pause):
            return -signal.SIGKILL, "abandoned"
        pause = min(pause * 2, 20)
        now = time.monotonic()
        if now > deadline:
            _ask_for_stack(pid, folder / "left" / "hang")
            return -signal.SIGKILL, "timeout"
        if now > look:
            look = now + 0.25
            if _size(folder / "left" / "raw") > MAX_RAW_BYTES:
                return -signal.SIGKILL, "output"
            if _resident_bytes(pid) > memory:
                return -signal.SIGKILL, "memory"


def _ask_for_stack(pid: int, answer: Path) -> None:
    """Let a script that hangs write down, to the end, which of its lines is running; it has ten seconds to do so."""
    with contextlib.suppress(OSError):
        os.kill(pid, child.ASK_FOR_STACK)
        patience, before, size = time.monotonic() + 10, 0, 0
        while time.monotonic() < patience and not 0 < size == before:
            time.sleep(0.2 if size else 0.005)
            before, size = size, _size(answer)


def _size(path: Path) -> int:
    """Bytes of a file; 0 where the script's process has not made it yet."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _resident_bytes(pid: int) -> int:
    total = 0
    with contextlib.suppress(psutil.Error):
        script = psutil.Process(pid)
        for process in [script, *script.children(recursive=True)]:
            with contextlib.suppress(psutil.Error):
                total += process.memory_info().rss
    return total


def _adopt_orphans() -> None:
    """On Linux, make orphaned descendants children of this process, so that none escapes."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _kill_descendants() -> None:
    for _ in range(100):
        descendants = psutil.Process().children(recursive=True)
        for process in descendants:
            with contextlib.suppress(psutil.Error):
                process.kill()
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        if not descendants:
            return
        time.sleep(0.005)


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace") if path.exists() else ""
