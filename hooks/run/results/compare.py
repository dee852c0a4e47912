"""Whether what a script printed is what its `#>` lines promise, and writing down what it printed."""

from __future__ import annotations

import difflib
import math
import re
from dataclasses import dataclass
from pathlib import Path

from hooks.cache import place
from hooks.run.results.record import Record
from hooks.script.parse import Script, parse

RELATIVE_TOLERANCE = 1e-3
_FLOAT = r"[-+]?(?:\d++\.\d*+(?:e[-+]?\d++)?+|\d++e[-+]?\d++|\.\d++)"
_PIECES = re.compile(rf"(\.{{3,}}|(?<![\w.]){_FLOAT}(?!\.)|\s+)")


@dataclass(frozen=True)
class Mismatch:
    """A line of a script whose output is not what its `#>` lines say (1-based line of the statement's end)."""

    path: str
    line: int
    expected: str
    actual: str

    def __str__(self) -> str:
        diff = difflib.unified_diff(
            self.expected.splitlines(), self.actual.splitlines(), "#> in the file", "printed", lineterm="", n=1
        )
        repair = f"Repair: mend the script, or accept what it prints: make test ARGS='--update-outputs {self.path}'"
        return f"{self.path}:{self.line}: the output is not what `#>` says\n" + "\n".join(diff) + f"\n{repair}"


def matches(expected: str, actual: str) -> bool:
    """Whether a printed text is the expected one.

    Decimal numbers may differ by a thousandth or by two units of the last digit written behind the point, the number of spaces
    does not matter, and `...` stands for anything (in `0....`, after the point).
    """
    pattern, numbers = [], []
    for index, piece in enumerate(_PIECES.split(_trim(expected))):
        if index % 2 == 0:
            pattern.append(re.escape(piece))
        elif piece.endswith("..."):
            pattern.append(re.escape(piece[3:]) + r"[\s\S]*?")
        elif piece.isspace():
            pattern.append(r"\s+")
        else:
            numbers.append(piece)
            pattern.append(rf"({_FLOAT}|[-+]?\d+)")
    found = re.fullmatch("".join(pattern), _trim(actual))
    return found is not None and all(map(_close, numbers, found.groups()))


def mismatches(script: Script, record: Record) -> list[Mismatch]:
    """Every statement of a script whose output differs from its `#>` lines, or that lacks them."""
    numbers = script.bare_numbers()
    promised = {numbers[spot.anchor]: spot for spot in script.spots}
    lines = {bare: line for line, bare in sorted(numbers.items(), reverse=True)}
    found = []
    for bare in sorted(promised.keys() | record.outputs.keys()):
        expected = promised[bare].text if bare in promised else ""
        actual = record.outputs.get(bare, "")
        if actual == expected + "\n" or (bare not in promised and not actual.strip()):
            continue
        if not matches(expected, actual):
            found.append(Mismatch(script.path, lines[bare], expected, _trim(actual)))
    return found


def updated(script: Script, record: Record) -> str:
    """The script's source with the `#>` lines of every mismatch rewritten to what the record holds; all else is untouched."""
    lines = script.lines
    spots = {spot.anchor: spot for spot in script.spots}
    for mismatch in reversed(mismatches(script, record)):
        old = spots[mismatch.line].lines if mismatch.line in spots else 0
        lines[mismatch.line : mismatch.line + old] = output_lines(script, mismatch.line, mismatch.actual)
    text = "\n".join(lines) + "\n"
    if parse(text, script.path).bare_text() != script.bare_text():
        raise AssertionError(f"{script.path}: rewriting its outputs would change its code")
    return text


def update(root: Path, script: Script, record: Record) -> bool:
    """Rewrite the `#>` lines in the file itself. Returns whether it changed; a script that did not succeed is left alone."""
    if record.state != "ok":
        return False
    text = updated(script, record)
    if text == script.text:
        return False
    place(root / script.path, text.encode())
    return True


def output_lines(script: Script, anchor: int, text: str) -> list[str]:
    """The `#>` lines for a text, indented like the statement that ends at line `anchor`."""
    start = min(line for line, end in script.anchors.items() if end == anchor)
    statement = script.lines[start - 1]
    indent = statement[: len(statement) - len(statement.lstrip())]
    return [f"{indent}#> {line}".rstrip() for line in _trim(text).split("\n")] if text.strip() else []


def _trim(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")


def _close(expected: str, actual: str) -> bool:
    digits = len(expected.split("e")[0].partition(".")[2])
    exponent = int(expected.split("e")[1]) if "e" in expected else 0
    unit = 10.0 ** (exponent - digits) if digits or "e" in expected else 0.0  # torch writes whole numbers as `1.`
    return math.isclose(float(expected), float(actual), rel_tol=RELATIVE_TOLERANCE, abs_tol=2 * unit)
