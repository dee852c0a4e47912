"""A script cut into the cells of a notebook, by sphinx-gallery's parser, in one language."""

from __future__ import annotations

import ast
import functools
import itertools
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sphinx_gallery.notebook import rst2md
from sphinx_gallery.py_source_parser import Block, remove_config_comments, split_code_and_text_blocks

from hooks.script.bilingual import half
from hooks.script.comments import is_output
from hooks.script.parse import Cell, Script, in_language

_WRAPPED_CHINESE = re.compile(r"(?<=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])\n(?=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])")


@dataclass(frozen=True)
class Part:
    """One cell of a notebook: text or code, without `#>` lines.

    `lines` are the bare lines of the script that the code holds; `cell` is the script's cell in which it stands, None above
    the first one.
    """

    source: str
    lines: range | None
    cell: Cell | None

    @property
    def is_code(self) -> bool:
        return self.lines is not None


def parts(script: Script, language: str) -> list[Part]:
    """The cells of a script's notebook: its title and paragraphs, then texts and code in the script's order."""
    source = list(_source(script, language))
    _, blocks = _split("\n".join(text for text, _ in source) + "\n")
    levels: dict[Any, int] = defaultdict(itertools.count(2).__next__)
    cut = [Part(_introduction(script, language, levels), None, None)]
    for block in blocks[1:]:
        raw = source[block.lineno - 1][1]
        cell = next((c for c in script.cells if c.first <= raw <= c.last), None)
        if block.type == "text":
            cut.append(Part(_markdown(block.content, levels), None, cell))
        elif code := remove_config_comments(block.content).strip("\n"):
            cut.append(Part(code, _bare_lines(script, source, block), cell))
    return cut


def thumbnail_number(script: Script) -> int:
    """Which figure stands for the script, from 1: `# sphinx_gallery_thumbnail_number = 2`, else the first."""
    return int(_split(script.text)[0].get("thumbnail_number", 1))


def _source(script: Script, language: str) -> Iterator[tuple[str, int]]:
    """The script's lines in a language with their numbers, without `#>` lines, the name of each cell as a heading of its text."""
    headings = {cell.first: cell.names[language] for cell in script.cells}
    for number, line in enumerate(in_language(script, language), 1):
        if number in headings:
            yield from (("# %%", number), (f"# ## {headings[number]}", number), ("#", number))
        elif not is_output(line):
            yield line, number


@functools.lru_cache(maxsize=10_000)
def _split(text: str) -> tuple[dict[str, Any], list[Block]]:
    with tempfile.NamedTemporaryFile("w", suffix=".py", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        config, blocks = split_code_and_text_blocks(file.name)
    return config, blocks


def _introduction(script: Script, language: str, levels: dict[Any, int]) -> str:
    said = set(script.header.paragraphs)
    docstring = ast.get_docstring(ast.parse(script.text)) or ""
    lines = [half(line.strip(), language) if line.strip() in said else "" for line in docstring.splitlines()[1:]]
    return _markdown("\n".join([f"# {script.header.titles[language]}", *lines]), levels)


def _markdown(text: str, levels: dict[Any, int]) -> str:
    """A text as Markdown; a line break between Chinese characters would show as a space, so it goes."""
    markdown = rst2md(f"{text.strip()}\n", {}, "", levels).strip()
    return re.sub(r"\n{3,}", "\n\n", _WRAPPED_CHINESE.sub("", markdown))


def _bare_lines(script: Script, source: list[tuple[str, int]], block: Block) -> range:
    numbers = script.bare_numbers()
    last = block.lineno + len(block.content.splitlines()) - 1
    return range(numbers[source[block.lineno - 1][1]], numbers[source[last - 1][1]] + 1)
