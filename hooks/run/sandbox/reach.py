"""What a script may read and write, where the kernel keeps it from everything else."""

from __future__ import annotations

import functools
import glob
import os
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
_SYSTEM = (
    *("/usr", "/lib", "/lib32", "/lib64", "/bin", "/sbin", "/nix/store", "/opt/rocm", "/opt/cuda", "/proc", "/sys"),
    *("/var/cache/fontconfig", "/var/lib/dbus/machine-id"),
)
# Of /etc what libraries look up, and no passwords, keys or settings of other programs.
_SETTINGS = (
    *("ld.so.cache", "ld.so.conf", "ld.so.conf.d", "alternatives", "fonts", "localtime", "timezone", "mime.types", "os-release"),
    *("passwd", "group", "nsswitch.conf", "hosts", "host.conf", "gai.conf", "protocols", "services", "OpenCL", "vulkan", "glvnd"),
    *("resolv.conf", "ssl", "ca-certificates", "pki", "crypto-policies", "nv_tegra_release", "python3", "python3.11"),
)
_DEVICES = ("null", "zero", "full", "random", "urandom", "tty", "ptmx", "pts", "shm", "dri", "kfd", "infiniband", "dxg")
_NAMED = ("DATA_DIR", "TORCH_HOME", "CUDA_HOME")  # folders that the build may name in its environment


def readable(job: dict[str, Any]) -> list[str]:
    """The interpreter with its packages, the system's libraries, and of the project only what the job names."""
    environment = job["environment"]
    named = [environment[name] for name in _NAMED if name in environment]
    libraries = environment.get("LD_LIBRARY_PATH", "").split(os.pathsep)
    return [*installed(), *job["readable"], *filter(None, (*named, *libraries))]


def writable(job: dict[str, Any]) -> list[str]:
    """The script's own folder, but of what is kept of it only the files; devices; with the network, what downloads fill."""
    folder = job["folder"]
    own = [
        f"{folder}/{name}"
        for name in ("work", "home", "tmp", "matplotlib", "left/figures", "left/events", "left/raw", "left/hang")
    ]
    filled = [job["environment"][name] for name in ("DATA_DIR", "TORCH_HOME") if name in job["environment"]]
    own += [job["compiled"]] if job["compiled"] else []
    return [*own, *_devices(), *(filled if job["network"] else ())]


@functools.cache
def installed() -> tuple[str, ...]:
    """What every script may read, as the process that imports the packages sees it."""
    prefixes = (sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix)
    engine = str(HERE.parent.parent.parent)
    packages = [path for path in sys.path if path and os.path.realpath(path) != engine]
    fonts = os.environ.get("MPLCONFIGDIR") or os.path.expanduser("~/.cache/matplotlib")
    found = {os.path.realpath(path) for path in (*prefixes, *packages, fonts)} - {"/"}
    settings = [f"/etc/{name}" for name in _SETTINGS]
    links = [os.path.realpath(path) for path in settings]  # /etc/resolv.conf may lie in /run
    return (str(HERE), *sorted(found), *_SYSTEM, *settings, *links)


@functools.cache
def _devices() -> tuple[str, ...]:
    return (*(f"/dev/{name}" for name in _DEVICES), *glob.glob("/dev/nvidia*"))
