"""A script and its record as Markdown in one language."""

from __future__ import annotations

import functools
import html
import posixpath
import re
from dataclasses import dataclass

from hooks.page import words
from hooks.run.compare import output_lines
from hooks.run.record import Figure, Record
from hooks.script.bilingual import half
from hooks.script.comments import is_output
from hooks.script.fault import Fault
from hooks.script.parse import Cell, Script, in_language

MAX_SHOWN = 6_000
_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_DIRECTIVE = re.compile(r'^--8<-- "([^":]+)(?::([^"]+))?"(?: (fold))?\s*$')


@dataclass(frozen=True)
class Embed:
    """One embed line of a page: which script, which cell of it, whether its code starts folded."""

    script: str
    cell: str
    fold: bool
    page: str
    line: int


@dataclass(frozen=True)
class Block:
    """An embed with what it stands for; `imports` says whether the script imports modules of the project."""

    embed: Embed
    script: Script
    record: Record
    cell: Cell | None
    language: str
    imports: bool = False

    @property
    def first(self) -> int:
        return self.cell.first + 1 if self.cell else self.script.header.last_line + 1

    @property
    def last(self) -> int:
        return self.cell.last if self.cell else len(self.script.lines)

    def bare_range(self) -> range:
        """The lines shown, as records count them."""
        numbers = self.script.bare_numbers()
        return range(numbers.get(self.first, self.last + 1), numbers[self.last] + 1)


def embeds(markdown: str, page: str) -> list[Embed]:
    """The embed lines of a page, in order; those inside code fences are text, not embeds."""
    return list(_embeds(markdown, page))


@functools.lru_cache(maxsize=5_000)
def _embeds(markdown: str, page: str) -> tuple[Embed, ...]:
    found, fence = [], ""
    for number, line in enumerate(markdown.splitlines(), 1):
        mark = _FENCE.match(line)
        if mark and (not fence or line.strip().startswith(fence)):
            fence = "" if fence else mark.group(1)
        match = None if fence else _DIRECTIVE.match(line)
        if match:
            found.append(Embed(match.group(1), match.group(2) or "", bool(match.group(3)), page, number))
        elif not fence and line.lstrip().startswith("--8<--"):
            raise Fault(page, number, f"not an embed line: {line.strip()}", 'write `--8<-- "snippets/topic/name.py"` unindented')
    return tuple(found)


def code(block: Block, *, repository: bool = False) -> str:
    """The code of a block as readers see and copy it, each print followed by what it printed.

    With `repository`, by what the file's `#>` lines say; where the script was not run, by nothing.
    """
    outputs = {} if block.record.state == "not-run" else _outputs(block)
    lines = in_language(block.script, block.language)
    shown: list[str] = []
    for number in range(block.first, block.last + 1):
        if not is_output(lines[number - 1]):
            shown.append(lines[number - 1])
            shown.extend(outputs.get(number, []))
        elif repository:
            shown.append(lines[number - 1])
    return "\n".join(shown).strip("\n") + "\n"


def _outputs(block: Block) -> dict[int, list[str]]:
    numbers = block.script.bare_numbers()
    anchors = {numbers[anchor]: anchor for anchor in sorted(set(block.script.anchors.values()), reverse=True)}
    return {
        anchors[bare]: output_lines(block.script, anchors[bare], shorten(text, block.language))
        for bare, text in block.record.outputs.items()
        if bare in anchors
    }


def shorten(text: str, language: str) -> str:
    """A text cut to what a page can bear, saying so."""
    if len(text) <= MAX_SHOWN:
        return text
    return text[:MAX_SHOWN] + "\n" + words.say("cut", language, count=len(text) - MAX_SHOWN)


def figures(block: Block) -> list[tuple[Figure, str]]:
    """The figures that belong to a block, each with its alternative text."""
    lines = block.bare_range()
    numbered = enumerate(block.record.figures)
    return [(f, alt_text(block.script, i, block.language)) for i, f in numbered if (f.call or f.line) in lines]


def alt_text(script: Script, index: int, language: str) -> str:
    """The words for a script's figure (0: its first) in a language, the script's title where it has none."""
    alts = script.header.alts
    return half(alts[index], language) if index < len(alts) else script.header.titles[language]


def fenced(text: str, info: str = "") -> str:
    """A fenced code block, with a fence that the text cannot close."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{info}\n{text.rstrip()}\n{fence}\n"


def indent(markdown: str) -> str:
    """Markdown moved four spaces to the right, into a tab or an admonition."""
    return "".join(f"    {line}\n" if line else "\n" for line in markdown.splitlines())


def relative(page: str, target: str) -> str:
    """The path from one source file to another, as Markdown links want it."""
    return posixpath.relpath(target, posixpath.dirname(page))


def attribute(value: str) -> str:
    return html.escape(value, quote=True)
