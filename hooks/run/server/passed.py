"""What a build passes on to the process that keeps its scripts: of its environment what they may know, and a folder."""

from __future__ import annotations

import os
import secrets
import sys
import tempfile

from hooks.run.results.store import SWITCHES

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


def new_folder() -> str:
    """The name of a folder for temporary files, which the keeper makes: it removes it, too, whichever way the build ends. One
    that the build made would stay if that were killed before the keeper has started.

    Scripts are told where they are by the real path: on macOS and Windows, temporary folders are reached by links.
    """
    return os.path.join(os.path.realpath(tempfile.gettempdir()), f"run-{secrets.token_hex(6)}")
