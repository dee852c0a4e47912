"""Printed text as a page can hold it."""

from __future__ import annotations

import os
import re
import sys
import sysconfig
from pathlib import PurePath

_ANSI = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # colors, cursor movements
    r"|(?:\x1b[\]PX^_]|[\x90\x9d])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)"  # a title, a link: up to BEL or ESC \
    r"|\x1b[ -/]*[0-~]"
)
_TOOLKIT = re.compile(r"^W\d{4} .*\] No CUDA runtime is found, using CUDA_HOME=.*\n?", re.MULTILINE)
# Control characters of ASCII and of Latin 1, and those that turn the direction of the text after them around.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Cleaner:
    """Takes out of a text what only this machine has (paths, colors, rewritten lines) and what no page can hold."""

    def __init__(self, root: str, folder: str = "", script: str = "") -> None:
        home = str(PurePath(folder).with_name("home")) if folder else ""
        packages, library = sysconfig.get_path("purelib"), sysconfig.get_path("stdlib")
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        temporary = str(PurePath(folder).with_name("tmp")) if folder else ""
        compiled = str(PurePath(folder).with_name("compiled")) if folder else ""
        own = [(folder, "."), (home, "~"), (temporary, "/tmp"), (compiled, "/tmp/torchinductor")]
        installed = [(packages, "site-packages"), (library, version), (sys.executable, "python"), (sys.prefix, "prefix")]
        named = [(os.path.join(root, *script.split("/")), script)] if script else []  # on pages, paths have slashes
        pairs = [*installed, *own, *named, (root + os.sep, ""), (root, "."), (sys.base_prefix, "prefix")]
        pairs += [(old.replace("\\", "\\\\"), new) for old, new in pairs if "\\" in old]  # as `repr` writes paths on Windows
        self._pairs = [(old, new) for old, new in pairs if len(old) > len("/usr")]  # /usr itself is on every machine

    def __call__(self, text: str) -> str:
        text = _TOOLKIT.sub("", text)  # torch's log of a toolkit without a device, with the clock and a process number
        for old, new in self._pairs:
            text = text.replace(old, new)
        lines = [line.rstrip("\r").rsplit("\r", 1)[-1] for line in _ANSI.sub("", text).split("\n")]
        return _CONTROL.sub("", "\n".join(lines)).encode("utf-8", "replace").decode()
