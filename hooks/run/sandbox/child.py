"""The process in which one script runs, as if `python script.py` had been called in an empty folder."""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import dataclasses
import faulthandler
import os
import signal
import sys
import threading
import time
import traceback
from typing import Any

from hooks.run.sandbox import guard, program, surroundings, tap
from hooks.run.sandbox.limits import ASK_FOR_STACK, MAX_PROCESSES


@dataclasses.dataclass(frozen=True)
class Inherited:
    """What the image had imported before the fork: it is not the script's doing, and looking through it again takes 16 ms."""

    modules: frozenset[str]
    packages: frozenset[str]

    @classmethod
    def now(cls) -> Inherited:
        modules = frozenset(sys.modules)
        return cls(modules, frozenset(name.split(".")[0] for name in modules))


def run(job: dict[str, Any], descriptors: list[int], inherited: Inherited) -> None:
    """Run the job's script and exit: 0 when it ended, 1 when it raised, else the code that it exited with. Never returns."""
    try:
        for descriptor in descriptors:
            os.set_inheritable(descriptor, False)
        _leave_image()
        surroundings.redirect(descriptors[1])
        surroundings.furnish(job)
        _confine(job)
        surroundings.enter(job)
        faulthandler.register(ASK_FOR_STACK, file=descriptors[2])
        code = report(job["script"], job["root"], inherited)
    except BaseException:
        traceback.print_exc(file=sys.__stderr__)
        code = 1
    os._exit(code)  # not sys.exit: the end of an interpreter with torch takes half a second, for what the kernel frees at once


def report(script: str, root: str, inherited: Inherited) -> int:
    """Run a script in this process, then note how it ended. Returns its exit code."""
    started = time.perf_counter()
    code, error = program.execute(script)
    seconds = time.perf_counter() - started
    _finish()
    new = {name: module for name, module in list(sys.modules.items()) if name not in inherited.modules}
    packages = sorted(inherited.packages | {name.split(".")[0] for name in new})
    files = (getattr(module, "__file__", None) for module in new.values())
    own = sorted({f for f in files if isinstance(f, str) and f.startswith(root + os.sep) and guard.is_source(f, root)})
    tap.write_event(end=True, seconds=seconds, error=error, files=own, packages=packages)
    return code


def _leave_image() -> None:
    """Be a process like any other: a session of its own, the usual signals, first to go where memory runs out."""
    os.setsid()
    signal.set_wakeup_fd(-1)
    for usual in (signal.SIGCHLD, signal.SIGTERM, signal.SIGHUP):  # keeper and image treat these in their own way
        signal.signal(usual, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with contextlib.suppress(OSError), open("/proc/self/oom_score_adj", "w") as score:
        score.write("1000")


def _confine(job: dict[str, Any]) -> None:
    """Limit what this process and all below it can use and reach; from here on not even this module can undo it."""
    import resource  # not everywhere

    from hooks.run.sandbox import reach
    from hooks.run.sandbox.kernel import kinds, syscalls

    syscalls.prctl(syscalls.PR_SET_PDEATHSIG, signal.SIGKILL)  # the image's end is the script's
    syscalls.prctl(
        syscalls.PR_SET_CHILD_SUBREAPER, 1
    )  # what its processes leave behind comes to it, and at its end to the keeper
    kinds.apply(job["kind"], job, reach.readable(job), reach.writable(job))
    resource.setrlimit(resource.RLIMIT_FSIZE, (job["disk"], job["disk"]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if kinds.NAMESPACES in job["kind"]:  # elsewhere it would count all that this user runs
        resource.setrlimit(resource.RLIMIT_NPROC, (16 * MAX_PROCESSES, 16 * MAX_PROCESSES))  # threads count, too


def _finish() -> None:
    """What Python does when a program ends: wait for its threads, call what it registered, write what is still buffered."""
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        with contextlib.suppress(AttributeError, OSError, ValueError):
            stream.flush()  # type: ignore[union-attr]
    if sys.platform != "win32":
        ctypes.CDLL(None).fflush(None)
