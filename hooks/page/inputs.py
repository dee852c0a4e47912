"""What the blocks of a page are made from: where nothing of it has changed, neither has the page."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
from typing import TYPE_CHECKING

from hooks.page.block.provenance import Links
from hooks.page.embed import embeds
from hooks.page.paths import figure_path
from hooks.run.results.record import Record
from hooks.versions.table import releases

if TYPE_CHECKING:
    from hooks.project import Project


def of_page(project: Project, markdown: str, page: str, links: Links) -> list[str]:
    """All that is shown besides the page's own words, as texts."""
    return [repr(links), _table(), *(of_script(project, embed.script) for embed in embeds(markdown, page))]


def settled(project: Project, markdown: str, page: str) -> bool:
    """Whether everything that the page shows has run, so that it is worth keeping."""
    return not any(project.records[e.script].pending for e in embeds(markdown, page) if e.script in project.records)


def of_script(project: Project, path: str) -> str:
    """All that pages show of a script, as one name."""
    if path in project.faults:
        return repr(project.faults[path])
    record, history = project.records[path], project.history
    parts = [project.scripts[path].text, _of_record(record), bool(project.modules(path))]
    parts += [project.elsewhere.get(path), history.tried.get(path), history.cannot.get(path)]
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()


_records: dict[str, tuple[Record, str]] = {}  # of the records at hand, which many pages ask for


def _of_record(record: Record) -> str:
    known = _records.get(record.script)
    if known is None or known[0] is not record:
        drawn = [(figure_path(f, "light"), figure_path(f, "dark"), f.line, f.call, f.width, f.height) for f in record.figures]
        known = _records[record.script] = record, repr((dataclasses.replace(record, figures=()), drawn))
    return known[1]


@functools.cache
def _table() -> str:
    return repr(releases())
