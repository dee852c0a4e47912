"""What the worker processes of one test session do once, together."""

from __future__ import annotations

import pickle
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from filelock import FileLock

T = TypeVar("T")
_FOLDER = pytest.StashKey[Path]()


def folder(config: pytest.Config) -> Path:
    """A folder that all workers of this session share; it is gone when the session ends."""
    return config.stash[_FOLDER]


def once(config: pytest.Config, name: str, make: Callable[[], T]) -> T:
    """What `make` returns, made by the first worker that asks; the others wait and are given the same."""
    kept = folder(config) / f"{name}.pickle"
    with FileLock(kept.with_suffix(".lock")):
        if not kept.exists():
            made = make()
            kept.write_bytes(pickle.dumps(made))
            return made
    value: T = pickle.loads(kept.read_bytes())
    return value


def pytest_configure(config: pytest.Config) -> None:
    """Make the folder, or learn from the controlling process where it is."""
    told = getattr(config, "workerinput", {}).get("shared")
    config.stash[_FOLDER] = Path(told or tempfile.mkdtemp(prefix="tests-"))


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: object) -> None:
    """Tell a worker of pytest-xdist where the folder is."""
    node.workerinput["shared"] = str(folder(node.config))  # type: ignore[attr-defined]


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput") and _FOLDER in config.stash:
        shutil.rmtree(config.stash[_FOLDER], ignore_errors=True)
