"""What a script finds around it: its folder, its environment, its standard streams, the number of its threads."""

from __future__ import annotations

import json
import multiprocessing.process
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from hooks.run.sandbox import guard, tap

_HERE = Path(__file__).resolve().parent
DRAWING = {
    "MPLBACKEND": "module://hooks.run.sandbox.figures",
    "MATPLOTLIBRC": str(_HERE / "matplotlibrc"),
    "MPLCONFIGDIR": os.environ.get("MPLCONFIGDIR") or os.path.expanduser("~/.cache/matplotlib"),
}


def redirect(raw: int) -> None:
    """Send what child processes and C++ print to a file; give the script no standard input."""
    nothing = os.open(os.devnull, os.O_RDONLY)
    for source, target in ((nothing, 0), (raw, 1), (raw, 2)):
        os.dup2(source, target)


def furnish(job: dict[str, Any]) -> None:
    """Give matplotlib a folder that it may write to, with the list of fonts that the image's has: to make it takes seconds."""
    own = Path(job["folder"]) / "matplotlib"
    own.mkdir()
    for fonts in Path(DRAWING["MPLCONFIGDIR"]).glob("fontlist-*.json"):
        (own / fonts.name).symlink_to(fonts)


def enter(job: dict[str, Any]) -> None:
    """Go into the script's folder, take its environment, and listen to what it prints, reads and asks for."""
    folder = Path(job["folder"])
    os.chdir(folder / "work")
    os.environ.clear()
    os.environ.update(environment(job))
    tempfile.tempdir = None  # what the image has found for itself is not the script's
    multiprocessing.process.ORIGINAL_DIR = str(folder / "work")  # type: ignore[attr-defined]
    if "torch" in sys.modules:  # a torch that is imported later reads OMP_NUM_THREADS
        sys.modules["torch"].set_num_threads(job["threads"])
    listen()


def listen() -> None:
    """Install tap and guard in this process, as its environment says."""
    told = json.loads(os.environ["RUN_SANDBOX"])
    tap.install(told["script"], told["events"], told["raw"])
    guard.install(told["root"], network=told["network"])


def environment(job: dict[str, Any]) -> dict[str, str]:
    """All of a script's environment: what the job passes on, and what a Python process that it starts needs, so that its
    prints and its network are treated alike."""
    folder = Path(job["folder"])
    left = folder / "left"
    told = {"script": job["script"], "events": str(left / "events"), "raw": str(left / "raw")}
    told |= {"root": job["root"], "network": job["network"]}
    return {
        **job["environment"],
        "RUN_SANDBOX": json.dumps(told),
        "PYTHONPATH": str(_HERE / "startup"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
        "OMP_NUM_THREADS": str(job["threads"]),
        **DRAWING,
        "MPLCONFIGDIR": str(folder / "matplotlib"),
        **({"TORCHINDUCTOR_CACHE_DIR": job["compiled"]} if job["compiled"] else {}),
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "tmp"),
    }
