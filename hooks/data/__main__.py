"""Fetch the data sets: `python -m hooks.data [NAME ...]`; with `--if-due`, nothing is tried again within a day."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from hooks.data.catalog import SETS
from hooks.data.fetch import WORK, Unreachable, fetch
from hooks.data.place import folder, is_here

AGAIN_SECONDS = 24 * 3600


def main(arguments: list[str] | None = None) -> int:
    """Say what will come and how large it is, fetch it, say how it went. Returns 1 where something asked for is not here."""
    options = _options(arguments)
    missing = [name for name in options.names or SETS if not is_here(name)]
    if options.if_due:
        missing = [name for name in missing if _is_due(name)]
    if not missing:
        if not options.if_due:
            print(f"all there, in {folder()}")
        return 0
    print(f"into {folder()}:")
    for name in missing:
        found = SETS[name]
        sizes = f"{found.download / 1e6:.1f} MB to fetch, {found.size / 1e6:.1f} MB on disk"
        print(f"  {name}: {found.what} ({found.license}); {sizes}")
    return max([_fetch(name) for name in missing])


def _fetch(name: str) -> int:
    print(f"{name} ...", end=" ", flush=True)
    try:
        fetch(SETS[name])
    except (Unreachable, OSError) as trouble:
        print(f"not here: {trouble}\n  The pages go on without it; `make data` tries again.")
        _mark(name).touch()
        return 1
    print("here")
    return 0


def _mark(name: str) -> Path:
    """A file whose time is that of the last try that failed."""
    (folder() / WORK).mkdir(parents=True, exist_ok=True)
    return folder() / WORK / f"{name}.tried"


def _is_due(name: str) -> bool:
    try:
        mark = _mark(name)
        return not mark.exists() or time.time() - mark.stat().st_mtime > AGAIN_SECONDS
    except OSError:
        return False


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m hooks.data", description=__doc__)
    parser.add_argument("names", nargs="*", type=_known, metavar="NAME", help=f"of {', '.join(SETS)}; all by default")
    parser.add_argument("--if-due", action="store_true", help="quiet where all is here or was tried within a day")
    return parser.parse_args(arguments)


def _known(name: str) -> str:
    if name not in SETS:
        raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(SETS)}")
    return name


if __name__ == "__main__":
    sys.exit(main())
