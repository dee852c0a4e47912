"""How long scripts took when they last ran: the longest are started first, so that no core is idle at the end.

Kept in one file beside the records, to which each run adds a line; it decides about an order alone, never about what is run.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from hooks import cache
from hooks.script.header import EXAMPLE_SECONDS, SNIPPET_SECONDS
from hooks.script.parse import Script

NAME = "times"
SNIPPET, EXAMPLE, SHARE = 0.2, 8.0, 0.1  # seconds of a script that nobody has seen run; of a longer time limit, this part
SPARE_LINES = 10_000


class Times:
    """Seconds by script. Where nothing can be written, builds go on without."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME
        self._seconds: dict[str, float] | None = None

    def expected(self, script: Script) -> float:
        """Seconds that a script took last time; a guess from its time limit where it has not run here."""
        if self._seconds is None:
            self._seconds = self._read()
        known = self._seconds.get(script.path)
        return _guess(script) if known is None else known

    def note(self, script: Script, seconds: float) -> None:
        """Remember how long a script took."""
        if self._seconds is not None:
            self._seconds[script.path] = seconds
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._file.open("a", encoding="utf-8") as file:
                file.write(f"{seconds:.2f} {script.path}\n")

    def _read(self) -> dict[str, float]:
        try:
            lines = self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return {}
        found: dict[str, float] = {}
        for line in lines:
            seconds, _, path = line.partition(" ")
            with contextlib.suppress(ValueError):
                if path.endswith(".py"):  # else another process is just writing the line
                    found[path] = float(seconds)
        if len(lines) > len(found) + SPARE_LINES:
            with contextlib.suppress(OSError):
                cache.place(self._file, "".join(f"{took:.2f} {path}\n" for path, took in found.items()).encode())
        return found


def _guess(script: Script) -> float:
    usual, guess = (EXAMPLE_SECONDS, EXAMPLE) if script.is_example else (SNIPPET_SECONDS, SNIPPET)
    return guess if script.header.timeout <= usual else script.header.timeout * SHARE
