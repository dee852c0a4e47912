"""What a site that is being served gets of a script that has just run: its figures, its example's notebook."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from hooks.notebook import example_pages, gallery
from hooks.page import expand
from hooks.page.paths import example_page
from hooks.project import Project
from hooks.run.results.record import Record
from hooks.script.bilingual import LANGUAGES


def alone(project: Project, record: Record) -> Project:
    """A project that knows this one script and its record."""
    return dataclasses.replace(project, scripts={record.script: project.scripts[record.script]}, records={record.script: record})


def figures(project: Project, record: Record, config: MkDocsConfig) -> list[File]:
    """What the script drew, and its thumbnails, as files of the site."""
    one = alone(project, record)
    return [*expand.figure_files(one, config), *gallery.thumbnail_files(one, config)]


def notebooks(project: Project, record: Record) -> Iterator[tuple[str, Path]]:
    """(page in docs/, notebook that it is read from) of an example, with its new outputs."""
    script = project.scripts[record.script]
    if script.is_example:
        for language in LANGUAGES:
            yield example_page(script.path, language), example_pages.write(alone(project, record), script, language)


def pages(script: str, used: Mapping[str, list[str]]) -> list[str]:
    """The pages in docs/ that show a script; `used` holds those that were written by hand."""
    own = [example_page(script, language) for language in LANGUAGES] if script.startswith("examples/") else []
    return [*own, *used.get(script, [])]
