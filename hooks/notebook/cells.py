"""The cells of an example's page as HTML: what the template `page.html.j2` asks for."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any

import pygments
from markdown import Markdown
from markdown.extensions.toc import slugify, unique
from mkdocs.config.defaults import MkDocsConfig
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from hooks.notebook.parts import Part
from hooks.page.block.markup import attribute
from hooks.page.block.provenance import bar_text
from hooks.page.paths import cell_path, root_from
from hooks.run.results.record import Record
from hooks.script.parse import Cell, Script

Token = dict[str, Any]


class Texts:
    """The texts of a page through the site's own Markdown; their headings have the same ids in every language."""

    def __init__(self, config: MkDocsConfig) -> None:
        self._extensions, self._settings = config["markdown_extensions"], config["mdx_configs"]
        self._ids: set[str] = set()
        self._tokens: list[Token] = []

    def html(self, part: Part, script: Script) -> str:
        """A text as HTML; its headings are named by the script's cell."""
        name = part.cell.names["en"] if part.cell else script.path.rpartition("/")[2].removesuffix(".py")
        ids = functools.partial(unique, slugify(name.replace("_", "-"), "-") or "section", self._ids)
        named = {**self._settings.get("toc", {}), "slugify": lambda title, separator: ids()}
        markdown = Markdown(extensions=self._extensions, extension_configs={**self._settings, "toc": named})
        text = markdown.convert(part.source)
        self._tokens += _flat(markdown.toc_tokens)
        return str(text)

    def headings(self) -> list[Token]:
        """The headings of all texts so far, as the tree that tables of contents are made of."""
        tree: list[Token] = []
        above: list[Token] = []
        for token in self._tokens:
            while above and above[-1]["level"] >= token["level"]:
                above.pop()
            (above[-1]["children"] if above else tree).append(token)
            above.append(token)
        return tree


def _flat(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield {**token, "children": []}
        yield from _flat(token["children"])


def highlighted(source: str) -> str:
    """Python code with its colors, in the same words as the code blocks of all pages."""
    return pygments.highlight(source, PythonLexer(), HtmlFormatter(nowrap=True)).rstrip()


def opening(script: Script, record: Record, part: Part, page: str, lines: Callable[[Cell], int]) -> str:
    """The attributes of a code cell's block."""
    language = page.split("/")[0]
    attributes = {"class": "run notebook-cell", "data-script": script.path, "data-state": record.state}
    attributes["data-reason"] = record.reason.get(language, "")
    if part.cell:
        attributes["data-copy"] = root_from(page) + cell_path(script.path, language, part.cell)
        attributes["data-lines"] = str(lines(part.cell))
    return " ".join(f'{name}="{attribute(value)}"' for name, value in attributes.items() if value)


def bar(script: Script, record: Record, part: Part, page: str) -> str:
    """What stands above a code cell: the script's name, the cell's, and how the run ended."""
    return bar_text(script.path, record.state, page.split("/")[0], part.cell)
