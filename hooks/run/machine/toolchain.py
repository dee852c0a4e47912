"""Where builds keep what torch.compile finds out about the C++ compiler: a folder for each torch, compiler and processor."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import platform
import re
import shutil
from pathlib import Path

from hooks.cache import package_version
from hooks.script.parse import Script

FOLDER, KEPT = ".cache/toolchain", 4  # the headers of one torch take 150 to 300 MB
_COMPILES = re.compile(r"compile|inductor")


def wanted(script: Script) -> bool:
    """Whether a script may call the compiler."""
    return _COMPILES.search(script.text) is not None


def folder(root: Path) -> Path:
    """The folder for what is at hand; those that have been used last stay beside it."""
    own = root / FOLDER / _name()
    with contextlib.suppress(OSError):
        own.mkdir(parents=True, exist_ok=True)
        os.utime(own)
        for other in sorted(own.parent.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)[KEPT:]:
            shutil.rmtree(other, ignore_errors=True)
    return own


@functools.cache
def _name() -> str:
    compiler = os.path.realpath(os.environ.get("CXX") or shutil.which("g++") or shutil.which("clang++") or "")
    with contextlib.suppress(OSError):
        compiler += f" {os.stat(compiler).st_size} {os.stat(compiler).st_mtime_ns}"
    known = [platform.python_version(), package_version("torch"), platform.machine(), _processor(), compiler]
    return hashlib.sha256("\0".join(known).encode()).hexdigest()[:16]


def _processor() -> str:
    """Which instructions the processor knows, where the system says so."""
    with contextlib.suppress(OSError, StopIteration), open("/proc/cpuinfo", encoding="utf-8", errors="replace") as lines:
        return next(line for line in lines if line.startswith(("flags", "Features")))
    return platform.processor()
