"""What a script imports: modules of the project, and packages that have to be installed."""

from __future__ import annotations

import ast
import functools
import importlib.metadata
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from hooks import cache, pack


def project_modules(script: Path) -> list[Path]:
    """The project's files that a script imports from its own folder, directly or through one another, sorted."""
    found: set[Path] = set()
    waiting = [script]
    own = _own(script.parent)
    while waiting:
        path = waiting.pop()
        names = [name for name in _imported(path, script.parent) if name.split(".")[0] in own]
        new = {file for name in names for file in _files(name, script.parent)} - found - {script}
        found |= new
        waiting += new
    return sorted(found)


def _own(folder: Path) -> frozenset[str]:
    """What can be imported from a folder, as far as its first name says; listed once as long as no file comes or goes."""
    changed = folder.stat().st_mtime_ns
    if time.time_ns() - changed < 1_000_000_000:  # another change could bear the same time
        _listed.cache_clear()
    return _listed(folder, changed)


@functools.lru_cache(maxsize=1_000)
def _listed(folder: Path, _: int) -> frozenset[str]:
    return frozenset(name.split(".")[0] for name in os.listdir(folder))


def packages(files: list[Path], folder: Path) -> list[str]:
    """The distributions to install for these files, as pip names them; not Python's own, not modules that lie in `folder`."""
    tops = {name.split(".")[0] for file in files for name in _imported(file, folder)}
    outside = {top for top in tops - sys.stdlib_module_names if not _is_own(top, folder)}
    return sorted({name for top in outside for name in _distributions().get(top, [top])})


def _is_own(top: str, folder: Path) -> bool:
    return (folder / f"{top}.py").is_file() or (folder / top).is_dir()


def _imported(path: Path, folder: Path) -> tuple[str, ...]:
    """The full names of everything that a file imports, as seen from `folder`; `from a import b` gives a and a.b."""
    return _names(path.read_text(encoding="utf-8"), path.relative_to(folder).parts[:-1])


@functools.lru_cache(maxsize=10_000)
def _names(source: str, package: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(pack.made(cache.key(__name__, source, *package), lambda: [*_imports(ast.parse(source), package)]))


def _imports(tree: ast.Module, package: tuple[str, ...]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


def _files(name: str, folder: Path) -> list[Path]:
    """The files that importing a module by this name from `folder` runs: the module and the packages around it."""
    parts = name.split(".")
    around = [folder.joinpath(*parts[:count], "__init__.py") for count in range(1, len(parts) + 1)]
    return [path for path in (*around, folder.joinpath(*parts).with_suffix(".py")) if path.is_file()]


@functools.cache
def _distributions() -> dict[str, list[str]]:
    return {module: sorted(set(names)) for module, names in importlib.metadata.packages_distributions().items()}
