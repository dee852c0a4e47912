"""Records on disk, one file each, named by the key of what was run: copied together, stores merge."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import logging
import os
import platform
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock

from hooks import cache
from hooks.cache import package_version
from hooks.data import place
from hooks.run.machine.device import Device
from hooks.run.reads import data_files
from hooks.run.results.record import Record
from hooks.script.parse import Script

SWITCHES = (
    "CUDA_VISIBLE_DEVICES",
    "DATA_DIR",
    "TORCH_HOME",
    "RUN_NETWORK",
    "PYTORCH_ENABLE_MPS_FALLBACK",
    "PYTORCH_CUDA_ALLOC_CONF",
)
LOCKS = 512  # far more than run at once, so that hardly ever two scripts share one
log = logging.getLogger("mkdocs.scripts")


def file_digest(path: Path) -> str:
    """The sha256 of a file's content, of a folder the names of the data files in it; "" where it cannot be read."""
    try:
        content = "\n".join(data_files(path)).encode() if path.is_dir() else path.read_bytes()
        return hashlib.sha256(content).hexdigest()
    except OSError:
        return ""


# The code in whose hands a script prints and draws. What only holds a script back is left out: it does not change what one leaves
# that ends well.
_SHAPING = ("child.py", "figures.py", "guard.py", "matplotlibrc", "program.py", "surroundings.py", "tap.py")


@functools.cache
def _engine_digest() -> str:
    """Of the code that shapes what a script leaves: changed, all is run again."""
    folder = Path(__file__).parent.parent / "sandbox"
    return hashlib.sha256(b"".join((folder / name).read_bytes() for name in _SHAPING)).hexdigest()


def key_of(script: Script, device: Device) -> str:
    """The name under which a script's record is kept: hex, from all that can be known before it runs."""
    data = {need: place.digest(need[5:]) for need in script.header.needs if need.startswith("data ")}
    known = {
        "script": [script.path, script.bare_text()],
        "python": platform.python_version(),
        "torch": [package_version("torch"), package_version("torchvision")],
        "device": [device.kind, device.name, device.count],
        "switches": {name: os.environ.get(name, "") for name in SWITCHES} | {"DATA_DIR": ""},  # not where data lie
        "engine": _engine_digest(),
        **({"data": data} if data else {}),
    }
    return hashlib.sha256(json.dumps(known, sort_keys=True).encode()).hexdigest()


_read: dict[Path, tuple[tuple[int, ...], Record]] = {}  # what this process has read already, and the file's state then


def _state(path: Path) -> tuple[int, ...]:
    found = path.stat()
    return found.st_ino, found.st_size, found.st_mtime_ns


class Store:
    """Records of runs in a folder. Damaged files count as absent; where nothing can be written, builds go on without."""

    def __init__(self, folder: Path, root: Path) -> None:
        self.folder, self.root = folder, root
        self._warned = False

    def path(self, key: str) -> Path:
        return self.folder / f"{key}.json"

    def load(self, key: str, script: str) -> Record | None:
        """The record under this key, if it is whole, is one of this script, and everything it depended on is as it was."""
        path = self.path(key)
        try:
            found = _state(path)
            state, record = _read.get(path, (None, None))
            if record is None or state != found:
                record = Record.from_json(cache.read(path))
            with contextlib.suppress(OSError):
                os.utime(path)
            if (now := _state(path))[:2] == found[:2]:
                _read[path] = (now, record)
        except (OSError, ValueError):
            return None
        return record if record.script == script and self._holds(record) else None

    def is_older_than(self, path: Path) -> bool:
        """Whether a file was changed after the last record was kept: a sign, not a proof, that something will be run."""
        try:
            return self.folder.stat().st_mtime < path.stat().st_mtime
        except OSError:
            return True

    def save(self, key: str, record: Record) -> None:
        """Keep a record. It appears whole or not at all."""
        if error := cache.write(self.path(key), record.to_json()):
            self._warn(error)

    @contextlib.contextmanager
    def lock(self, key: str) -> Iterator[None]:
        """Hold the right to run what this key stands for, so that two builds at once run it once.

        A few files serve all keys: one beside each record would double the files. Two scripts that share one run one after
        the other.
        """
        try:
            folder = self.folder / "locks"
            folder.mkdir(parents=True, exist_ok=True)
            lock = FileLock(folder / f"{int(key[:8], 16) % LOCKS}.lock")
            lock.acquire()
        except OSError as error:
            self._warn(error)
            yield
            return
        try:
            yield
        finally:
            lock.release()

    def prune(self) -> None:
        """Remove what no build has asked for in a month."""
        cache.prune([self.folder])

    def _holds(self, record: Record) -> bool:
        files = all(file_digest(self.root / path) == digest for path, digest in (record.files | record.near).items())
        return files and all(package_version(name) == version for name, version in record.packages.items())

    def _warn(self, error: OSError) -> None:
        if not self._warned:
            log.info(
                "records cannot be kept in %s (%s): free or unlock it, else every build runs all",
                self.folder,
                error.strerror,
            )
        self._warned = True
