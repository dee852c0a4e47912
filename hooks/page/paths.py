"""Addresses: where in the documentation tree or in the site each thing that is made from a script lies."""

from __future__ import annotations

import functools
import hashlib
import posixpath
from pathlib import PurePosixPath

from hooks.run.results.record import Figure
from hooks.script.parse import Cell

FIGURES, THUMBNAILS, RUNS, EXAMPLES = "assets/figures", "assets/thumbnails", "run", "examples"


def figure_path(figure: Figure, shade: str) -> str:
    """Where a figure lies in the documentation tree; named by its content. `shade` is "light" or "dark"."""
    return f"{FIGURES}/{_digest(figure, shade)}.{figure.form}"


def thumbnail_path(figure: Figure, shade: str) -> str:
    """Where a figure's small version lies in the documentation tree; a drawing is its own."""
    return figure_path(figure, shade) if figure.form == "svg" else f"{THUMBNAILS}/{_digest(figure, shade)}.png"


def download_path(script: str, language: str, suffix: str) -> str:
    """Where a script's download in a language lies in the site; suffix ".py" or ".ipynb"."""
    return f"{language}/{RUNS}/{PurePosixPath(script).with_suffix(suffix)}"


def cell_path(script: str, language: str, cell: Cell) -> str:
    """Where the complete program up to the end of a cell lies in the site."""
    return f"{download_path(script, language, '')}.{cell.slug}.py"


def example_page(script: str, language: str) -> str:
    """Where an example's page lies in the documentation tree: `en/examples/lenet_digits.md`."""
    return f"{language}/{EXAMPLES}/{PurePosixPath(script).stem}.md"


def relative(page: str, target: str) -> str:
    """The path from one source file to another, as Markdown links want it."""
    return posixpath.relpath(target, posixpath.dirname(page))


def root_from(page: str) -> str:
    """From a page's URL (a folder) to the site's root."""
    path = PurePosixPath(page)
    return "../" * (len(path.parts) - (path.stem == "index"))


def _digest(figure: Figure, shade: str) -> str:
    return _digest_of(figure.light if shade == "light" else figure.dark)


@functools.lru_cache(maxsize=10_000)
def _digest_of(data: str) -> str:
    return hashlib.sha256(data.encode()).hexdigest()[:16]
