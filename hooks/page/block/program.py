"""A program as readers take it: a script, or its beginning up to the end of a cell, in one language, that runs alone."""

from __future__ import annotations

from pathlib import Path

from hooks.page.block.listing import code
from hooks.page.embed import Block
from hooks.script.standalone import standalone


class CellProgram(Block):
    """The program from a script's beginning to the end of a cell."""

    @property
    def first(self) -> int:
        return self.script.header.last_line + 1


def program(block: Block, root: Path, *, repository: bool = False) -> str:
    """What a block is copied and downloaded as; with `repository` it says of outputs what the file says.

    Raises Fault where a module of the project cannot be written into it.
    """
    whole = CellProgram(block.embed, block.script, block.record, block.cell, block.language)
    text = _docstring(block.script.header.titles[block.language]) + code(whole, repository=repository)
    return standalone(text, block.script.path, root, block.language)


def _docstring(title: str) -> str:
    """A title as the first line of a program; one that ends with a quotation mark is kept apart from those around it."""
    return f'"""{title}{" " if title.endswith(chr(34)) else ""}"""\n'
