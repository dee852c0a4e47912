"""Text outputs and times that other devices, or machines with more data, left in records/, with their provenance."""

from __future__ import annotations

import hashlib
import json
import logging
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from hooks.cache import place
from hooks.run.results.compare import matches
from hooks.run.results.record import Record
from hooks.script.parse import Script

FOLDER = "records"
log = logging.getLogger("mkdocs.scripts")


@dataclass(frozen=True)
class OtherRun:
    """One script's run elsewhere: outputs by bare line, seconds, and where and when that was."""

    script: str
    source: str
    device: str
    torch: str
    date: str
    seconds: float
    outputs: dict[int, str]

    def same_as(self, record: Record) -> bool:
        """Whether this build's own run printed the same."""
        if record.state != "ok" or self.outputs.keys() != record.outputs.keys():
            return False
        return all(matches(text, record.outputs[line]) for line, text in self.outputs.items())

    def as_record(self) -> Record:
        return Record(self.script, "ok", outputs=self.outputs, seconds=self.seconds, device=self.device, torch=self.torch)


def source_digest(script: Script) -> str:
    """What a recorded run is a run of: the source without its `#>` lines."""
    return hashlib.sha256(script.bare_text().encode()).hexdigest()


def write(root: Path, scripts: Iterable[Script], records: dict[str, Record]) -> Path:
    """Write what ran here to records/<device>-torch-<version>.json. Returns the file's path."""
    kept = [_recorded(s, records[s.path]) for s in scripts if records[s.path].state == "ok"]
    if not kept:
        raise ValueError("no script ran here, there is nothing to record")
    name = re.sub(r"[^a-z0-9]+", "-", f"{kept[0].device} torch {kept[0].torch}".lower()).strip("-")
    path = root / FOLDER / f"{name}.json"
    data = json.dumps([asdict(r) for r in kept], ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    return place(path, data.encode())


def read(root: Path, scripts: Iterable[Script]) -> dict[str, list[OtherRun]]:
    """Script → what is recorded of it; nothing of a script that has changed since."""
    digests = {s.path: source_digest(s) for s in scripts}
    found: dict[str, list[OtherRun]] = {}
    for path in sorted((root / FOLDER).glob("*.json")):
        for recorded in _read_file(path):
            if digests.get(recorded.script) == recorded.source:
                found.setdefault(recorded.script, []).append(recorded)
    return found


def worth_showing(runs: Iterable[OtherRun], record: Record) -> list[OtherRun]:
    """The runs that say more than this build's own record: all where it has none that ran, else those of other devices."""
    return [run for run in runs if record.state != "ok" or run.device != record.device]


def _recorded(script: Script, record: Record) -> OtherRun:
    values = {name: getattr(record, name) for name in ("device", "torch", "date", "outputs")}
    return OtherRun(script=script.path, source=source_digest(script), seconds=round(record.seconds, 3), **values)


def _read_file(path: Path) -> list[OtherRun]:
    try:
        entries = [OtherRun(**entry) for entry in json.loads(path.read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError) as error:
        log.warning("%s cannot be read (%s): record it again with `make record` or remove it", path.name, error)
        return []
    return [replace(e, outputs={int(line): text for line, text in e.outputs.items()}) for e in entries]
