"""Python's stdout and stderr inside a script: every write is noted with the script's line that caused it."""

from __future__ import annotations

import io
import json
import os
import sys
from typing import Any

from hooks.run.sandbox.limits import MAX_TEXT

_state: dict[str, Any] = {"descriptor": -1, "script": "", "written": 0}


def install(script: str, events: str, raw: str) -> None:
    """Replace sys.stdout and sys.stderr where they lead to the file `raw`; append events to the file `events`.

    Elsewhere they lead to a pipe or file of the script's own, as in `subprocess.run(..., capture_output=True)`.
    """
    _state["descriptor"] = os.open(events, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    _state["script"] = script
    if os.path.samestat(os.fstat(1), os.stat(raw)):
        sys.stdout = _Tap("out", 1)
    if os.path.samestat(os.fstat(2), os.stat(raw)):
        sys.stderr = _Tap("err", 2)


def write_event(**event: Any) -> None:
    """Append one event; a single write, so that processes do not mix their lines."""
    os.write(_state["descriptor"], json.dumps(event).encode() + b"\n")


def current_line() -> int:
    """The innermost line of the script that is running in this thread; 0 where it is not on the stack."""
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename == _state["script"]:
            return frame.f_lineno
        frame = frame.f_back  # type: ignore[assignment]
    return 0


def calling_line() -> int:
    """The line of the script's top level that is running in this thread; 0 where its top level is not on the stack."""
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename == _state["script"] and frame.f_code.co_name == "<module>":
            return frame.f_lineno
        frame = frame.f_back  # type: ignore[assignment]
    return 0


class _Tap(io.TextIOBase):
    def __init__(self, stream: str, descriptor: int) -> None:
        self.stream, self.descriptor = stream, descriptor
        self.buffer = io.FileIO(descriptor, "wb", closefd=False)

    encoding = "utf-8"

    def write(self, text: str) -> int:
        text.encode(self.encoding)
        room = MAX_TEXT - _state["written"]
        if room > 0 and text:
            _state["written"] += len(text)
            capped = len(text) >= room
            lines = {"line": current_line(), "call": calling_line()}
            write_event(stream=self.stream, **lines, text=text[:room], pid=os.getpid(), capped=capped)
        return len(text)

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self.descriptor
