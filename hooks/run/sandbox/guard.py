"""What a script may not do: reach the network unless it says so, or write into the project."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import Any

from hooks.run.sandbox import tap

_LOCAL = ("localhost", "127.", "::1", "0.0.0.0", "::")
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {"os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.truncate", "os.chmod", "os.utime"}
_LINKS = {"os.link", "os.symlink"}


def install(root: str, *, network: bool) -> None:
    """Add the audit hook to this process, after `tap.install`; which files of the project are read becomes events."""
    opened: set[str] = set()
    root = os.path.realpath(root)

    def audit(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            _check_open(root, opened, *arguments)
        elif event in _CHANGES:
            _check_write(root, arguments[:2])
        elif event in _LINKS:
            _check_write(root, arguments[1:2])
        elif not network and event in ("socket.connect", "socket.sendto"):
            _check_address(arguments[1])
        elif not network and event in ("socket.getaddrinfo", "socket.gethostbyname"):
            _check_host(arguments[0])

    sys.addaudithook(audit)
    _watch_torch()


def is_source(path: str, root: str) -> bool:
    """Whether a file is part of what the project is made from (not installed, cached or built)."""
    parts = os.path.relpath(path, root).split(os.sep)
    return not any(p.startswith((".", "__pycache__")) for p in parts) and parts[0] not in ("hooks", "site")


def _check_open(root: str, opened: set[str], path: Any, mode: Any, flags: Any) -> None:
    if isinstance(flags, int) and flags & _WRITES:
        _check_write(root, (path,))
    absolute = _inside(root, path)
    if absolute and absolute not in opened and os.path.isfile(absolute) and is_source(absolute, root):
        opened.add(absolute)
        tap.write_event(file=absolute)


def _check_write(root: str, paths: tuple[Any, ...]) -> None:
    for absolute in filter(None, (_inside(root, path) for path in paths)):
        raise PermissionError(f"a script may not write into the project: {os.path.relpath(absolute, root)}")


def _inside(root: str, path: Any) -> str:
    """The absolute path of what lies in the project, "" for anything else."""
    if not isinstance(path, (str, bytes)):
        return ""
    absolute = os.path.abspath(os.fsdecode(path))
    return absolute if absolute.startswith(root + os.sep) else ""


def _watch_torch() -> None:
    """`torch.save` opens its file in C++, where no audit event is raised: raise it."""
    with contextlib.suppress(KeyError, AttributeError):
        writer = sys.modules["torch.serialization"]._open_zipfile_writer_file
        original = writer.__init__

        def announced(self: Any, name: Any, *arguments: Any) -> None:
            sys.audit("open", os.fspath(name), "wb", os.O_WRONLY)
            original(self, name, *arguments)

        writer.__init__ = announced


def _check_address(address: Any) -> None:
    if isinstance(address, tuple) and address:
        _check_host(address[0])


def _check_host(host: Any) -> None:
    name = os.fsdecode(host) if isinstance(host, (str, bytes)) else ""
    if name and not name.startswith(_LOCAL) and name != os.uname().nodename:
        raise OSError(101, f"no network: the script does not say `needs: network`, but it calls {name}")
