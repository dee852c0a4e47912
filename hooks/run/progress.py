"""What a build says of its scripts."""

from __future__ import annotations

import logging

from hooks.project import Project
from hooks.run.results.compare import mismatches
from hooks.run.results.record import Record

log = logging.getLogger("mkdocs.scripts")


def warn(project: Project) -> None:
    """Name the scripts that cannot be read."""
    for fault in (each for first in project.faults.values() for each in first.all()):
        log.warning("%s", fault)


def report(done: int, total: int, record: Record) -> None:
    """Say that a script has run."""
    log.info("[%*d/%d] %s %.2f s %s", len(str(total)), done, total, record.script, record.seconds, record.state)


def summarize(project: Project) -> None:
    """Say how many scripts ran, and name those that failed."""
    states = [record.state for record in project.records.values()]
    counts = ", ".join(f"{states.count(state)} {state}" for state in ("ok", "failed", "not-run") if state in states)
    log.info("%d scripts: %s", len(states), counts)
    changed = {path: len(mismatches(project.scripts[path], r)) for path, r in project.records.items() if r.state == "ok"}
    if count := sum(changed.values()):
        scripts = [path for path, wrong in changed.items() if wrong]
        log.info(
            "%d outputs are not what `#>` lines say, in %d scripts (%s%s); pages show what was printed. "
            "Repair: make test ARGS='--update-outputs'",
            *(count, len(scripts), ", ".join(scripts[:3]), ", ..." if len(scripts) > 3 else ""),
        )
    for record in project.records.values():
        if record.state == "failed":
            log.warning("%s failed: %s\n%s", record.script, record.reason["en"], record.error)
