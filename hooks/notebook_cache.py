"""Notebooks on their way into pages, and what mkdocs-jupyter made of them: making that again would slow down every build."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import time
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from hooks.store import KEEP_SECONDS, package_version

PLUGIN, FOLDER = "mkdocs-jupyter", ".cache/notebooks"
_RENDERERS = (PLUGIN, "nbconvert", "mistune", "Pygments", "Jinja2")
_BEGIN, _END = '<div class="jupyter-wrapper">', "<!-- jupyter-wrapper -->"


def keep(root: Path, notebook: str) -> Path:
    """Write a notebook where mkdocs-jupyter can read it: in the project's cache, else in the system's temporary folder.

    Its name is its content's, so that builds at once do not meet.
    """
    name = hashlib.sha256(notebook.encode()).hexdigest()[:32]
    try:
        return _place(root / FOLDER / f"{name}.ipynb", notebook.encode())
    except OSError:
        return _place(Path(tempfile.gettempdir()) / f"notebook-{name}.ipynb", notebook.encode())


def remember(page: Page, root: Path, config: MkDocsConfig) -> None:
    """Let a notebook's page take its HTML from an earlier build where nothing has changed since."""
    path = root / FOLDER / f"{_key(page, config)}.html"
    render = page.render

    def render_once(config: MkDocsConfig, files: Files) -> None:
        known = _read(path)
        if known is None:
            render(config, files)
            known = _body(page.content or "")
            _write(path, known)
        page.content, page.toc = known, TableOfContents([])

    page.render = render_once  # type: ignore[method-assign]


def prune(root: Path) -> None:
    """Remove what no build has asked for in a month."""
    with contextlib.suppress(OSError):
        for path in (root / FOLDER).iterdir():
            if path.stat().st_mtime < time.time() - KEEP_SECONDS:
                path.unlink(missing_ok=True)


def _key(page: Page, config: MkDocsConfig) -> str:
    settings = sorted(config.plugins[PLUGIN].config.items())
    versions = [package_version(name) for name in _RENDERERS]
    return hashlib.sha256(f"{page.file.content_string}\n{settings}\n{versions}".encode()).hexdigest()


def _body(html: str) -> str:
    """The notebook alone, without the styles and scripts around it."""
    begin, end = html.find(_BEGIN), html.rfind(_END)
    return html[begin:end] if 0 <= begin < end else html


def _read(path: Path) -> str | None:
    """What was kept, None where it is absent or damaged."""
    try:
        digest, _, payload = path.read_bytes().partition(b"\n")
        if hashlib.sha256(payload).hexdigest().encode() != digest:
            return None
        os.utime(path)
        return payload.decode()
    except OSError:
        return None


def _write(path: Path, html: str) -> None:
    """Keep it; where nothing can be written, builds go on without."""
    with contextlib.suppress(OSError):
        _place(path, hashlib.sha256(html.encode()).hexdigest().encode() + b"\n" + html.encode())


def _place(path: Path, content: bytes) -> Path:
    """Write a file, which appears whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_bytes(content)
    return part.replace(path)
