"""Errors that tell the writer of a script or page where to look and what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Fault(Exception):
    """A mistake in a script or page: `path:line: what. Repair: repair`.

    `zh` holds (what, repair) in Chinese, for a fault that pages show; `beside` the other faults of the same file, by line.
    """

    beside: tuple[Fault, ...] = ()

    def __init__(self, path: str, line: int, what: str, repair: str, zh: tuple[str, str] | None = None) -> None:
        self.path, self.line, self.what, self.repair, self.zh = path, line, what, repair, zh
        super().__init__(f"{path}:{line}: {what}. Repair: {repair}.")

    def all(self) -> tuple[Fault, ...]:
        """This one and those beside it."""
        return self, *self.beside

    def said(self, language: str) -> str:
        """The whole message in a language, as one line of text."""
        if language == "zh" and self.zh:
            return f"{self.path}:{self.line}：{self.zh[0]}。改法：{self.zh[1]}。"
        return " ".join(str(self).split())


class Collected:
    """Faults that need not keep one from looking for more."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def of(self, make: Callable[[], T], instead: T) -> T:
        """What `make` returns; `instead`, where it raises a fault, which is kept."""
        try:
            return make()
        except Fault as fault:
            self._faults += fault.all()
            return instead

    def complain(self) -> None:
        """Raise the first fault by line, with the others beside it, where there is one."""
        if self._faults:
            first, *others = sorted(self._faults, key=lambda fault: fault.line)
            first.beside = tuple(others)
            raise first
