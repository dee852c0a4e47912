"""Run every script on every torch: `python -m hooks.versions [VERSION ...]`, all where none is named.

Interrupted, it goes on where it was. A version that cannot be finished (no room, a worker that breaks) does not stop the others.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from hooks.script import parse
from hooks.script.fault import Fault
from hooks.script.parse import Script
from hooks.versions.recording import agree
from hooks.versions.recording.record import How, record
from hooks.versions.table import Release, release, releases


def main(arguments: list[str] | None = None) -> int:
    """Record what is not recorded yet, or prove what is. Returns 0, or 1 where a version could not be finished or is not so."""
    options = _options(arguments)
    root = Path.cwd()
    scripts = load(root, tuple(options.only), tuple(options.skip))
    unfinished = []
    for chosen in [release(name) for name in options.versions] or releases():
        try:
            if _do(root, chosen, scripts, options):
                unfinished.append(chosen.torch)
        except (OSError, subprocess.CalledProcessError) as fault:
            print(fault, file=sys.stderr, flush=True)
            unfinished.append(chosen.torch)
    if unfinished:
        print(f"not finished, or not as recorded: {', '.join(unfinished)}", file=sys.stderr)
    return 1 if unfinished else 0


def _do(root: Path, chosen: Release, scripts: dict[str, Script], options: argparse.Namespace) -> list[str]:
    """Record a version or, where that is asked for, prove its records. Returns what is not as recorded."""
    if options.agree is not None:
        wrong = agree.by_hand(root, chosen, scripts, options.agree, options.seed, keep=options.keep)
    elif options.again is not None:
        wrong = agree.again(root, chosen, scripts, options.again, options.seed)
    else:
        record(root, chosen, scripts, How(run=not options.no_run, keep=options.keep, jobs=options.jobs))
        return []
    print(*wrong, f"torch {chosen.torch}: {len(wrong)} not as recorded", sep="\n", flush=True)
    return wrong


def load(root: Path, only: tuple[str, ...] = (), skip: tuple[str, ...] = ()) -> dict[str, Script]:
    """The scripts whose path begins with one of `only` (all, where there is none) and with none of `skip`; those that cannot be
    read are left out, and named."""
    scripts: dict[str, Script] = {}
    for path in parse.find(root):
        try:
            if path.startswith(only or ("",)) and not path.startswith(skip):
                scripts[path] = parse.load(root, path)
        except Fault as fault:
            print(fault, file=sys.stderr)
    return scripts


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m hooks.versions", description=__doc__)
    parser.add_argument("versions", nargs="*", help="such as 2.6.0 or 2.6; all, where none is named")
    parser.add_argument("--keep", action="store_true", help="keep the environments (about 5 GB each)")
    parser.add_argument("--no-run", action="store_true", help="enter what has been run already, run nothing")
    parser.add_argument("--only", action="append", default=[], metavar="PREFIX", help="only scripts whose path begins so")
    parser.add_argument("--skip", action="append", default=[], metavar="PREFIX", help="not the scripts whose path begins so")
    parser.add_argument("--jobs", type=int, default=None, metavar="N", help="so many scripts at a time; one for each core")
    proof = parser.add_mutually_exclusive_group()
    proof.add_argument("--agree", type=int, metavar="N", help="run N scripts drawn at random (0: all) by plain python instead")
    proof.add_argument("--again", type=int, metavar="N", help="run N scripts drawn at random (0: all) a second time instead")
    parser.add_argument("--seed", type=int, default=0, help="of the draw")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
