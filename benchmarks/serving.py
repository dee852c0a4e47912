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

from benchmarks.measure import ROOT, call

PAGE, PROSE, SNIPPET = "en/tensors/reduce/", "docs/en/tensors/reduce.md", "snippets/tensors/reduce_dim.py"
LEFT_OUT = shutil.ignore_patterns(".venv", ".cache", ".git", "site", "dist", "__pycache__", ".*_cache")
PATIENCE = 900  # seconds


def serving(records: str = "") -> None:
    """A copy of the project that has run nothing: the first page, and all scripts; then a sentence and a snippet that are
    changed. With a folder of `records` nothing has to run first."""
    print("| what | seconds |\n|---|---:|")
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        root = Path(folder) / "project"
        shutil.copytree(ROOT, root, ignore=LEFT_OUT)
        started = time.perf_counter()
        with _served(root, {"RECORD_STORE": records} if records else {}) as address:
            _wait(address, "#reduce")
            nothing = "" if records else ", nothing run yet"
            print(f"| first page{nothing} | {time.perf_counter() - started:.1f} |", flush=True)
            _finished(address)
            print(
                f"| {'all pages' if records else 'all scripts run, all pages'} | {time.perf_counter() - started:.1f} |",
                flush=True,
            )
            print(f"| import torch, in a new python | {call(['-c', 'import torch'], root):.1f} |", flush=True)
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


@contextlib.contextmanager
def _served(root: Path, more: dict[str, str]) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{probe.getsockname()[1]}"
    environment = {name: value for name, value in os.environ.items() if name not in ("RECORD_STORE", "NO_RUN", "SITE_URL")}
    command = [sys.executable, "-m", "mkdocs", "serve", "-q", "-a", place]
    server = subprocess.Popen(command, cwd=root, env={**environment, **more, "NO_MKDOCS_2_WARNING": "1"})
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
    """Wait until the background has run everything, and the search index is there, which wants all pages."""
    while '"busy": true' in _get(address, f"live/news.json?page={PAGE}") or not _get(address, "search/en.index"):
        time.sleep(1)
