"""What of the project a script may read: itself, the modules that it imports, and the data files of its folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from hooks.script.imports import project_modules
from hooks.script.parse import Script


def readable(root: Path, script: Script) -> list[str]:
    """Paths, relative to the root. Whoever imports a module of its folder may list that folder, as Python's import does."""
    folder = os.path.dirname(script.path)
    modules = [path.relative_to(root).as_posix() for path in project_modules(root / script.path)]
    data = [f"{folder}/{name}" for name in data_files(root / folder)]
    return [script.path, *modules, *data, *([folder] if modules else [])]


def near(root: Path, script: Script) -> list[str]:
    """What a record of a script depends on, whether it was seen to be read or not: the script's folder, for the names of the
    data files in it, and these files. What C++ or another program reads of the project is one of them: the kernel refuses
    the rest."""
    folder = os.path.dirname(script.path)
    return [folder, *(f"{folder}/{name}" for name in data_files(root / folder))]


def data_files(folder: Path) -> list[str]:
    """The files of a folder, and of the folders below, that are no modules; relative to it, sorted."""
    return sorted(Path(path).relative_to(folder).as_posix() for path in _data(str(folder)))


def _data(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name == "__pycache__":
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _data(entry.path)
            elif entry.is_file() and not entry.name.endswith(".py"):
                yield entry.path
