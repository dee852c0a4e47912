"""Which way of running scripts this system has, or is told to take."""

from __future__ import annotations

import os
import sys
from types import TracebackType
from typing import Any, Protocol, Self

SWITCH, PORTABLE = "RUNNER", "portable"


class Server(Protocol):
    """Runs jobs, several at a time; safe to use from several threads, ended for good by `close` or as a context manager."""

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None: ...

    @property
    def usable(self) -> bool:
        """Whether jobs can be sent."""

    def start(self, preload: list[str]) -> None:
        """Make ready for jobs that import these modules, and return without waiting; the first job does so by itself."""

    def run(self, job: dict[str, Any]) -> dict[str, Any] | None:
        """Run one job to its end. Returns its report, None where the process that watched it died."""

    def close(self) -> None:
        """End all that runs and remove what it left."""


def is_portable() -> bool:
    """Whether scripts run in new interpreters: where there is no Linux, or with RUNNER=portable. Ends the process
    for another value of the switch, which would be a mistake that nobody sees."""
    wanted = os.environ.get(SWITCH, "")
    if wanted not in ("", PORTABLE):
        raise SystemExit(f"{SWITCH}={wanted}: it can be {PORTABLE}, or be left out")
    return wanted == PORTABLE or sys.platform != "linux"


def make() -> Server:
    """A server of the kind that `is_portable` says."""
    if is_portable():
        from hooks.run.portable.server import Interpreters

        return Interpreters()
    from hooks.run.server.forkserver import ForkServer  # imports what only Linux has

    return ForkServer()
