"""Damage to what builds keep on disk."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path


def damage(path: Path, chance: random.Random) -> str:
    """Damage a kept file in one of several ways. Returns which."""
    whole = path.read_bytes()
    place = chance.randrange(max(1, len(whole)))
    ways: dict[str, Callable[[], object]] = {
        "cut off": lambda: path.write_bytes(whole[:place]),
        "emptied": lambda: path.write_bytes(b""),
        "one bit turned": lambda: path.write_bytes(
            whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :] if whole else b"x"
        ),
        "zeros in it": lambda: path.write_bytes(whole[:place] + bytes(100) + whole[place + 100 :]),
        "more at its end": lambda: path.write_bytes(whole + whole[:50] + b"\xff"),
        "removed": lambda: path.unlink(),
        "a folder": lambda: _instead(path, path.mkdir),
        "a link to nothing": lambda: _instead(path, lambda: path.symlink_to("nowhere")),
        "another's content": lambda: path.write_bytes(chance.choice(_files(path.parent)).read_bytes()),
    }
    name = chance.choice(sorted(ways))
    ways[name]()
    return name


def kept_files(root: Path) -> list[Path]:
    """What a build has kept: records, pages, notebooks, downloads, the search index."""
    return _files(root / ".cache")


def _instead(path: Path, make: Callable[[], None]) -> None:
    path.unlink()
    make()


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock")
