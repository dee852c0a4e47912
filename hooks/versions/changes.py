"""What changed from one version to the next, as the scripts saw it."""

from __future__ import annotations

from dataclasses import dataclass

from hooks.script.parse import Script
from hooks.versions.history import RUNS, History, noise
from hooks.versions.judge import Entry
from hooks.versions.table import Release

KINDS = ("runs", "stops", "result", "error", "warns", "quiet")


@dataclass(frozen=True)
class Change:
    """One script's change from the version `since` to another. `kind` is one of KINDS; `old` and `new` are what they print.

    runs: now runs; stops: no longer runs; result: prints otherwise; error: fails otherwise; warns, quiet: a warning more or less.
    """

    script: str
    kind: str
    since: Release
    old: str
    new: str


def changes(history: History, scripts: dict[str, Script], release: Release) -> list[Change]:
    """What a version changed against the last one before it that was tried with the same script."""
    found: list[Change] = []
    for path, tried in history.tried.items():
        order = [r for r, _ in tried]
        place = order.index(release) if release in order else 0
        if place:
            found += between(scripts[path], *tried[place - 1], tried[place][1])
    return sorted(found, key=lambda change: (KINDS.index(change.kind), change.script))


def between(script: Script, since: Release, old: Entry, new: Entry) -> list[Change]:
    """The changes of one script between two of its entries."""
    ran, runs = old["state"] in RUNS, new["state"] in RUNS
    if runs and not ran:
        return [Change(script.path, "runs", since, old["error"], "")]
    if ran and not runs:
        return [Change(script.path, "stops", since, "", new["error"])]
    if not ran:
        return [Change(script.path, "error", since, old["error"], new["error"])] if old["error"] != new["error"] else []
    lines = sorted({int(line) for entry in (old, new) if not noise(entry) for line in entry["outputs"]})
    texts = [_printed(script, entry, lines) for entry in (old, new)]
    found = [Change(script.path, "result", since, *texts)] if texts[0] != texts[1] else []
    before, after = set(old.get("warnings", [])), set(new.get("warnings", []))
    found += [Change(script.path, "warns", since, "", text) for text in sorted(after - before)]
    return found + [Change(script.path, "quiet", since, text, "") for text in sorted(before - after)]


def _printed(script: Script, entry: Entry, lines: list[int]) -> str:
    """What a version printed at some lines, counted without `#>` lines: as promised, where nothing else is recorded."""
    numbers = script.bare_numbers()
    promised = {numbers[spot.anchor]: spot.text for spot in script.spots}
    otherwise = {} if noise(entry) else {int(line): text for line, text in entry["outputs"].items()}
    return "\n".join(otherwise.get(line, promised.get(line, "")) for line in lines).strip()
