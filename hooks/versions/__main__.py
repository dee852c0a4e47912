"""Run every script on every torch: `python -m hooks.versions [--keep] [--no-run] [VERSION ...]`, all where none is named."""

from __future__ import annotations

import argparse
import contextlib
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from hooks.cache import package_version
from hooks.project import STORE, STORE_SWITCH
from hooks.run import progress
from hooks.run.record import Record
from hooks.run.runner import Runner
from hooks.run.store import Store
from hooks.script import parse
from hooks.script.fault import Fault
from hooks.script.parse import Script
from hooks.versions import book, environment
from hooks.versions.book import Book
from hooks.versions.judge import judge
from hooks.versions.runs import Runs
from hooks.versions.source import digest
from hooks.versions.table import Release, release, releases

SECONDS_BETWEEN = 60


def main(arguments: list[str] | None = None) -> int:
    """Record what is not recorded yet, a batch at a time: interrupted, the next call goes on. Returns 0."""
    options = _options(arguments)
    root = Path.cwd()
    scripts = load(root, options.only)
    for chosen in [release(name) for name in options.versions] or releases():
        record(root, chosen, scripts, run=not options.no_run, keep=options.keep)
    return 0


def load(root: Path, prefix: str = "") -> dict[str, Script]:
    """The scripts whose path begins with `prefix`; those that cannot be read are left out, and named."""
    scripts: dict[str, Script] = {}
    for path in parse.find(root):
        try:
            if path.startswith(prefix):
                scripts[path] = parse.load(root, path)
        except Fault as fault:
            print(fault, file=sys.stderr)
    return scripts


def record(root: Path, chosen: Release, scripts: dict[str, Script], *, run: bool = True, keep: bool = False) -> Book:
    """Bring the book of one version up to date with the scripts."""
    runs = Runs(environment.folder(root) / f"{chosen.torch}.jsonl")
    kept = book.read(root, chosen.torch)
    kept.scripts = {path: entry for path, entry in kept.scripts.items() if (root / path).exists()}
    if chosen.torch == package_version("torch").partition("+")[0]:
        runs.add(root, scripts, pinned(root, scripts, run=run))
        kept.about = environment.versions(Path(sys.executable)) | {"released": chosen.date.isoformat()}
        run = False
    elif not kept.about and (there := environment.python_of(root, chosen)).exists():
        kept.about = environment.versions(there) | {"released": chosen.date.isoformat()}
    _enter(root, kept, scripts, runs)
    todo = runs.fastest_first([p for p, s in scripts.items() if kept.valid(root, s) is None])
    if todo and run:
        python = environment.make(root, chosen, keep=keep)
        kept.about = environment.versions(python) | {"released": chosen.date.isoformat()}
        for _ in _working(root, python, runs.path, todo):
            _enter(root, kept, scripts, runs)
            book.write(root, chosen.torch, kept)
    book.write(root, chosen.torch, kept)
    if run and todo and not keep:
        environment.remove(root, chosen)
    states = Counter(entry["state"] for entry in kept.scripts.values())
    print(f"torch {chosen.torch}: " + ", ".join(f"{count} {state}" for state, count in sorted(states.items())), flush=True)
    return kept


def pinned(root: Path, scripts: dict[str, Script], *, run: bool) -> list[Record]:
    """What the build itself has run or, with `run`, runs now: the version that requirements.txt pins needs no worker."""
    with Runner(root, Store(Path(os.environ.get(STORE_SWITCH) or root / STORE), root), progress.report) as runner:
        if run:
            return list(runner.run_all(scripts.values()).values())
        return [found for script in scripts.values() if (found := runner.known(script))]


def _working(root: Path, python: Path, runs: Path, paths: list[str]) -> Iterator[None]:
    """Let a worker run the scripts; come back now and then, and once at its end. Raises OSError where it broke."""
    command = [str(python), "-m", "hooks.versions.worker", str(root), str(runs)]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    with subprocess.Popen(command, stdin=subprocess.PIPE, text=True, env=environment) as worker:
        assert worker.stdin
        with worker.stdin as stream:
            stream.write("\n".join(paths))
        while worker.poll() is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                worker.wait(SECONDS_BETWEEN)
            yield
    if worker.returncode:
        raise OSError(f"the worker in {python} left with code {worker.returncode}: its last words are above")


def _enter(root: Path, kept: Book, scripts: dict[str, Script], runs: Runs) -> None:
    """Put into the book what has been run and is not in it."""
    known = runs.read()
    for path, script in scripts.items():
        if kept.valid(root, script) is None and (found := known.get((path, digest(root, script)))):
            kept.scripts[path] = judge(script, found)


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m hooks.versions", description=__doc__)
    parser.add_argument("versions", nargs="*", help="such as 2.6.0 or 2.6; all, where none is named")
    parser.add_argument("--keep", action="store_true", help="keep the environments (about 5 GB each)")
    parser.add_argument("--no-run", action="store_true", help="enter what has been run already, run nothing")
    parser.add_argument("--only", default="", metavar="PREFIX", help="only scripts whose path begins so")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
