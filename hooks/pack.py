"""Small things that builds find out again and again, thousands of them in one file: to open one for each would take longer.

Each lies under a name that is made of all that it depends on (`cache.key`), so whoever asks may share what others have found.
What a whole build has not asked for is left out when it ends.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from hooks import cache

NAME = "pack.json"
T = TypeVar("T")


class _Pack:
    """What is known, what of it was asked for, and where it is kept: nowhere until a project is opened."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.file: Path | None = None
        self.known: dict[str, Any] = {}
        self.asked: set[str] = set()
        self.grown = False


_pack = _Pack()


def open_at(root: Path) -> None:
    """Use what earlier builds of the project at `root` have kept; once is enough."""
    file = root / cache.FOLDER / NAME
    with _pack.lock:
        if _pack.file != file:
            found = cache.read(file)
            _pack.file, _pack.grown, _pack.asked = file, False, set()
            _pack.known |= found if isinstance(found, dict) else {}


def made(name: str, make: Callable[[], T]) -> T:
    """What `make` returns, which JSON can hold, or the same from before."""
    _pack.asked.add(name)
    if name not in _pack.known:
        _pack.known[name] = make()
        _pack.grown = True
    return _pack.known[name]  # type: ignore[no-any-return]


def close(*, whole: bool) -> None:
    """Write down what is new; after a `whole` build leave out what it had no use for. Where that fails, the next build asks."""
    with _pack.lock:
        kept = {name: value for name, value in [*_pack.known.items()] if not whole or name in _pack.asked}
        if _pack.file and (_pack.grown or len(kept) < len(_pack.known)):
            cache.write(_pack.file, kept)
        _pack.known, _pack.grown = kept, False
