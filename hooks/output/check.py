"""What is wrong with the pages and programs of a project, all of it, before anything is run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files

from hooks import cache, pack
from hooks.notebook import example_pages
from hooks.page import embed, expand, widgets
from hooks.page.figure import words as figure_words
from hooks.project import Project
from hooks.script import standalone
from hooks.script.bilingual import LANGUAGES
from hooks.script.fault import Fault
from hooks.script.parse import Script


def faults(project: Project, files: Files) -> list[Fault]:
    """Every mistake for which the build stops: in embed lines, interactive parts, imports, words of figures.

    Scripts whose form is wrong are no such mistakes: `project.faults` holds them, and their pages show them.
    """
    of_pages = [*_of_pages(project, files), *example_pages.faults(project, files)]
    return [*of_pages, *_of_programs(project), *figure_words.faults()]


def target(site: Path) -> None:
    """Raise PluginError where the folder that the site is to be written to is something else."""
    if (site.is_symlink() and not site.exists()) or (site.exists() and not site.is_dir()):
        raise PluginError(
            f"{site} is not a folder, so the site cannot be written there. Repair: remove it, or name another with -d."
        )


def _of_pages(project: Project, files: Files) -> Iterator[Fault]:
    for page, text in expand.sources(files).items():
        found = [*embed.faults(project, text, page), *widgets.faults(text, page, project.root)]
        for fault in sorted(found, key=lambda fault: fault.line):
            yield Fault(f"docs/{page}", fault.line, fault.what, fault.repair)


def _of_programs(project: Project) -> Iterator[Fault]:
    """A fault for each program whose imports of the project's modules cannot be written into it."""
    for script in project.scripts.values():
        if project.modules(script.path):
            try:
                _check_alone(project, script)
            except Fault as fault:
                yield fault


def _check_alone(project: Project, script: Script) -> None:
    """Raise Fault where a script cannot be made one program with its modules; one that can is not tried again."""
    modules = [path.read_text(encoding="utf-8") for path in project.modules(script.path)]

    def alone() -> bool:
        return bool(standalone.standalone(script.text, script.path, project.root, LANGUAGES[0]))

    pack.made(cache.key(standalone.__name__, script.path, script.text, *modules), alone)
