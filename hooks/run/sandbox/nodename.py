"""This machine's own name, for the guard, where the system does not tell it in the way that the guard asks."""

from __future__ import annotations

import os
import socket
import types
from typing import Any

from hooks.run.sandbox import guard


class _Os(types.ModuleType):
    """`os`, with `uname`."""

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    @staticmethod
    def uname() -> types.SimpleNamespace:
        return types.SimpleNamespace(nodename=socket.gethostname())


def provide() -> None:
    """Let the guard know the name on Windows. It alone: libraries look at whether `os.uname` exists to know the system."""
    if not hasattr(os, "uname"):
        vars(guard)["os"] = _Os("os")
