"""`mkdocs serve` as its user sees it: seconds to the first page, and from a saved file to the changed page."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import ROOT

PAGE, PROSE, SNIPPET = "en/tensors/reduce/", "docs/en/tensors/reduce.md", "snippets/tensors/reduce_dim.py"
LEFT_OUT = shutil.ignore_patterns(".venv", ".cache", ".git", "site", "dist", "__pycache__", ".*_cache")
PATIENCE = 900  # seconds


def serving() -> None:
    """A copy of the project that has run nothing: the first page; then a sentence and a snippet that are changed."""
    print("| what | seconds |\n|---|---:|")
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        root = Path(folder) / "project"
        shutil.copytree(ROOT, root, ignore=LEFT_OUT)
        started = time.perf_counter()
        with _served(root) as address:
            _wait(address, "#reduce")
            print(f"| first page, nothing run yet | {time.perf_counter() - started:.1f} |", flush=True)
            print(f"| import torch, in a new python | {_import_torch():.1f} |", flush=True)
            _finished(address)
            for what, path, line in (
                ("prose", PROSE, "\nA changed sentence.\n"),
                ("snippet", SNIPPET, 'print("changed", 6 * 7)\n'),
            ):
                time.sleep(5)
                started = time.perf_counter()
                with (root / path).open("a", encoding="utf-8") as file:
                    file.write(line)
                _wait(address, "A changed sentence" if what == "prose" else "changed 42")
                print(f"| {what} saved, page refreshed | {time.perf_counter() - started:.1f} |", flush=True)


def _change(address: str, path: Path, line: str, seen: str) -> None:
    """Add a line to a file, wait until its page shows it."""
    time.sleep(5)
    started = time.perf_counter()
    with path.open("a", encoding="utf-8") as file:
        file.write(line)
    _wait(address, seen)
    print(f"| {path.name} saved, page refreshed | {time.perf_counter() - started:.1f} |", flush=True)


@contextlib.contextmanager
def _served(root: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{probe.getsockname()[1]}"
    environment = {name: value for name, value in os.environ.items() if name not in ("RECORD_STORE", "NO_RUN", "SITE_URL")}
    command = [sys.executable, "-m", "mkdocs", "serve", "-q", "-a", place]
    server = subprocess.Popen(command, cwd=root, env={**environment, "NO_MKDOCS_2_WARNING": "1"})
    try:
        yield f"http://{place}/"
    finally:
        server.terminate()
        server.wait(30)


def _get(address: str, page: str) -> str:
    with contextlib.suppress(OSError), urllib.request.urlopen(address + page, timeout=PATIENCE) as answer:
        return str(answer.read().decode())
    return ""


def _wait(address: str, what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while what not in _get(address, PAGE):
        if time.monotonic() > deadline:
            raise SystemExit(f"benchmark: {what!r} did not come within {PATIENCE} s")
        time.sleep(0.05)


def _finished(address: str) -> None:
    """Wait until the background has run everything."""
    while '"busy": true' in _get(address, f"live/news.json?page={PAGE}"):
        time.sleep(1)


def _import_torch() -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import torch"], check=True)
    return time.perf_counter() - started
