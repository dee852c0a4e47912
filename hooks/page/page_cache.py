"""Pages as HTML, and what an earlier build made of them: rendering them again would slow down every build."""

from __future__ import annotations

import contextlib
import functools
import logging
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from hooks import cache

NOTEBOOKS = ".cache/notebooks"
_log = logging.getLogger("mkdocs")
Shape = Callable[[str], tuple[str, TableOfContents | None]]


def keep_notebook(root: Path, notebook: str) -> Path:
    """Write a notebook where mkdocs-jupyter can read it: in the project's cache, else in the system's temporary folder.

    Its name is its content's, so that builds at once do not meet.
    """
    name = cache.key(__name__, notebook)
    try:
        return cache.place(root / NOTEBOOKS / f"{name}.ipynb", notebook.encode())
    except OSError:
        return cache.place(Path(_own_folder().name) / f"{name}.ipynb", notebook.encode())


@functools.cache
def _own_folder() -> tempfile.TemporaryDirectory[str]:
    """A folder of this process, gone when it ends."""
    return tempfile.TemporaryDirectory(prefix="notebooks-")


def surroundings(config: MkDocsConfig, files: Files) -> str:
    """What every page's HTML depends on besides its own text: the settings, and the files that it may link to."""
    settings = [config.markdown_extensions, config.mdx_configs]
    linked = sorted(f"{file.src_uri} {file.url}" for file in files if file.generated_by is None or file.page)
    return f"{settings}\n{linked}"


def remember(page: Page, root: Path, around: str, parts: Iterable[str], shape: Shape, makers: tuple[str, ...]) -> None:
    """Let a page take its HTML and table of contents from an earlier build where nothing has changed since.

    `shape` makes of the rendered HTML what the site holds, and a table of contents where it has one of its own; both depend
    on the page's Markdown, on `around` and `parts`, and `shape` on the modules `makers`. A page of which MkDocs warns is
    rendered every time.
    """
    render = page.render

    def render_once(config: MkDocsConfig, files: Files) -> None:
        made_by = [cache.key(maker) for maker in makers]
        name = cache.key(__name__, *made_by, page.file.src_uri, page.markdown or "", around, *parts)
        known = cache.load(root, name)
        if known is not None:
            _restore(page, known, files)
            return
        with _listening() as heard:
            render(config, files)
        page.content, own = shape(page.content or "")
        page.toc = page.toc if own is None else own
        if not heard:
            cache.save(root, name, _state(page))

    page.render = render_once  # type: ignore[method-assign]


def _state(page: Page) -> dict[str, Any]:
    """All that rendering left in a page."""
    links = {file.src_uri: anchors for file, anchors in (page.links_to_anchors or {}).items()}
    ids = None if page.present_anchor_ids is None else sorted(page.present_anchor_ids)
    return {"html": page.content, "toc": _tree(page.toc), "title": page._title_from_render, "ids": ids, "links": links}


def _restore(page: Page, known: dict[str, Any], files: Files) -> None:
    page.content, page.toc, page._title_from_render = known["html"], _contents(known["toc"]), known["title"]
    page.present_anchor_ids = None if known["ids"] is None else set(known["ids"])
    linked = ((files.get_file_from_path(uri), anchors) for uri, anchors in known["links"].items())
    page.links_to_anchors = {file: anchors for file, anchors in linked if file}


def _tree(toc: Iterable[AnchorLink]) -> list[list[Any]]:
    return [[link.title, link.id, link.level, _tree(link.children)] for link in toc]


def _contents(tree: list[list[Any]]) -> TableOfContents:
    def links(branches: list[list[Any]]) -> list[AnchorLink]:
        found = []
        for title, anchor, level, below in branches:
            link = AnchorLink(title, anchor, level)
            link.children = links(below)
            found.append(link)
        return found

    return TableOfContents(links(tree))


@contextlib.contextmanager
def _listening() -> Iterator[list[logging.LogRecord]]:
    """What MkDocs warns of meanwhile; anchors that are missing are looked for later, in `links_to_anchors`.

    With `--quiet` its logger lets no warning through: it is opened, and everybody else's ears are closed instead.
    """
    heard: list[logging.LogRecord] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = heard.append  # type: ignore[method-assign, assignment]
    level, others = _log.level, [(other, other.level) for other in _log.handlers]
    if not _log.isEnabledFor(logging.WARNING):
        for other, _ in others:
            other.setLevel(max(other.level, _log.getEffectiveLevel()))
        _log.setLevel(logging.WARNING)
    _log.addHandler(handler)
    try:
        yield heard
    finally:
        _log.removeHandler(handler)
        _log.setLevel(level)
        for other, own in others:
            other.setLevel(own)
