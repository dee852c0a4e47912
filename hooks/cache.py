"""What builds keep on disk: one form of file, one way to write it, one check, one way to clear away.

A kept file is the sha256 of its content, a line end, and the content as JSON. What is damaged counts as absent; where nothing can
be written, builds go on without.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib.metadata
import json
import os
import platform
import re
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

FOLDER = ".cache/made"
KEEP_SECONDS = 30 * 24 * 3600  # a month: long enough for a branch that is picked up again
HALF_WRITTEN_SECONDS = 3600  # no build writes one file for so long: what is older was left by a process that was killed
_OURS = (".json", ".ipynb", ".lock", ".part")
_LIBRARIES = (
    *("mkdocs", "mkdocs-material", "mkdocs-jupyter", "nbconvert", "mistune", "Jinja2", "Markdown", "pymdown-extensions"),
    *("Pygments", "beautifulsoup4", "latex2mathml", "sphinx-gallery", "torch", "torchvision", "numpy"),
)
_IMPORT = re.compile(r"^[ ]*from (hooks[\w.]*) import (?:\(([\w,\s]+)|([\w, ]+))", re.MULTILINE)
_FOR_TYPES = re.compile(r"^if TYPE_CHECKING:\n(?: .*\n)+", re.MULTILINE)  # what runs does not depend on it
T = TypeVar("T")


def read(path: Path) -> Any:
    """What was written to a file; None where it is absent, damaged or not ours. Reading counts as asking for it."""
    try:
        digest, _, payload = path.read_bytes().partition(b"\n")
        if hashlib.sha256(payload).hexdigest().encode() != digest:
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return json.loads(payload)
    except (OSError, ValueError, RecursionError):
        return None


def write(path: Path, value: object) -> OSError | None:
    """Keep what JSON can hold in a file, which appears whole or not at all. Returns why it could not be kept."""
    payload = json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
    try:
        place(path, hashlib.sha256(payload).hexdigest().encode() + b"\n" + payload)
    except OSError as error:
        return error
    return None


def place(path: Path, content: bytes) -> Path:
    """Write a file, which appears whole or not at all, with the rights that it had. Raises OSError, leaving nothing behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as part:
        temporary = Path(part.name)
    try:
        temporary.write_bytes(content)
        with contextlib.suppress(OSError):
            temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        return temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def prune(folders: Iterable[Path]) -> None:
    """Remove what no build has asked for in a month, and what killed builds left half written."""
    for folder in folders:
        with contextlib.suppress(OSError), os.scandir(folder) as files:
            for file in files:
                if file.is_file() and Path(file).suffix in _OURS and _age(file) > _allowed(file.name):
                    Path(file).unlink(missing_ok=True)


def _age(file: os.DirEntry[str]) -> float:
    return time.time() - file.stat().st_mtime


def _allowed(name: str) -> float:
    return HALF_WRITTEN_SECONDS if name.endswith(".part") else KEEP_SECONDS


def key(maker: str, *parts: str) -> str:
    """A name, hex, for what the module `maker` makes of these texts with the libraries at hand.

    It changes with the module and with the modules of hooks/ that it imports, and with no other.
    """
    return hashlib.sha256("\0".join([maker, _engine(maker), _versions(), *parts]).encode("utf-8", "surrogatepass")).hexdigest()[
        :40
    ]


def made(root: Path, name: str, make: Callable[[], T]) -> T:
    """What `make` returns, which JSON can hold, or the same from an earlier build; `name` is its `key`."""
    known = load(root, name)
    if known is not None:
        return known  # type: ignore[no-any-return]
    fresh = make()
    save(root, name, fresh)
    return fresh


def load(root: Path, name: str) -> Any:
    """What was saved under this key, None where it is absent, damaged, or was saved under another one."""
    found = read(_path(root, name))
    return found.get("made") if isinstance(found, dict) and found.get("name") == name else None


def save(root: Path, name: str, value: object) -> None:
    """Keep what JSON can hold under a key."""
    write(_path(root, name), {"name": name, "made": value})


def _path(root: Path, name: str) -> Path:
    return root / FOLDER / f"{name}.json"


def seal(folder: Path) -> None:
    """Write into a folder what each of its files holds, so that `copy` can tell whether it is whole."""
    digests = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in _files(folder)}
    if error := write(folder / "sealed.json", digests):
        raise error


def copy(folder: Path, target: Path | None) -> bool:
    """Copy the files of a sealed folder, or with no target look at them only. Returns False where one is damaged or missing."""
    digests = read(folder / "sealed.json")
    if not isinstance(digests, dict) or set(_files(folder)) != digests.keys():
        return False
    for name, digest in digests.items():
        try:
            content = (folder / name).read_bytes()
        except OSError:
            return False
        if hashlib.sha256(content).hexdigest() != digest:
            return False
        if target:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes(content)
    return True


def _files(folder: Path) -> list[str]:
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(name for name in found if name != "sealed.json")


@functools.cache
def package_version(name: str) -> str:
    """The installed version of a distribution, "" where there is none."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


@functools.cache
def _versions() -> str:
    return str([platform.python_version(), *map(package_version, _LIBRARIES)])


@functools.cache
def _engine(module: str) -> str:
    """The digest of a module of hooks/ and of all that it imports from there; of a module elsewhere, ""."""
    digest = hashlib.sha256()
    for path in sources(module):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def sources(module: str) -> list[Path]:
    """The files of a module of hooks/ and of the modules there that it imports, directly or through one another, sorted."""
    found: set[Path] = set()
    waiting = [module]
    while waiting:
        path = Path(__file__).parent.parent.joinpath(*waiting.pop().split(".")).with_suffix(".py")
        if path not in found and path.is_file():
            found.add(path)
            for base, several, one in _IMPORT.findall(_FOR_TYPES.sub("", path.read_text(encoding="utf-8"))):
                waiting += [base, *(f"{base}.{name.split(' as ')[0].strip()}" for name in (several or one).split(","))]
    return sorted(found)
