"""Run scripts without building the site: `python -m hooks.run [--shard 1/4] [--jobs N] [--slowest N] [--record] [PATH ...]`."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from hooks.project import Project
from hooks.run import interrupt
from hooks.run.results import other_devices
from hooks.run.results.record import Record


def main(arguments: list[str] | None = None, root: Path | None = None) -> int:
    """Run what is stale, say how it went. Returns 0 where every script succeeded or says why it cannot run here, else 1."""
    logging.basicConfig(format="%(message)s", level=logging.INFO)
    options = _options(arguments)
    project = Project.load(root or Path.cwd())
    for fault in (each for first in project.faults.values() for each in first.all()):
        print(fault, file=sys.stderr)
    wanted = _share([p for p in project.scripts if _named(p, options.paths)], options.shard)
    project.run(_report, only=wanted, jobs=options.jobs)
    failed = [r for r in project.records.values() if r.state == "failed"]
    for record in failed:
        print(f"\n{record.script}: {record.reason['en']}\n{record.error}", file=sys.stderr)
    for record in sorted(project.records.values(), key=lambda r: -r.seconds)[: options.slowest]:
        print(f"{record.seconds:8.2f} s {record.script}")
    states = [r.state for r in project.records.values()]
    print(f"{len(states)} scripts: {states.count('ok')} ok, {len(failed)} failed, {states.count('not-run')} not run here")
    if options.record:
        print(f"recorded in {other_devices.write(project.root, [project.scripts[p] for p in wanted], project.records)}")
    return 1 if failed or project.faults else 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m hooks.run", description=__doc__)
    parser.add_argument("paths", nargs="*", help="scripts or folders; all, where none is named")
    parser.add_argument("--shard", type=_fraction, default=(1, 1), metavar="K/N", help="run the K-th of N shares")
    parser.add_argument("--jobs", type=int, metavar="N", help="run N scripts side by side; else as many as there are cores")
    parser.add_argument("--slowest", type=int, default=0, metavar="N", help="list the N that took longest")
    parser.add_argument("--record", action="store_true", help="write text outputs and times to records/")
    return parser.parse_args(arguments)


def _fraction(text: str) -> tuple[int, int]:
    part, _, count = text.partition("/")
    if not (part.isdigit() and count.isdigit() and 1 <= int(part) <= int(count)):
        raise argparse.ArgumentTypeError(f"{text!r} is not K/N with 1 <= K <= N")
    return int(part), int(count)


def _named(path: str, names: list[str]) -> bool:
    return not names or any(path == name or path.startswith(f"{name.rstrip('/')}/") for name in names)


def _share(paths: list[str], shard: tuple[int, int]) -> list[str]:
    part, count = shard
    return paths[part - 1 :: count]


def _report(done: int, total: int, record: Record) -> None:
    print(f"[{done:>{len(str(total))}}/{total}] {record.script} {record.seconds:.2f} s {record.state}", flush=True)


if __name__ == "__main__":
    interrupt.arm()
    sys.exit(main())
