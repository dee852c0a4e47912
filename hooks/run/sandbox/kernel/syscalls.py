"""System calls that Python has no name for, on x86_64 and aarch64."""

from __future__ import annotations

import ctypes
import os
import platform

# Both architectures number calls that are newer than 2019 alike; the older ones differ.
_OLD = {
    "x86_64": {"unshare": 272, "mount": 165, "capset": 126, "sethostname": 170},
    "aarch64": {"unshare": 97, "mount": 40, "capset": 91, "sethostname": 161},
}
_NEW = {"mount_setattr": 442, "landlock_create_ruleset": 444, "landlock_add_rule": 445, "landlock_restrict_self": 446}
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 36, 38

_library = ctypes.CDLL(None, use_errno=True)


def call(name: str, *arguments: object) -> int:
    """One system call. Raises OSError where the kernel refuses it or this architecture's number is not known."""
    number = _NEW.get(name) or _OLD.get(platform.machine(), {}).get(name)
    if number is None:
        raise OSError(38, f"{name}: unknown on {platform.machine()}")
    words = [ctypes.c_long(a) if isinstance(a, int) else a for a in arguments]
    result: int = _library.syscall(ctypes.c_long(number), *words)
    if result < 0:
        raise OSError(ctypes.get_errno(), f"{name}: {os.strerror(ctypes.get_errno())}")
    return result


def prctl(option: int, value: int) -> None:
    """Set one property of this process. Raises OSError where the kernel refuses."""
    if _library.prctl(option, ctypes.c_ulong(value), 0, 0, 0) < 0:
        raise OSError(ctypes.get_errno(), f"prctl({option}): {os.strerror(ctypes.get_errno())}")
