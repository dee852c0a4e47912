"""The process in which one script runs, as if `python script.py` had been called in an empty folder."""

from __future__ import annotations

import atexit
import contextlib
import faulthandler
import json
import linecache
import multiprocessing.process
import os
import sys
import time
import traceback
import types
from pathlib import Path
from typing import Any

from hooks.sandbox import figures, guard, tap

_HERE = Path(__file__).resolve().parent


def run(job: dict[str, Any], folder: Path) -> None:
    """Run the job's script and exit: 0 when it ended, 1 when it raised, else the code that it exited with."""
    os.setsid()
    _volunteer_for_oom()
    work, left = folder / "work", folder / "left"
    _redirect(left / "raw")
    events = left / "events"
    script = job["script"]
    os.environ.clear()
    os.environ.update(job["environment"] | _child_environment(job, events))
    os.chdir(work)
    multiprocessing.process.ORIGINAL_DIR = str(work)  # type: ignore[attr-defined]
    _set_threads(job["threads"])
    opened = guard.install(job["root"], network=job["network"])
    tap.install(script, str(events), str(left / "raw"))
    figures.install(left)
    hang = os.open(left / "hang", os.O_WRONLY | os.O_CREAT)
    faulthandler.dump_traceback_later(job["timeout"] * 0.95, file=hang)
    started = time.perf_counter()
    code, error = _execute(script)
    if code == 0:
        figures.save_open()
    seconds = time.perf_counter() - started
    faulthandler.cancel_dump_traceback_later()
    atexit._run_exitfuncs()
    files, packages = sorted(opened | _modules(job["root"])), sorted({name.split(".")[0] for name in sys.modules})
    tap.write_event(end=True, seconds=seconds, error=error, files=files, packages=packages)
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
        exec(compile(source, script, "exec"), main.__dict__)
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else int(stop.code is not None)
        return code, "" if code == 0 else f"SystemExit: {stop.code}\n"
    except BaseException as error:
        trace = error.__traceback__.tb_next if error.__traceback__ else None
        return 1, "".join(traceback.format_exception(type(error), error, trace))
    return 0, ""


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
        "PYTHONPATH": os.pathsep.join([str(_HERE / "startup"), str(_HERE.parent.parent)]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "OMP_NUM_THREADS": str(job["threads"]),
        "HOME": os.getcwd() if "HOME" not in job["environment"] else job["environment"]["HOME"],
    }


def _set_threads(count: int) -> None:
    with contextlib.suppress(ImportError):
        import torch

        torch.set_num_threads(count)


def _volunteer_for_oom() -> None:
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000")


def _modules(root: str) -> set[str]:
    """Modules of the project that the script imported."""
    files = (getattr(module, "__file__", None) for module in list(sys.modules.values()))
    return {f for f in files if f and f.startswith(root + os.sep) and guard.is_source(f, root)}
