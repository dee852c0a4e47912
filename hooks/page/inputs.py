"""What the blocks of a page are made from: where nothing of it has changed, neither has the page."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
from typing import TYPE_CHECKING

from hooks.page.block.provenance import Links
from hooks.page.embed import embeds
from hooks.page.figure.shown import in_language
from hooks.page.languages import language_of
from hooks.page.paths import figure_path
from hooks.run.results.record import Record
from hooks.versions.table import releases

if TYPE_CHECKING:
    from hooks.project import Project


def of_page(project: Project, markdown: str, page: str, links: Links) -> list[str]:
    """All that is shown besides the page's own words, as texts."""
    shown = (of_script(project, embed.script, language_of(page)) for embed in embeds(markdown, page))
    return [repr(links), _table(), *shown]


def settled(project: Project, markdown: str, page: str) -> bool:
    """Whether everything that the page shows has run, so that it is worth keeping."""
    return not any(project.records[e.script].pending for e in embeds(markdown, page) if e.script in project.records)


def of_script(project: Project, path: str, language: str) -> str:
    """All that the pages of a language show of a script, as one name."""
    if path in project.faults:
        return repr(project.faults[path])
    record, history = project.records[path], project.history
    parts = [project.scripts[path].text, _of_record(record), _drawn(record, language), bool(project.modules(path))]
    parts += [project.elsewhere.get(path), history.tried.get(path), history.cannot.get(path)]
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()


_records: dict[str, tuple[Record, str]] = {}  # of the records at hand, which many pages ask for


def _of_record(record: Record) -> str:
    known = _records.get(record.script)
    if known is None or known[0] is not record:
        known = _records[record.script] = record, repr(dataclasses.replace(record, figures=()))
    return known[1]


def _drawn(record: Record, language: str) -> list[tuple[object, ...]]:
    figures = in_language(record, language).figures
    return [(figure_path(f, "light"), figure_path(f, "dark"), f.line, f.call, f.width, f.height) for f in figures]


@functools.cache
def _table() -> str:
    return repr(releases())
