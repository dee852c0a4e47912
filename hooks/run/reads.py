"""What of the project a script may read: itself, the modules that it imports, and the data files of its folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from hooks.script.imports import project_modules
from hooks.script.parse import Script


def readable(root: Path, script: Script) -> list[str]:
    """Paths, relative to the root. Whoever imports a module of its folder may list that folder, as Python's import does."""
    folder = root / os.path.dirname(script.path)
    modules = [path.relative_to(root).as_posix() for path in project_modules(root / script.path)]
    return [script.path, *modules, *data_files(root, script), *([folder.relative_to(root).as_posix()] if modules else [])]


def data_files(root: Path, script: Script) -> list[str]:
    """The files of a script's folder, and of the folders below, that are no modules; relative to the root, sorted."""
    return sorted(os.path.relpath(path, root) for path in _data(str(root / os.path.dirname(script.path))))


def _data(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name == "__pycache__":
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _data(entry.path)
            elif entry.is_file() and not entry.name.endswith(".py"):
                yield entry.path
