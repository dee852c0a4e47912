"""How many processor cores this process may use: not how many the machine has."""

from __future__ import annotations

import contextlib
import math
import os
from pathlib import Path

import psutil

PLACE_BYTES = 1 << 30  # what a script with torch, and now and then a process or two of its own, wants to have
_CGROUP = Path("/sys/fs/cgroup")


def cores() -> int:
    """At least one. Less than the machine has where the process is bound to some of them (`taskset`, a container's cpuset), or
    is given a share of the time (`docker run --cpus 1.5`: two)."""
    bound = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(bound, math.ceil(_share(_CGROUP) or bound)))


def places() -> int:
    """How many scripts run side by side, each on one core: as many as there are cores, and memory for."""
    return max(1, min(cores(), psutil.virtual_memory().total // PLACE_BYTES))


def _share(folder: Path) -> float:
    """Cores' worth of time that the control group grants, in version 2 or 1 of their files; 0 where it does not say."""
    with contextlib.suppress(OSError, ValueError):
        quota, period = (folder / "cpu.max").read_text(encoding="ascii").split()
        return 0.0 if quota == "max" else int(quota) / int(period)
    with contextlib.suppress(OSError, ValueError):
        quota, period = ((folder / "cpu" / f"cpu.cfs_{name}_us").read_text(encoding="ascii") for name in ("quota", "period"))
        return max(0.0, int(quota) / int(period))
    return 0.0
