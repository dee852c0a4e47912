"""The page of a notebook, by mkdocs-jupyter's nbconvert and a template of this site; imported only in a build in which a notebook
has changed, since that takes 0.7 s."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents, get_toc

from hooks.notebook import cells
from hooks.notebook.parts import parts
from hooks.page import finish, page_cache
from hooks.run.results.record import Record
from hooks.script.parse import Script

TEMPLATE = Path(__file__).with_name("page.html.j2")


def remember(page: Page, script: Script, record: Record, root: Path, around: str, top: str, lines: list[int]) -> None:
    """Let a page whose source is the notebook of an example be rendered as one, or be taken from an earlier build.

    `top` stands below the introduction, `lines` says how long what is copied of each cell is; for `around` see `page_cache`.
    """
    length = dict(zip((cell.first for cell in script.cells), lines, strict=True))
    path = page.file.src_uri
    filters = {
        "opening": lambda part: cells.opening(script, record, part, path, lambda cell: length[cell.first]),
        "bar": lambda part: cells.bar(script, record, part, path),
        "highlighted": cells.highlighted,
    }
    contents: list[TableOfContents] = []

    def render(config: MkDocsConfig, files: Files) -> None:
        texts = cells.Texts(config)
        told = filters | {"text": functools.partial(texts.html, script=script)}
        page.content = _html(page, {"parts": parts(script, path.split("/")[0]), "top": top}, told)
        contents.append(get_toc(texts.headings()))  # type: ignore[arg-type]

    def shape(html: str) -> tuple[str, TableOfContents]:
        return finish.finish(html), contents[-1]

    page.render = render  # type: ignore[method-assign]
    made_from = [page.file.content_string, script.text, repr(record), top, repr(lines), TEMPLATE.read_text(encoding="utf-8")]
    page_cache.remember(page, root, around, made_from, shape, (finish.__name__, cells.__name__, __name__))


def _html(page: Page, resources: dict[str, object], filters: Mapping[str, object]) -> str:
    """The notebook that is a page's source, through the template."""
    from mkdocs_jupyter.nbconvert2 import get_nbconvert_app
    from nbconvert.exporters import TemplateExporter

    exporter = TemplateExporter(  # type: ignore[no-untyped-call]
        config=get_nbconvert_app().config,
        template_file=TEMPLATE.name,
        extra_template_paths=[str(TEMPLATE.parent)],
        filters=filters,
    )
    return str(exporter.from_filename(page.file.abs_src_path or "", resources=resources)[0])
