"""The page of each example: a generated notebook, rendered by mkdocs-jupyter, in each language."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from markdown import markdown as markdown_html
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from hooks.notebook.notebook import page_notebook
from hooks.notebook.outputs import Output
from hooks.notebook.parts import parts
from hooks.page import page_cache, words
from hooks.page.block import torch_told as told
from hooks.page.block.markup import attribute, fenced
from hooks.page.block.provenance import Links, footer, provenance
from hooks.page.block.render import notice
from hooks.page.embed import Block, Embed
from hooks.page.figure.shown import in_language
from hooks.page.languages import language_of
from hooks.page.paths import EXAMPLES, example_page, figure_path, root_from
from hooks.run.results.record import Figure, Record
from hooks.script.bilingual import LANGUAGES, half
from hooks.script.fault import Fault
from hooks.script.parse import Script

if TYPE_CHECKING:
    from hooks.project import Project


def page_script(project: Project, page: str) -> Script | None:
    """The example that a page of the documentation tree is generated from, None for other pages."""
    language, _, rest = page.partition("/")
    script = project.scripts.get(str(PurePosixPath(rest).with_suffix(".py")))
    return script if script and script.is_example and language in LANGUAGES else None


def examples(project: Project) -> list[Script]:
    """The examples, the shortest first."""
    found = [script for script in project.scripts.values() if script.is_example]
    return sorted(found, key=lambda script: (len(script.bare_text().split("\n")), script.path))


def shown_record(project: Project, script: Script) -> Record:
    """The record that an example's page shows: this build's, or where it cannot run here what another device recorded."""
    record = project.records[script.path]
    others = project.recorded(script.path)
    return others[0].as_record() if others and record.state == "not-run" else record


def into_nav(nav: list[dict[str, Any]], project: Project) -> list[dict[str, Any]]:
    """The expanded navigation with every example's page below its language's `examples/index.md`."""
    return [{language: [_with_pages(entry, language, project) for entry in tree]} for ((language, tree),) in map(dict.items, nav)]


def _with_pages(entry: Any, language: str, project: Project) -> Any:
    index = f"{language}/{EXAMPLES}/index.md"
    if isinstance(entry, dict) and index in entry.values():
        ((title, _),) = entry.items()
        return {title: [index, *(example_page(script.path, language) for script in examples(project))]}
    return entry


def faults(project: Project, existing: Files) -> list[Fault]:
    """A fault for each page that was written by hand where a generated one will lie."""
    pages = [(script, example_page(script.path, language)) for script in examples(project) for language in LANGUAGES]
    taken = [(script, page) for script, page in pages if existing.get_file_from_path(page)]
    return [Fault(f"docs/{page}", 1, f"the page of {s.path} is generated", "give this page another name") for s, page in taken]


def files(project: Project, config: MkDocsConfig) -> Iterator[File]:
    """The pages as files of the site."""
    for script in examples(project):
        for language in LANGUAGES:
            page = example_page(script.path, language)
            yield File.generated(config, page, abs_src_path=str(write(project, script, language)))


def write(project: Project, script: Script, language: str) -> Path:
    """Write the notebook of an example's page where mkdocs-jupyter can read it. Returns its path."""
    page = example_page(script.path, language)

    def picture(figure: Figure, alt: str) -> Output:
        return {"output_type": "display_data", "metadata": {}, "data": {"text/html": _images(figure, alt, page)}}

    record = in_language(shown_record(project, script), language)
    text = page_notebook(script, record, language, picture)
    return page_cache.keep_notebook(project.root, text)


def _images(figure: Figure, alt: str, page: str) -> str:
    size = f'width="{figure.width * 96:.0f}" height="{figure.height * 96:.0f}" loading="lazy"'
    up = root_from(page)
    images = [
        f'<img src="{up}{figure_path(figure, shade)}#only-{shade}" alt="{attribute(alt)}" {size}>' for shade in ("light", "dark")
    ]
    return f'<p class="run-figure">{"".join(images)}</p>'


def markdown(script: Script, language: str) -> str:
    """An example's page as plain Markdown with embed lines: its introduction, then each cell, whose code holds its texts."""
    cut = parts(script, language)
    lines = [cut[0].source, ""]
    if not script.cells:
        return "\n".join([*lines, f'--8<-- "{script.path}"', ""])
    above = [part.source for part in cut if part.is_code and part.cell is None]
    lines += [fenced(source, "python") for source in above]
    for cell in script.cells:
        lines += [f"## {cell.names[language]}", "", f'--8<-- "{script.path}:{cell.names["en"]}"', ""]
    return "\n".join(lines)


def top(project: Project, script: Script, page: str, links: Links, pages: list[tuple[str, str]]) -> str:
    """What stands below an example's introduction, as HTML: state, what it ran on, downloads, the pages that explain it.

    `pages` are (title, URL relative to the page) of those.
    """
    language = page.split("/")[0]
    record = project.records[script.path]
    recorded = project.recorded(script.path)
    block = Block(Embed(script.path, "", False, page, 0), script, replace(record, error=""), None, language)
    said = [notice(block, links)]
    if record.state == "not-run" and recorded:
        said.append(provenance("as-recorded", recorded[0], language))
    chip = told.chip(project.history, script.path, language, root_from(page))
    said.append(footer(block, links, recorded, chip))
    if pages:
        linked = ", ".join(f'<a href="{attribute(url)}">{html.escape(title)}</a>' for title, url in pages)
        said.append(words.say("used-on", language, pages=linked) + "\n{: .run-meta }\n")
    return str(markdown_html("\n".join(said), extensions=["admonition", "attr_list"]))


def explained(
    script: Script, page: Page, used: dict[str, list[str]], titles: dict[str, str], urls: dict[str, str]
) -> list[tuple[str, str]]:
    """(title, URL relative to `page`) of the pages in its language that embed a script; `used` holds all, by script."""
    language = language_of(page.file.src_uri)
    found = [path for path in used.get(script.path, []) if language_of(path) == language]
    return [(titles[path], get_relative_url(urls[path], page.url)) for path in found]


def meta(script: Script, language: str) -> dict[str, Any]:
    """What an example's page would have between the `---` lines at its top."""
    said = [half(line, language) for line in script.header.paragraphs]
    title = script.header.titles[language].replace("`", "")
    return {"title": title, "description": said[0] if said else title, "template": "example.html"}
