"""A script's folder: `work` where it runs, `home`, `tmp`, and `left` with the files that its output goes to."""

from __future__ import annotations

import base64
import contextlib
import itertools
import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hooks.run.sandbox.limits import (
    MAX_EVENT_BYTES,
    MAX_FIGURE_BYTES,
    MAX_FIGURES,
    MAX_FILES,
    MAX_RAW_BYTES,
)
from hooks.run.sandbox.surroundings import DRAWING

STACK_SECONDS = 5.0  # a script that hangs has so long to write down where; its own clock may be that late
_FONTS = Path(DRAWING["MPLCONFIGDIR"])


class Room:
    """The folder of one script, made when this is."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.left = folder, folder / "left"
        folder.mkdir(mode=0o700)
        for name in ("work", "home", "tmp", "left", "left/figures"):
            (folder / name).mkdir()
        for name in ("events", "raw", "hang"):
            (self.left / name).touch()

    def furnish(self) -> None:
        """Give matplotlib a folder that it may write to, with the list of fonts: to make it takes seconds."""
        own = self.folder / "matplotlib"
        own.mkdir()
        for fonts in _FONTS.glob("fontlist-*.json"):
            with contextlib.suppress(OSError):
                shutil.copy(fonts, own)

    def names(self) -> dict[str, str]:
        """What this folder's parts are called in the environment where it is not called HOME and TMPDIR."""
        if sys.platform != "win32":
            return {}
        home, temporary = str(self.folder / "home"), str(self.folder / "tmp")
        return dict.fromkeys(("USERPROFILE", "APPDATA", "LOCALAPPDATA"), home) | dict.fromkeys(("TEMP", "TMP"), temporary)

    @property
    def begun(self) -> bool:
        """Whether the interpreter has said that the script begins."""
        return (self.left / "begun").exists()

    def too_much(self, disk: int) -> str:
        """The limit that what was written goes beyond, "" where it does not; `disk` in bytes."""
        if _size(self.left / "raw") > MAX_RAW_BYTES or _size(self.left / "events") > MAX_EVENT_BYTES:
            return "output"
        total = count = 0
        for size in _sizes(str(self.folder)):
            total, count = total + size, count + 1
            if total > disk or count > MAX_FILES:
                return "disk"
        return ""

    def wait_for_stack(self) -> None:
        """Let a script that hangs write down, to the end, which of its lines is running."""
        end, before, size = time.monotonic() + STACK_SECONDS, 0, _size(self.left / "hang")
        while time.monotonic() < end and not 0 < size == before:
            time.sleep(0.1)
            before, size = size, _size(self.left / "hang")

    def report(self) -> dict[str, Any]:
        """What the script has left, each part up to its limit."""
        return {
            "events": _text(self.left / "events", MAX_EVENT_BYTES),
            "hang": _text(self.left / "hang", MAX_RAW_BYTES),
            "raw": _text(self.left / "raw", MAX_RAW_BYTES),
            "figures": dict(itertools.islice(_figures(self.left / "figures"), 2 * MAX_FIGURES)),
            "folder": str(self.folder / "work"),
        }


def remove(folder: Path) -> None:
    """Remove a folder with all that is in it; Windows lets go of files a moment after the processes that had them have ended."""
    for _ in range(20):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        time.sleep(0.1)


def make_fonts() -> None:
    """Let matplotlib write its list of fonts, once on a machine: each script would look for all fonts anew."""
    if not any(_FONTS.glob("fontlist-*.json")):
        command = [sys.executable, "-c", "import matplotlib.font_manager"]
        environment = {**os.environ, "MPLCONFIGDIR": str(_FONTS)}
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


def _size(path: Path) -> int:
    try:
        return path.stat(follow_symlinks=False).st_size
    except OSError:
        return 0


def _sizes(folder: str) -> Iterator[int]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            with contextlib.suppress(OSError):
                found = entry.stat(follow_symlinks=False)
                yield getattr(found, "st_blocks", -(-found.st_size // 512)) * 512  # Windows does not count blocks
            if entry.is_dir(follow_symlinks=False):
                yield from _sizes(entry.path)


def _content(path: Path, limit: int) -> bytes:
    """The beginning of an ordinary file; b"" of anything else, which could make the reader wait."""
    with contextlib.suppress(OSError):
        if stat.S_ISREG(path.stat(follow_symlinks=False).st_mode):
            with path.open("rb") as stream:
                return stream.read(limit)
    return b""


def _text(path: Path, limit: int) -> str:
    return _content(path, limit).decode("utf-8", "replace").replace("\r\n", "\n")


def _figures(folder: Path) -> Iterator[tuple[str, str]]:
    """Name and content, base64, of the ordinary files in a folder."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if content := _content(path, MAX_FIGURE_BYTES):
                yield path.name, base64.b64encode(content).decode()
