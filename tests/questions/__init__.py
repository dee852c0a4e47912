"""What people ask, and the sections that answer: `zh.tsv` and `en.tsv`, half of them as people ask in forums.

A line is kind, source (`forum`, `own`), question, answers: `path#id`, `path` for a page's top, `path#*` for any of its sections,
alternatives joined by `|`. Weights, names and fillers are tuned on one half; of the other only figures are looked at.
`nothing.txt` holds what is not here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Question:
    kind: str
    source: str
    text: str
    answers: tuple[str, ...]

    @property
    def held_out(self) -> bool:
        """Whether it belongs to the half that is not tuned on, by its bytes alone (FNV-1a)."""
        value = 2166136261
        for byte in self.text.encode():
            value = (value ^ byte) * 16777619 % 2**32
        return (value ^ value >> 15) % 2 == 0

    def answered_by(self, url: str) -> bool:
        """Whether a result, `path#id` below its language, is an answer. A name's row in the index of names always is."""
        if self.kind == "name" and url.startswith("api/"):
            return True
        return any(url == answer or (answer.endswith("#*") and url.split("#")[0] == answer[:-2]) for answer in self.answers)


def questions(language: str) -> list[Question]:
    rows = (line.split("\t") for line in (HERE / f"{language}.tsv").read_text(encoding="utf-8").splitlines())
    return [Question(kind, source, text, tuple(answers.split("|"))) for kind, source, text, answers in rows]


def nothing() -> list[str]:
    """What the search must not find."""
    return (HERE / "nothing.txt").read_text(encoding="utf-8").splitlines()
