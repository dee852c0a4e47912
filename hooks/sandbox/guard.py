"""What a script may not do: reach the network unless it says so, or write into the project."""

from __future__ import annotations

import os
import sys
from typing import Any

_LOCAL = ("localhost", "127.", "::1", "0.0.0.0", "::")
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def install(root: str, *, network: bool) -> set[str]:
    """Add the audit hook to this process. Returns the set in which it collects the project's files that are read."""
    opened: set[str] = set()
    root = os.path.realpath(root)

    def audit(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            _check_open(root, opened, *arguments)
        elif not network and event in ("socket.connect", "socket.sendto"):
            _check_address(arguments[1])
        elif not network and event in ("socket.getaddrinfo", "socket.gethostbyname"):
            _check_host(arguments[0])

    sys.addaudithook(audit)
    return opened


def is_source(path: str, root: str) -> bool:
    """Whether a file is part of what the project is made from (not installed, cached or built)."""
    parts = os.path.relpath(path, root).split(os.sep)
    return not any(p.startswith((".", "__pycache__")) for p in parts) and parts[0] not in ("hooks", "site")


def _check_open(root: str, opened: set[str], path: Any, mode: Any, flags: Any) -> None:
    if not isinstance(path, (str, bytes)):
        return
    absolute = os.path.abspath(os.fsdecode(path))
    if not absolute.startswith(root + os.sep):
        return
    if isinstance(flags, int) and flags & _WRITES:
        raise PermissionError(f"a script may not write into the project: {os.path.relpath(absolute, root)}")
    if os.path.isfile(absolute) and is_source(absolute, root):
        opened.add(absolute)


def _check_address(address: Any) -> None:
    if isinstance(address, tuple) and address:
        _check_host(address[0])


def _check_host(host: Any) -> None:
    name = os.fsdecode(host) if isinstance(host, (str, bytes)) else ""
    if name and not name.startswith(_LOCAL) and name != os.uname().nodename:
        raise OSError(101, f"no network: the script does not say `needs: network`, but it calls {name}")
