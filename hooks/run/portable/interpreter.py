"""The process of one script where processes are not forked: imports what the script imports, then runs it as `child` does.

In: the job, as JSON, on the standard input. What is imported first does not count as the script's time and does not print into
its output, as it is where scripts are forks of a process that has imported it.
"""

from __future__ import annotations

import contextlib
import faulthandler
import importlib
import json
import os
import signal
import sys
import traceback
from pathlib import Path
from typing import Any

from hooks.run.sandbox import child, nodename, surroundings
from hooks.run.sandbox.child import Inherited


def main(job: dict[str, Any]) -> int:
    """Run the job's script. Returns 0 when it ended, 1 when it raised, else the code that it exited with."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored by the process above
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    for module in job["imports"]:
        with contextlib.suppress(ImportError):
            importlib.import_module(module)
    left = Path(job["folder"]) / "left"
    raw = os.open(left / "raw", os.O_WRONLY | os.O_APPEND)
    surroundings.redirect(raw)
    os.close(raw)
    nodename.provide()
    try:
        with (left / "hang").open("wb") as hang:
            (left / "begun").touch()
            surroundings.enter(job)
            faulthandler.dump_traceback_later(job["timeout"], file=hang)
            code = child.report(job["script"], job["root"], Inherited(frozenset(), frozenset()))
            faulthandler.cancel_dump_traceback_later()
            return code
    except BaseException:
        traceback.print_exc(file=sys.__stderr__)
        return 1


if __name__ == "__main__":
    os._exit(main(json.loads(sys.stdin.buffer.read())))  # what a program does at its end is in child.report
