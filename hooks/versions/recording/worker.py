"""Runs scripts in an environment of another torch: `python -m hooks.versions.recording.worker ROOT RUNS JOBS PARENT < paths`.

Everything here also has to work in that environment, where nothing of the site's own requirements is installed.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import re
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from hooks.run.machine.cores import cores
from hooks.run.results import outcome
from hooks.run.results.record import Record
from hooks.run.results.store import Store
from hooks.run.runner import Runner, preload
from hooks.run.server import choice
from hooks.script import parse
from hooks.script.fault import Fault
from hooks.script.parse import Script
from hooks.versions.source import digest

NICE = 10  # at least: recording goes on beside other work
PATIENCE = 10  # times a script's own limit, for the same reason: it may get next to nothing of a busy machine
LIMIT = 4_000  # characters kept of one text
BROKEN = 3  # exit code where the process that runs the scripts has died
UNSURE = tuple(outcome.reason(kind, seconds=0, where="")["en"].split(" 0 s")[0] for kind in ("timeout", "lost", "memory"))


def main(root: Path, runs: Path, paths: list[str], jobs: int = 0) -> int:
    """Run the scripts, those that say nothing sure once more and alone. Returns 0, or BROKEN if another worker has to go on."""
    scripts = list(load(root, paths).values())
    server = choice.make()
    with (
        runs.open("a", encoding="utf-8", errors="replace") as file,
        tempfile.TemporaryDirectory() as folder,
        Runner(root, Store(Path(folder), root), server=server) as runner,
        contextlib.closing(server),
    ):
        file.write("\n")  # an earlier one may have been cut off in the middle of a line
        server.start(preload(scripts))
        note = Notes(root, file.write, file.flush, len(scripts))
        together, alone = ([s for s in scripts if s.header.alone is own] for own in (False, True))

        def run(script: Script) -> Record | None:
            return runner.run(script) if server.usable else None

        doubtful = attempt(run, together, note, jobs or cores()) + attempt(run, alone, note, 1)
        attempt(run, doubtful, dataclasses.replace(note, last=True), 1)
        return 0 if server.usable else BROKEN


def load(root: Path, paths: list[str]) -> dict[str, Script]:
    """The scripts, with more patience than they ask for; one that cannot be read just now is left out."""
    scripts = {}
    for path in filter(None, paths):
        with contextlib.suppress(Fault, OSError):
            script = parse.load(root, path)
            header = dataclasses.replace(script.header, timeout=script.header.timeout * PATIENCE)
            scripts[path] = dataclasses.replace(script, header=header)
    return scripts


@dataclasses.dataclass
class Notes:
    """Writes one line of JSON for each run, as soon as it is done; with `last` also those that say nothing sure."""

    root: Path
    write: Callable[[str], object]
    flush: Callable[[], object]
    total: int
    last: bool = False
    done: int = 0
    lock: Any = dataclasses.field(default_factory=threading.Lock)

    def __call__(self, script: Script, record: Record) -> bool:
        """Whether the run was written."""
        with self.lock:
            self.done += 1
            print(f"[{self.done}/{self.total}] {script.path} {record.seconds:.2f} s {record.state}", flush=True)
            if record.reason.get("en", "").startswith(UNSURE) and not self.last:
                return False
            self.write(json.dumps(run_of(self.root, script, record), ensure_ascii=False, sort_keys=True) + "\n")
            self.flush()
            return True


def attempt(run: Callable[[Script], Record | None], scripts: list[Script], note: Notes, jobs: int) -> list[Script]:
    """Run scripts, so many at a time. Returns those whose run has to be repeated; what this cannot run is named and left out."""

    def one(script: Script) -> bool:
        try:
            return (record := run(script)) is None or note(script, record)
        except Exception as fault:
            print(f"{script.path}: {fault!r}", file=sys.stderr, flush=True)
            return True

    with ThreadPoolExecutor(jobs) as pool:
        return [script for script, written in zip(scripts, pool.map(one, scripts), strict=True) if not written]


def run_of(root: Path, script: Script, record: Record) -> dict[str, Any]:
    """What is kept of one run, before it is compared with anything."""
    return {
        "script": script.path,
        "source": digest(root, script),
        "state": record.state,
        "reason": record.reason,
        "outputs": {line: text[:LIMIT] for line, text in record.outputs.items()},
        "warnings": record.warnings[:LIMIT],
        "error": record.error[-LIMIT:],
        "line": _line(script, record.error),
        "seconds": round(record.seconds, 2),
    }


def _line(script: Script, error: str) -> int:
    """The script's own line, without `#>` lines, at which an error left it; 0 where it did not."""
    found = re.findall(rf'File "{re.escape(script.path)}", line (\d+)', error)
    return script.bare_numbers().get(int(found[0]), 0) if found else 0


def _end_with(parent: int) -> None:
    """Leave when the process that asked for the work is gone: the next one asks a worker of its own."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(BROKEN)


if __name__ == "__main__":
    threading.Thread(target=_end_with, args=[int(sys.argv[4])], daemon=True).start()
    os.nice(max(0, NICE - os.nice(0)))
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.stdin.read().split("\n"), int(sys.argv[3])))
