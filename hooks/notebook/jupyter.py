"""The page of a notebook, by mkdocs-jupyter; imported only in a build in which a notebook has changed, since that takes 0.7 s."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from hooks.notebook import reshape
from hooks.page import finish, page_cache
from hooks.run.results.record import Record
from hooks.script.parse import Script

_OPTIONS = {"execute": False, "allow_errors": False, "custom_mathjax_url": ""}


def remember(page: Page, script: Script, record: Record, root: Path, around: str, top: str, lines: list[int]) -> None:
    """Let a page whose source is the notebook of an example be rendered as one, or be taken from an earlier build.

    `top` stands below the introduction, `lines` says how long what is copied of each cell is; for `around` see `page_cache`.
    """
    page_path = page.file.src_uri
    length = dict(zip((cell.first for cell in script.cells), lines, strict=True))

    def shape(html: str) -> tuple[str, TableOfContents]:
        alone = page_cache.notebook_alone(html)
        html, toc = reshape.reshape(alone, script, record, page_path, top, lambda cell: length[cell.first])
        return finish.finish(html), toc

    _use(page)
    parts = [page.file.content_string, script.text, repr(record), top, repr(lines), repr(_OPTIONS)]
    page_cache.remember(page, root, around, parts, shape, (finish.__name__, reshape.__name__))


def _use(page: Page) -> None:
    def render(config: MkDocsConfig, files: Files) -> None:
        from mkdocs_jupyter.convert import nb2html

        page.content = nb2html(page.file.abs_src_path, **_OPTIONS)

    page.render = render  # type: ignore[method-assign]
