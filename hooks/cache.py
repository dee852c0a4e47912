"""What earlier builds made, named by all that it was made from: making it again would slow down every build."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib.metadata
import json
import os
import platform
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

FOLDER = ".cache/made"
KEEP_SECONDS = 30 * 24 * 3600  # a month: long enough for a branch that is picked up again
_MAKERS = (
    *("mkdocs", "mkdocs-material", "mkdocs-jupyter", "nbconvert", "mistune", "Jinja2", "Markdown", "pymdown-extensions"),
    *("Pygments", "beautifulsoup4", "latex2mathml", "sphinx-gallery", "torch", "torchvision", "numpy"),
)
T = TypeVar("T")


def key(*parts: str) -> str:
    """A name, hex, for what these texts, the project's own modules and the libraries at hand make."""
    return hashlib.sha256("\0".join([_makers(), *parts]).encode()).hexdigest()[:40]


def made(root: Path, name: str, make: Callable[[], T]) -> T:
    """What `make` returns, which JSON can hold, or the same from an earlier build; `name` is its `key`."""
    known = load(root, name)
    if known is not None:
        return known  # type: ignore[no-any-return]
    fresh = make()
    save(root, name, fresh)
    return fresh


def load(root: Path, name: str) -> Any:
    """What was saved under this key, None where it is absent or damaged."""
    path = root / FOLDER / f"{name}.json"
    try:
        digest, _, payload = path.read_bytes().partition(b"\n")
        if hashlib.sha256(payload).hexdigest().encode() != digest:
            return None
        os.utime(path)
        return json.loads(payload)
    except OSError:
        return None


def save(root: Path, name: str, value: object) -> None:
    """Keep what JSON can hold; where nothing can be written, builds go on without."""
    payload = json.dumps(value, ensure_ascii=False).encode()
    with contextlib.suppress(OSError):
        place(root / FOLDER / f"{name}.json", hashlib.sha256(payload).hexdigest().encode() + b"\n" + payload)


def place(path: Path, content: bytes) -> Path:
    """Write a file, which appears whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as part:
        part.write(content)
    return Path(part.name).replace(path)


def prune(folders: Iterable[Path]) -> None:
    """Remove what no build has asked for in a month."""
    for folder in folders:
        with contextlib.suppress(OSError), os.scandir(folder) as files:
            for file in files:
                if file.stat().st_mtime < time.time() - KEEP_SECONDS:
                    Path(file).unlink(missing_ok=True)


@functools.cache
def package_version(name: str) -> str:
    """The installed version of a distribution, "" where there is none."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


@functools.cache
def _makers() -> str:
    modules = [path.read_bytes() for path in sorted(Path(__file__).parent.rglob("*.py"))]
    versions = [platform.python_version(), *map(package_version, _MAKERS)]
    return f"{hashlib.sha256(b''.join(modules)).hexdigest()} {versions}"
