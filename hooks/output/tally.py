"""What a build ran, in numbers that pages can show."""

from __future__ import annotations

from importlib.metadata import version
from typing import TypedDict

from hooks.project import Project


class Numbers(TypedDict):
    """How many scripts there are and how they ended, on what, and the day (YYYY-MM-DD) of the newest run, "" where none ran."""

    scripts: int
    ok: int
    not_run: int
    failed: int
    torch: str
    torchvision: str
    device: str
    date: str


def numbers(project: Project) -> Numbers:
    """The numbers of a project whose scripts have been run; a script that cannot be read counts as failed."""
    records = list(project.records.values())
    states = [record.state for record in records]
    newest = max((r for r in records if r.state == "ok"), key=lambda record: record.date, default=None)
    return Numbers(
        scripts=len(records) + len(project.faults),
        ok=states.count("ok"),
        not_run=states.count("not-run"),
        failed=states.count("failed") + len(project.faults),
        torch=newest.torch if newest else version("torch").split("+")[0],
        torchvision=version("torchvision").split("+")[0],
        device=newest.device if newest else "",
        date=newest.date[:10] if newest else "",
    )
