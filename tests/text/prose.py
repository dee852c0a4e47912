"""What the tests of explaining read off a page: its sections, and the numbers that its sentences tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HEADING = re.compile(r"^#{1,6} ")
_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_NO_SENTENCE = re.compile(r"^\s*$|^--8<--|^<!--.*-->\s*$|^</?(?:div|details)\b")
_NOT_PROSE = re.compile(
    r"^---\n.*?^---\n|^(`{3,})[^`]*\n.*?^\1[ \t]*$|\$\$.*?\$\$|\$[^$\n]+\$|`+[^`\n]*`+|\]\([^)]*\)|\{#[^}]*\}|<[^>\n]+>|https?://\S+|^--8<--[^\n]*",
    re.DOTALL | re.MULTILINE,
)
_LIST_NUMBER = re.compile(r"^\s*\d+\.\s", re.MULTILINE)
_NUMBER = re.compile(r"(?<![\w.])\d[\d,]*(?:\.\d+)*%?(?![\w])", re.ASCII)
_TOLD = re.compile(r"\d[\d,]*(?:\.\d+)?(?:[eE][-+]?\d+)?")


_QUESTIONS = re.compile(r"\{#questions\}$")
_QUESTION = re.compile(r'^\?\?\? question "|^<details class="question"')
_ANSWER = re.compile(r"^--8<-- \"[^\"]*_try[^\"/]*\.py\"")


@dataclass(frozen=True)
class Section:
    """A heading, the line it stands on, and the lines below it up to the next heading."""

    heading: str
    line: int
    body: tuple[str, ...]

    @property
    def is_code_alone(self) -> bool:
        """Whether the section shows a script and says nothing."""
        shows = any(line.startswith("--8<--") for line in self.body)
        return shows and all(_NO_SENTENCE.match(line) for line in self.body)


def sections(text: str) -> list[Section]:
    """The sections of a page's Markdown, in order."""
    lines = text.splitlines()
    starts = list(_starts(lines))
    return [
        Section(lines[start], start + 1, tuple(lines[start + 1 : end]))
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)
    ]


def _starts(lines: list[str]) -> Iterator[int]:
    fence = ""
    for number, line in enumerate(lines):
        mark = _FENCE.match(line)
        if mark and (not fence or line.strip().startswith(fence)):
            fence = "" if fence else mark[1]
        elif not fence and _HEADING.match(line):
            yield number


def numbers(text: str) -> list[str]:
    """The numbers that a page's sentences tell: three digits and more, fractions, percentages.

    Smaller whole numbers count things that the reader can count; what stands in code, formulas and links is not prose.
    """
    prose = _LIST_NUMBER.sub("", _NOT_PROSE.sub(" ", text))
    return [
        n for n in (m[0].rstrip(",") for m in _NUMBER.finditer(prose)) if len(re.sub(r"\D", "", n)) > 2 or "." in n or "%" in n
    ]


def is_told(number: str, script: str) -> bool:
    """Whether a script's text, its outputs among it, holds a number, rounded as the sentence rounds it."""
    value, digits = number.rstrip("%").replace(",", ""), number.rstrip("%").partition(".")[2]
    if value.count(".") > 1:
        return value in script
    wanted = {float(value), float(value) / 100} if number.endswith("%") else {float(value)}
    held = {float(m[0].replace(",", "").rstrip(".") or 0) for m in _TOLD.finditer(script)}
    places = len(digits) + (2 if number.endswith("%") else 0)
    return any(abs(h - w) <= 0.5 * 10.0**-places + 1e-12 if w != int(w) or digits else h == w for h in held for w in wanted)


def unasked(text: str) -> str:
    """What a page lacks of its questions: the section, two of them, an answer to each, the script that answers; "" if nothing."""
    asking = [s for s in sections(text) if _QUESTIONS.search(s.heading)]
    if not asking:
        return "no section of questions"
    body = asking[0].body
    starts = [i for i, line in enumerate(body) if _QUESTION.match(line)]
    if len(starts) < 2:
        return f"{len(starts)} question"
    for start, end in zip(starts, [*starts[1:], len(body)], strict=True):
        answer = [line for line in body[start + 1 : end] if not _NO_SENTENCE.match(line) and not line.startswith("<summary")]
        if not answer:
            return "a question without an answer"
    return "" if any(_ANSWER.match(line) for line in body) else "no script that answers"
