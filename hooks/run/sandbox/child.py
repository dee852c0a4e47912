"""The process in which one script runs, as if `python script.py` had been called in an empty folder."""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import faulthandler
import importlib
import json
import linecache
import multiprocessing.process
import os
import signal
import sys
import threading
import time
import traceback
import types
from pathlib import Path
from typing import Any

from hooks.run.sandbox import guard, tap

ASK_FOR_STACK = signal.SIGUSR2
_HERE = Path(__file__).resolve().parent
DRAWING = {
    "MPLBACKEND": "module://hooks.run.sandbox.figures",
    "MATPLOTLIBRC": str(_HERE / "matplotlibrc"),
    "MPLCONFIGDIR": os.environ.get("MPLCONFIGDIR") or os.path.expanduser("~/.cache/matplotlib"),
}


def run(job: dict[str, Any], folder: Path) -> None:
    """Run the job's script and exit: 0 when it ended, 1 when it raised, else the code that it exited with."""
    os.setsid()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    _volunteer_for_oom()
    work, left = folder / "work", folder / "left"
    _redirect(left / "raw")
    events = left / "events"
    script = job["script"]
    os.chdir(work)
    os.environ.clear()
    os.environ.update(job["environment"] | _child_environment(job, events))
    multiprocessing.process.ORIGINAL_DIR = str(work)  # type: ignore[attr-defined]
    _set_threads(job["threads"])
    tap.install(script, str(events), str(left / "raw"))
    guard.install(job["root"], network=job["network"])
    hang = os.open(left / "hang", os.O_WRONLY | os.O_CREAT)
    faulthandler.register(ASK_FOR_STACK, file=hang)
    started = time.perf_counter()
    code, error = _execute(script)
    seconds = time.perf_counter() - started
    _finish()
    packages = sorted({name.split(".")[0] for name in sys.modules})
    tap.write_event(end=True, seconds=seconds, error=error, files=_modules(job["root"]), packages=packages)
    os._exit(code)


def _execute(script: str) -> tuple[int, str]:
    main = types.ModuleType("__main__")
    main.__file__ = script
    main.__dict__["__builtins__"] = __builtins__
    sys.modules["__main__"] = main
    sys.argv = [script]
    sys.path[0] = os.path.dirname(script)
    linecache.checkcache(script)
    try:
        source = Path(script).read_text(encoding="utf-8")
        exec(compile(source, script, "exec", dont_inherit=True), main.__dict__)
        if "matplotlib.pyplot" in sys.modules:
            importlib.import_module("hooks.run.sandbox.figures").save_open()
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else int(stop.code is not None)
        return code, "" if code == 0 else f"SystemExit: {stop.code}\n"
    except BaseException as error:
        trace = error.__traceback__.tb_next if error.__traceback__ else None
        return 1, "".join(traceback.format_exception(type(error), error, trace))
    return 0, ""


def _finish() -> None:
    """What Python does when a program ends: wait for its threads, call what it registered, write what is still buffered."""
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        with contextlib.suppress(AttributeError, OSError, ValueError):
            stream.flush()  # type: ignore[union-attr]
    ctypes.CDLL(None).fflush(None)


def _redirect(raw: Path) -> None:
    """Send what child processes and C++ print to a file; give the script no standard input."""
    out = os.open(raw, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for source, target in ((nothing, 0), (out, 1), (out, 2)):
        os.dup2(source, target)


def _child_environment(job: dict[str, Any], events: Path) -> dict[str, str]:
    """What a Python process started by the script needs, so that its prints and its network are treated alike."""
    told = {"script": job["script"], "events": str(events), "raw": str(events.with_name("raw"))}
    told |= {"root": job["root"], "network": job["network"]}
    return {
        "RUN_SANDBOX": json.dumps(told),
        "PYTHONPATH": os.pathsep.join([str(_HERE / "startup"), str(_HERE.parent.parent.parent)]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
        "OMP_NUM_THREADS": str(job["threads"]),
        **DRAWING,
        "HOME": str(events.parent.with_name("home")),
    }


def _set_threads(count: int) -> None:
    with contextlib.suppress(ImportError):
        import torch

        torch.set_num_threads(count)


def _volunteer_for_oom() -> None:
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000")


def _modules(root: str) -> list[str]:
    """Modules of the project that the script imported."""
    files = (getattr(module, "__file__", None) for module in list(sys.modules.values()))
    return sorted({f for f in files if f and f.startswith(root + os.sep) and guard.is_source(f, root)})
