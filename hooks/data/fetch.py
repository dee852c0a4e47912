"""Brings data sets into the data folder: by the first way that works, checked by digest, each file whole or not at all."""

from __future__ import annotations

import gzip
import hashlib
import shutil
import subprocess
from pathlib import Path

from filelock import FileLock

from hooks import cache
from hooks.data.catalog import DataSet, File
from hooks.data.place import folder, is_here

WORK = ".fetching"
_TROUBLE = (OSError, RuntimeError, ValueError, KeyError, subprocess.SubprocessError)


class Unreachable(Exception):
    """No way to a data set works; says what each answered."""


def fetch(found: DataSet) -> bool:
    """Bring a data set here. Returns False where it already was; raises Unreachable where no way works."""
    work = folder() / WORK / found.name
    work.mkdir(parents=True, exist_ok=True)
    with FileLock(work.with_suffix(".lock")):
        if is_here(found.name):
            return False
        answers = [answer for way in found.ways if (answer := _try(found, way, work)) is not None]
        if not is_here(found.name):
            raise Unreachable("; ".join(answers))
        shutil.rmtree(work)
    return True


def _try(found: DataSet, way: object, work: Path) -> str | None:
    """Go one way, unless an earlier one has led there. Returns what went wrong, None where nothing did."""
    if is_here(found.name):
        return None
    try:
        assert callable(way)
        way(work)
        for file in found.files:
            _place(file, work)
    except _TROUBLE as trouble:
        return f"{type(trouble).__name__}: {str(trouble)[:200]}"
    return None


def _place(file: File, work: Path) -> None:
    """Move one file, unpacked and checked, to where it belongs."""
    content = _content(Path(file.path).name, work)
    if hashlib.sha256(content).hexdigest() != file.sha256:
        raise ValueError(f"{file.path} has another digest than it should")
    cache.place(folder() / file.path, content)


def _content(name: str, work: Path) -> bytes:
    """The bytes of the file of this name, wherever a way has left it, compressed or not."""
    plain = next((p for p in work.rglob(name) if p.is_file()), None)
    if plain is not None:
        return plain.read_bytes()
    packed = next(work.rglob(f"{name}.gz"), None)
    if packed is None:
        raise ValueError(f"{name} is not in what came")
    return gzip.decompress(packed.read_bytes())
