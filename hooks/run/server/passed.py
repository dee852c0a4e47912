"""What of the build's environment its scripts may know."""

from __future__ import annotations

import os
import sys

from hooks.run.store import SWITCHES

PASSED = ("PATH", "LANG", "LC_ALL", "TZ", "LD_LIBRARY_PATH", "CUDA_HOME", *SWITCHES)
# Without these, programs and sockets do not start there, or libraries look for folders that have no name.
_OF_WINDOWS = (
    *("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "PROGRAMDATA", "PROGRAMFILES", "CUDA_PATH"),
    *("NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE", "PROCESSOR_IDENTIFIER"),
)


def environment(*more: str) -> dict[str, str]:
    """Of the build's environment what its scripts may know, with these names besides: tokens and passwords stay where they are,
    also for those who read the environment of a process that runs scripts in /proc."""
    names = (*PASSED, *(_OF_WINDOWS if sys.platform == "win32" else ()), *more)
    return {name: os.environ[name] for name in names if name in os.environ}
