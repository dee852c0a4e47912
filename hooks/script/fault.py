"""Errors that tell the writer of a script or page where to look and what to do."""

from __future__ import annotations


class Fault(Exception):
    """A mistake in a script or page: `path:line: what. Repair: repair`."""

    def __init__(self, path: str, line: int, what: str, repair: str) -> None:
        self.path, self.line, self.what, self.repair = path, line, what, repair
        super().__init__(f"{path}:{line}: {what}. Repair: {repair}.")
