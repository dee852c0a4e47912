"""What a run left, as the outputs of a notebook's cells."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from typing import Any

from hooks.notebook.parts import Part
from hooks.page.block.listing import alt_text
from hooks.run.results.record import Figure, Record
from hooks.script.parse import Script

Output = dict[str, Any]
Picture = Callable[[Figure, str], Output]
_RAISED = re.compile(r"^([A-Za-z_][\w.]*): (.*)", re.MULTILINE)


def outputs(script: Script, record: Record, cells: list[Part], language: str, picture: Picture) -> dict[int, list[Output]]:
    """Index of a code cell → its outputs, in the order in which a kernel would have shown them.

    What belongs to no line of the script, and stderr, stands below the last cell that ran.
    """
    by_cell: dict[int, list[Output]] = {i: [] for i, cell in enumerate(cells) if cell.is_code}
    last = last_run(script, record, cells)
    if last < 0:
        return by_cell
    found = [(line, stream("stdout", text)) for line, text in (record.calls or record.outputs).items()]
    for index, figure in enumerate(record.figures):
        found.append((figure.call or figure.line, picture(figure, alt_text(script, index, language))))
    for line, output in sorted(found, key=lambda pair: pair[0]):
        _append(by_cell[_cell_of(line, cells)], output)
    for name, text in (("stdout", record.extra), ("stderr", record.warnings)):
        if text.strip():
            _append(by_cell[last], stream(name, text))
    if record.state == "failed":
        by_cell[last].append(_error(record, language))
    return by_cell


def last_run(script: Script, record: Record, cells: list[Part]) -> int:
    """The index of the last code cell that ran; -1 where none did."""
    codes = [index for index, cell in enumerate(cells) if cell.is_code]
    if record.state == "not-run" or not codes:
        return -1
    line = _failing_line(script, record) if record.state == "failed" else 0
    return _cell_of(script.bare_numbers()[line], cells) if line else codes[-1]


def _append(shown: list[Output], output: Output) -> None:
    """Add an output to a cell's; a stream that goes on stays one output."""
    if shown and output["output_type"] == "stream" and shown[-1].get("name") == output["name"]:
        shown[-1] = stream(output["name"], shown[-1]["text"] + output["text"])
    else:
        shown.append(output)


def stream(name: str, text: str) -> Output:
    """A text on "stdout" or "stderr"."""
    return {"output_type": "stream", "name": name, "text": text}


def embedded(figure: Figure, alt: str) -> Output:
    """A figure inside the notebook, as drawn for light pages."""
    if figure.form == "svg":
        kind, data, size = "image/svg+xml", base64.b64decode(figure.light).decode(), {}
    else:
        kind, data, size = "image/png", figure.light, {"width": round(figure.width * 96), "height": round(figure.height * 96)}
    metadata = {"needs_background": "light", kind: {"alt": alt, **size}}
    return {"output_type": "display_data", "data": {kind: data, "text/plain": alt}, "metadata": metadata}


def _cell_of(line: int, cells: list[Part]) -> int:
    """The code cell that holds a bare line, else the last one above it, else the first."""
    codes = [(index, cell.lines) for index, cell in enumerate(cells) if cell.lines]
    return next((index for index, lines in reversed(codes) if line >= lines.start), codes[0][0])


def _failing_line(script: Script, record: Record) -> int:
    """The line at the script's top level at which a run ended; 0 where that is not known."""
    path = re.escape(script.path)
    found = re.findall(rf'File "{path}", line (\d+), in <module>', record.error)
    found = found or re.findall(rf"{path}:(\d+)", record.reason.get("en", ""))
    return int(found[-1]) if found else 0


def _error(record: Record, language: str) -> Output:
    raised = _RAISED.findall(record.error)
    name, value = raised[-1] if raised else ("SystemExit", record.reason[language])
    traceback = record.error.rstrip().splitlines() or [record.reason[language]]
    return {"output_type": "error", "ename": name, "evalue": value, "traceback": traceback}
