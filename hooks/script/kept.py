"""Scripts as earlier builds have read them: parsing all again would take a second."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hooks import cache, pack
from hooks.script import source
from hooks.script.header import Header
from hooks.script.parse import Cell, Script, Spot, parse


def load(root: Path, path: str) -> Script:
    """Read and parse `root/path`, or take what an earlier build made of the same text. Raises Fault as `parse.load` does."""
    text = source.read(root, path)
    known = pack.made(cache.key(__name__, path, text), lambda: _written(parse(text, path)))
    return _read(known, path, text)


def _written(script: Script) -> list[Any]:
    head = script.header
    anchors = [*map(list, script.anchors.items())]
    cells = [[cell.names, cell.first, cell.last] for cell in script.cells]
    spots = [[spot.anchor, spot.text, spot.lines] for spot in script.spots]
    return [
        [head.titles, head.needs, head.timeout, head.alone, head.alts, head.paragraphs, head.last_line],
        *(cells, spots, anchors),
    ]


def _read(known: list[Any], path: str, text: str) -> Script:
    (titles, needs, timeout, alone, alts, paragraphs, last), cells, spots, anchors = known
    header = Header(titles, tuple(needs), timeout, alone, tuple(alts), tuple(paragraphs), last)
    made = tuple(Cell(*cell) for cell in cells), tuple(Spot(*spot) for spot in spots)
    return Script(path, text, header, *made, dict(anchors))
