"""Ctrl-C ends a build, also where a library swallows it.

KeyboardInterrupt is raised wherever Python happens to be; in a callback, a finalizer or behind a bare `except:` it is lost, and
the build would go on. What has finished is on disk already, so a process that does not end by itself can be ended without loss.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import threading
from types import FrameType

PATIENCE = 4.0  # seconds from Ctrl-C to the end of a process that has not ended by itself


def arm() -> None:
    """From now on Ctrl-C is the end of this process, after `PATIENCE` at the latest; where it is ignored, it stays ignored."""
    ours = threading.current_thread() is threading.main_thread()
    if ours and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _interrupt)


def _interrupt(number: int, frame: FrameType | None) -> None:
    # faulthandler's clock runs in a thread of C: it ends a process also while Python's lock is held.
    faulthandler.dump_traceback_later(PATIENCE, exit=True, file=_nowhere)
    signal.default_int_handler(number, frame)


_nowhere = os.open(os.devnull, os.O_WRONLY)
