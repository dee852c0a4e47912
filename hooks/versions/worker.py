"""Runs scripts in an environment of another torch: `python -m hooks.versions.worker ROOT RUNS < paths`.

Everything here also has to work in that environment, where nothing of the site's own requirements is installed.
"""

from __future__ import annotations

import dataclasses
import json
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

from hooks.run.record import Record
from hooks.run.runner import Runner
from hooks.run.store import Store
from hooks.script import parse
from hooks.script.parse import Script
from hooks.versions.source import digest

PATIENCE = 4  # times a script's own limit: other work may be going on beside
LIMIT = 4_000  # characters kept of one text


def main(root: Path, runs: Path, paths: list[str]) -> None:
    """Run the scripts; append one line of JSON for each to the file `runs` as soon as it is done."""
    scripts = {path: _patient(parse.load(root, path)) for path in paths}
    with runs.open("a", encoding="utf-8") as file, tempfile.TemporaryDirectory() as folder:

        def keep(done: int, total: int, record: Record) -> None:
            line = json.dumps(run_of(root, scripts[record.script], record), ensure_ascii=False, sort_keys=True)
            file.write(line + "\n")
            file.flush()
            print(f"[{done}/{total}] {record.script} {record.seconds:.2f} s {record.state}", flush=True)

        with Runner(root, Store(Path(folder), root), keep) as runner:
            records = runner.run_all(scripts.values())
        for record in (r for r in records.values() if r.state == "not-run"):
            keep(len(records), len(records), record)


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


def _patient(script: Script) -> Script:
    return dataclasses.replace(script, header=dataclasses.replace(script.header, timeout=script.header.timeout * PATIENCE))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.stdin.read().split("\n"))
