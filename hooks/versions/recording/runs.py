"""The runs of one version on this machine, whole: what the book of that version is made from, again where `#>` lines change."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from hooks.run.results.record import Record
from hooks.script.parse import Script
from hooks.versions.recording.worker import run_of

PROMPT = 0.1  # seconds, where nothing is known


class Runs:
    """A file with one line of JSON for each run; a later run of the same source replaces an earlier one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)

    def read(self) -> dict[tuple[str, str], dict[str, Any]]:
        """(script, source) → run. A line that was cut off is left out."""
        found = {}
        for line in self.path.read_text(encoding="utf-8").split("\n") if self.path.exists() else []:
            try:
                run = json.loads(line)
            except json.JSONDecodeError:
                continue
            found[run["script"], run["source"]] = run
        return found

    def add(self, root: Path, scripts: dict[str, Script], records: Iterable[Record]) -> None:
        """Write runs that another runner made, those that are new."""
        known = self.read()
        with self.path.open("a", encoding="utf-8") as file:
            for record in records:
                run = run_of(root, scripts[record.script], record)
                if known.get((run["script"], run["source"])) != run:
                    file.write(json.dumps(run, ensure_ascii=False, sort_keys=True) + "\n")

    def fastest_first(self, paths: list[str]) -> list[str]:
        """Paths in the order of the time that any version has taken for them: most is known soonest."""
        seconds: dict[str, float] = {}
        for file in self.path.parent.glob("*.jsonl"):
            for (path, _), run in Runs(file).read().items():
                seconds[path] = max(seconds.get(path, 0.0), run["seconds"])
        return sorted(paths, key=lambda path: (path.startswith("examples/"), seconds.get(path, PROMPT)))
