"""Ctrl-C ends a build, also where a library swallows it.

KeyboardInterrupt is raised wherever Python happens to be; in a callback, a finalizer or behind a bare `except:` it is lost, and
the build would go on. What has finished is on disk already, so a process that does not end by itself can be ended without loss.
"""

from __future__ import annotations

import faulthandler
import functools
import os
import signal
import threading
from types import FrameType

PATIENCE = 3.0  # seconds from Ctrl-C to the end of a process that has not ended by itself
SERVING_PATIENCE = 10.0  # of one that serves, and removes its site


def arm(patience: float = PATIENCE) -> None:
    """From now on Ctrl-C is the end of this process, `patience` seconds later at the latest; where it is ignored, it stays so."""
    ours = threading.current_thread() is threading.main_thread()
    if ours and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, functools.partial(_interrupt, patience))


def _interrupt(patience: float, number: int, frame: FrameType | None) -> None:
    # faulthandler's clock runs in a thread of C: it ends a process also while Python's lock is held.
    faulthandler.dump_traceback_later(patience, exit=True, file=_nowhere)
    signal.default_int_handler(number, frame)


_nowhere = os.open(os.devnull, os.O_WRONLY)
