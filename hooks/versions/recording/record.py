"""Bring the book of one version up to date with the scripts."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from hooks.cache import package_version
from hooks.project import STORE, STORE_SWITCH
from hooks.run import progress
from hooks.run.results.record import Record
from hooks.run.results.store import Store
from hooks.run.runner import Runner
from hooks.script.parse import Script
from hooks.versions import book
from hooks.versions.book import Book
from hooks.versions.judge import judge
from hooks.versions.recording import environment
from hooks.versions.recording.runs import Runs
from hooks.versions.source import digest
from hooks.versions.table import Release

SECONDS_BETWEEN = 30  # between two writings of the book
ATTEMPTS = 5  # workers that may break, one after the other, as long as each gets on


@dataclass(frozen=True)
class How:
    """Whether to run what has not run, to keep the environment afterwards; how many scripts at a time (None: one a core)."""

    run: bool = True
    keep: bool = False
    jobs: int | None = None


def record(root: Path, chosen: Release, scripts: dict[str, Script], how: How | None = None) -> Book:
    """The book of a version, written at intervals and at the end.

    Raises OSError without room for the environment, or where scripts are left; what has run is in the book then.
    """
    how = how or How()
    with FileLock(environment.folder(root) / f"{chosen.torch}.lock"):  # two at once would make one environment twice
        return _record(root, chosen, scripts, how)


def _record(root: Path, chosen: Release, scripts: dict[str, Script], how: How) -> Book:
    runs = Runs(environment.folder(root) / f"{chosen.torch}.jsonl")
    kept = book.read(root, chosen.torch)
    kept.scripts = {path: entry for path, entry in kept.scripts.items() if (root / path).exists()}
    here = chosen.torch == package_version("torch").partition("+")[0]
    python = Path(sys.executable) if here else environment.python_of(root, chosen)
    if here:
        runs.add(root, scripts, pinned(root, scripts, how))
    enter(root, kept, scripts, runs, anew=True)
    left = missing(root, kept, scripts)
    if left and how.run and not here:
        python = environment.make(root, chosen, keep=how.keep)
    if python.exists():
        kept.about = environment.versions(python) | {"released": chosen.date.isoformat()}
    if left and how.run and not here:
        left = _run(root, python, kept, scripts, runs, how.jobs)
    if kept.scripts:  # an empty book would say that there is nothing to tell
        book.write(root, chosen.torch, kept)
    print(f"torch {chosen.torch}: {summary(kept)}", flush=True)
    if how.run and not how.keep and not here:
        environment.remove(root, chosen)
    if left and how.run and not here:
        raise OSError(f"torch {chosen.torch}: {len(left)} scripts are left: {', '.join(left[:5])}")
    return kept


def summary(kept: Book) -> str:
    """How many scripts are in which state."""
    states = Counter(entry["state"] for entry in kept.scripts.values())
    return ", ".join(f"{count} {state}" for state, count in sorted(states.items()))


def missing(root: Path, kept: Book, scripts: dict[str, Script]) -> list[str]:
    """The scripts of which the book holds nothing that is valid."""
    return [path for path, script in scripts.items() if kept.valid(root, script) is None]


def pinned(root: Path, scripts: dict[str, Script], how: How) -> list[Record]:
    """What the build itself has run or runs now: the version that requirements.txt pins needs no worker."""
    store = Store(Path(os.environ.get(STORE_SWITCH) or root / STORE), root)
    with Runner(root, store, progress.report, how.jobs) as runner:
        if how.run:
            return list(runner.run_all(scripts.values()).values())
        return [found for script in scripts.values() if (found := runner.known(script))]


def enter(root: Path, kept: Book, scripts: dict[str, Script], runs: Runs, *, anew: bool = False) -> None:
    """Put into the book what has been run and is not in it; with `anew`, judge all that lies here once more. A run that cannot be
    judged is named and left out."""
    known = runs.read()
    for path, script in scripts.items():
        if (anew or kept.valid(root, script) is None) and (found := known.get((path, digest(root, script)))):
            try:
                kept.scripts[path] = judge(script, found)
            except (ValueError, KeyError, TypeError) as fault:
                print(f"{path}: its run cannot be judged: {fault!r}", file=sys.stderr, flush=True)


def _run(root: Path, python: Path, kept: Book, scripts: dict[str, Script], runs: Runs, jobs: int | None) -> list[str]:
    """Let workers run what is missing until nothing is, or until they get no further. Returns what is left."""
    left = missing(root, kept, scripts)
    for _ in range(ATTEMPTS):
        for _ in working(root, python, runs, runs.fastest_first(left), jobs):
            enter(root, kept, scripts, runs)
            book.write(root, runs.path.stem, kept)
        before, left = left, missing(root, kept, scripts)
        if not left or len(left) == len(before):
            break
    return left


def working(root: Path, python: Path, runs: Runs, paths: list[str], jobs: int | None) -> Iterator[None]:
    """Let a worker run the scripts; come back now and then, and once at its end."""
    asked = [str(root), str(runs.path), str(jobs or 0), str(os.getpid())]
    command = [str(python), "-m", "hooks.versions.recording.worker", *asked]
    around = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    with subprocess.Popen(command, stdin=subprocess.PIPE, text=True, encoding="utf-8", env=around) as worker:
        assert worker.stdin
        with contextlib.suppress(BrokenPipeError), worker.stdin as stream:
            stream.write("\n".join(paths))
        while worker.poll() is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                worker.wait(SECONDS_BETWEEN)
            yield
    if worker.returncode:
        print(f"a worker in {python} left with code {worker.returncode}", file=sys.stderr, flush=True)
