"""Landlock: from the call on, this process and all that it starts reach the files that were named, and no others.

https://docs.kernel.org/userspace-api/landlock.html
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import stat
from collections.abc import Iterable

from hooks.run.sandbox.kernel import syscalls

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER, _REFER, _TRUNCATE = 1, 1 << 1, 1 << 2, 1 << 3, 1 << 13, 1 << 14
_CHANGES = sum(1 << bit for bit in range(4, 13))  # make and remove files, folders, devices, sockets, pipes, links
_READS = _EXECUTE | _READ_FILE | _READ_FOLDER
_OF_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE  # the rights that a rule about a single file may hold
_VERSION_ONLY = 1
_RULE_PATH_BENEATH = 1
_SCOPE_ABSTRACT_SOCKETS, _SCOPE_SIGNALS = 1, 2


class _Rules(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("rights", ctypes.c_uint64), ("parent", ctypes.c_int32))


def version() -> int:
    """The kernel's version of Landlock's interface; 0 where it has none."""
    try:
        return syscalls.call("landlock_create_ruleset", None, 0, _VERSION_ONLY)
    except OSError:
        return 0


def restrict(readable: Iterable[str], writable: Iterable[str]) -> None:
    """Give up all access to files but these: folders with all beneath them, or single files. Paths that do not exist do not
    count. Signals reach only processes that are restricted in the same way. Raises OSError where the kernel has no Landlock."""
    known = version()
    # REFER (renaming from one folder to another) came with version 2, TRUNCATE with 3, scopes with 6.
    handled = _READS | _WRITE_FILE | _CHANGES | (_REFER if known >= 2 else 0) | (_TRUNCATE if known >= 3 else 0)
    scoped = _SCOPE_ABSTRACT_SOCKETS | _SCOPE_SIGNALS if known >= 6 else 0
    rules = _Rules(handled, 0, scoped)
    # An older kernel refuses a structure that is longer than the one it knows.
    size = ctypes.sizeof(_Rules) if known >= 6 else 8
    ruleset = syscalls.call("landlock_create_ruleset", ctypes.byref(rules), size, 0)
    try:
        for path in readable:
            _allow(ruleset, path, handled & _READS)
        for path in writable:
            _allow(ruleset, path, handled)
        syscalls.prctl(syscalls.PR_SET_NO_NEW_PRIVS, 1)
        syscalls.call("landlock_restrict_self", ruleset, 0)
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: str, rights: int) -> None:
    with contextlib.suppress(FileNotFoundError, NotADirectoryError, PermissionError):
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            if not stat.S_ISDIR(os.fstat(opened).st_mode):
                rights &= _OF_FILES
            rule = _Beneath(rights, opened)
            syscalls.call("landlock_add_rule", ruleset, _RULE_PATH_BENEATH, ctypes.byref(rule), 0)
        finally:
            os.close(opened)
