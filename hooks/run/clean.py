"""Printed text as a page can hold it."""

from __future__ import annotations

import re
import sys
import sysconfig
from pathlib import PurePath

_ANSI = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?")
_TOOLKIT = re.compile(r"^W\d{4} .*\] No CUDA runtime is found, using CUDA_HOME=.*\n?", re.MULTILINE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Cleaner:
    """Takes out of a text what only this machine has (paths, colors, rewritten lines) and what no page can hold."""

    def __init__(self, root: str, folder: str = "") -> None:
        home = str(PurePath(folder).with_name("home")) if folder else ""
        packages, library = sysconfig.get_path("purelib"), sysconfig.get_path("stdlib")
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        pairs = [(packages, "site-packages"), (library, version), (folder, "."), (home, "~"), (root + "/", ""), (root, ".")]
        self._pairs = [(old, new) for old, new in pairs if old]

    def __call__(self, text: str) -> str:
        text = _TOOLKIT.sub("", text)  # torch's log of a toolkit without a device, with the clock and a process number
        for old, new in self._pairs:
            text = text.replace(old, new)
        lines = [line.rstrip("\r").rsplit("\r", 1)[-1] for line in _ANSI.sub("", text).split("\n")]
        return _CONTROL.sub("", "\n".join(lines)).encode("utf-8", "replace").decode()
