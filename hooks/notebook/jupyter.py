"""A notebook as HTML, by mkdocs-jupyter; imported only in a build in which a notebook has changed, since that takes 0.7 s."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page


def use(page: Page) -> None:
    """Let a page whose source is a notebook be rendered as one."""

    def render(config: MkDocsConfig, files: Files) -> None:
        from mkdocs_jupyter.convert import nb2html

        page.content = nb2html(page.file.abs_src_path, execute=False, allow_errors=False, custom_mathjax_url="")

    page.render = render  # type: ignore[method-assign]
