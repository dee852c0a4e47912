"""What torch.compile finds out about the C++ compiler, and its precompiled headers: made by the first script, lent to the others.

That takes half a minute on a slow machine and says nothing of the script: which instructions the compiler and the processor know
(a library beside a `.load_ok` file), and torch's own headers in the compiler's form. What a script compiles of its own is
never kept: each script compiles as if it were the first, so that what it says of compiling is true.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

COMPILED, HEADERS = "compiled", "tmp/torchinductor_*/precompiled_headers"


def lend(kept: Path, folder: Path) -> None:
    """Put what is kept into a script's folder; where that fails, the script makes it anew."""
    (folder / COMPILED).mkdir()
    with contextlib.suppress(OSError):
        for file in kept.rglob("*"):
            if file.is_file() and not file.name.startswith("."):
                target = folder / file.relative_to(kept)
                target.parent.mkdir(parents=True, exist_ok=True)
                _place(file, target)


def take(folder: Path, kept: Path) -> None:
    """Keep what a script that ended well has found out first."""
    with contextlib.suppress(OSError):
        for file in _made(folder):
            target = kept / file.relative_to(folder)
            if not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                _keep(file, target)


def _made(folder: Path) -> Iterator[Path]:
    """Libraries before the files that call them good, headers in the compiler's form before those that they stand for."""
    for good in (folder / COMPILED).glob("*/*.load_ok"):
        yield from (good.with_suffix(""), good)
    for header in folder.glob(f"{HEADERS}/*.h"):
        if (ready := header.with_name(f"{header.name}.gch")).exists():
            yield from (ready, header)


def _keep(file: Path, target: Path) -> None:
    """Copy a file, which appears whole or not at all, and which nobody writes to from then on."""
    with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".", suffix=".part", delete=False) as part:
        temporary = Path(part.name)
    try:
        shutil.copyfile(file, temporary)
        temporary.chmod(0o444)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _place(file: Path, target: Path) -> None:
    """A second name for a file, where both lie on one disk; else a copy."""
    try:
        os.link(file, target)
    except OSError:
        shutil.copyfile(file, target)
