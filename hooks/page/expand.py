"""From a page's Markdown to what the site holds of it."""

from __future__ import annotations

import base64
import html
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.utils.meta import get_data

from hooks.page import widgets, words
from hooks.page.block import render
from hooks.page.block.program import program
from hooks.page.block.provenance import Links
from hooks.page.embed import Block, Embed, blocks, embeds
from hooks.page.figure.shown import in_language
from hooks.page.languages import language_of
from hooks.page.paths import figure_path
from hooks.script.bilingual import LANGUAGES

if TYPE_CHECKING:
    from hooks.project import Project


def expand(project: Project, markdown: str, page: str, links: Links) -> str:
    """A page's Markdown with every embed line replaced by its block, framed for the site."""

    def show(block: Block) -> str:
        lines = program(block, project.root, repository=project.prose_only).count("\n") if render.is_part(block) else 0
        return render.framed(block, links, project.recorded(block.script.path), project.history, lines)

    return _replace(project, widgets.place(markdown, page, project.root), page, show)


def expand_plain(project: Project, markdown: str, page: str, links: Links, base: str) -> str:
    """A page's Markdown with every embed line replaced by its block, as plain Markdown that will lie at `base`."""
    return _replace(project, markdown, page, lambda block: render.plain(block, links, base, project.history))


def _replace(project: Project, markdown: str, page: str, show: Callable[[Block], str]) -> str:
    lines = markdown.splitlines()
    found = blocks(project, markdown, page, language_of(page))
    for embed, block in zip(embeds(markdown, page), found, strict=True):
        lines[embed.line - 1] = _faulty(project, block, language_of(page)) if isinstance(block, Embed) else show(block)
    return "\n".join(lines) + "\n"


def sources(files: Files) -> dict[str, str]:
    """Page path → Markdown as written, of every page that a person wrote in one of the languages."""
    written = (file for file in files.documentation_pages() if file.generated_by is None)
    return {file.src_uri: file.content_string for file in written if file.src_uri.split("/")[0] in LANGUAGES}


def titles(sources: dict[str, str]) -> dict[str, str]:
    """Page path → its title."""
    return {page: front_matter(text).get("title", page) for page, text in sources.items()}


def front_matter(text: str) -> dict[str, str]:
    """What stands between the `---` lines at the top of a page."""
    return {key: str(value) for key, value in get_data(text)[1].items()}


def _faulty(project: Project, embed: Embed, language: str) -> str:
    said = "".join(f"<p>{html.escape(fault.said(language))}</p>" for fault in project.faults[embed.script].all())
    return f'!!! failure "{words.say("failed", language)}"\n\n    {said}\n'


def figure_files(project: Project, config: MkDocsConfig) -> Iterator[File]:
    """Every figure of every record, in each language, as a file of the site, named by its content."""
    records = [in_language(record, language) for record in project.records.values() for language in LANGUAGES]
    figures = [figure for record in records for figure in record.figures]
    shades = [(figure_path(figure, shade), data) for figure in figures for shade, data in figure.shades()]
    for path, data in dict(shades).items():
        yield File.generated(config, path, content=base64.b64decode(data))
