"""An environment for each torch, outside the repository's own: made by uv, whose hard links share what is alike."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from hooks.versions.table import Release

SWITCH = "TORCH_ENVIRONMENTS"
NEEDED_BYTES = 18 << 30  # an environment of about 5 GB while it is unpacked, and room for whatever else runs here


def folder(root: Path) -> Path:
    """Where environments and the runs in them are kept; it is made where it is not there."""
    place = Path(os.environ.get(SWITCH) or root / ".cache" / "torch")
    place.mkdir(parents=True, exist_ok=True)
    return place


def python_of(root: Path, release: Release) -> Path:
    return folder(root) / release.torch / "bin" / "python"


def make(root: Path, release: Release, *, keep: bool = False) -> Path:
    """The interpreter of a version's environment, which is made where it is not there. Raises OSError without room.

    It is linked from uv's cache, where versions share what is alike. One that is not kept leaves nothing in that cache, unless
    UV_CACHE_DIR names a cache that is wanted.
    """
    python = python_of(root, release)
    ready = python.parent.parent / "ready"
    if ready.exists() and ready.read_text(encoding="utf-8") == _asked(release) and versions(python).get("torch") == release.torch:
        return python
    target = python.parent.parent
    target.parent.mkdir(parents=True, exist_ok=True)
    if (free := shutil.disk_usage(target.parent).free) < NEEDED_BYTES:
        raise OSError(f"{free >> 30} GiB free at {target.parent}, {NEEDED_BYTES >> 30} wanted for torch {release.torch}")
    _uv("venv", "--quiet", "--clear", "--python", sys.executable, str(target))
    _uv(
        "pip",
        "install",
        *([] if keep or "UV_CACHE_DIR" in os.environ else ["--no-cache"]),
        "--quiet",
        "--compile-bytecode",
        "--python",
        str(python),
        *release.requirements(),
    )
    ready.write_text(_asked(release), encoding="utf-8")
    return python


def remove(root: Path, release: Release) -> None:
    shutil.rmtree(folder(root) / release.torch, ignore_errors=True)


def versions(python: Path) -> dict[str, str]:
    """What an environment holds that results depend on most."""
    names = ("torch", "torchvision", "numpy")
    code = (
        "import importlib.metadata as m, platform\n"
        f"for n in {names}:\n"
        "    try: print(n, m.version(n))\n"
        "    except m.PackageNotFoundError: pass\n"
        "print('python', platform.python_version())"
    )
    told = subprocess.run([python, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True).stdout
    return dict(line.split() for line in told.splitlines())


def _asked(release: Release) -> str:
    return "\n".join(release.requirements()) + "\n"


def _uv(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "uv", *arguments], check=True)
