"""The code of a block with what it printed, and the figures that belong to it."""

from __future__ import annotations

from hooks.page import words
from hooks.page.embed import Block
from hooks.run.results.compare import output_lines
from hooks.run.results.record import Figure
from hooks.script.bilingual import half
from hooks.script.comments import is_output
from hooks.script.parse import Script, in_language
from hooks.versions.kinds import settled

MAX_SHOWN = 6_000  # characters of one output: some 75 lines, more than a reader scrolls through


def code(block: Block, *, repository: bool = False) -> str:
    """The code of a block as readers see and copy it, each print followed by what it printed.

    With `repository`, and while the script waits for its run, by what the file's `#>` lines say; where the script was not run,
    by nothing.
    """
    outputs = {} if block.record.state == "not-run" else _outputs(block)
    lines = in_language(block.script, block.language)
    repository = repository or block.record.pending
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
        anchors[bare]: output_lines(block.script, anchors[bare], shorten(settled(text), block.language))
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
