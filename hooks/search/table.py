"""What contributors write for the search: search/words.yml, search/weights.yml and search/asks.yml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from hooks.search.words import Lexicon

FOLDER = Path(__file__).resolve().parents[2] / "search"


class Table:
    """The names of things, the fillers, the weights, and the questions of sections."""

    def __init__(self, folder: Path = FOLDER) -> None:
        words = _read(folder / "words.yml")
        self.same = [_list(line) for line in words.get("same", [])]
        self.near_lines: list[str] = words.get("near", [])
        self.fillers = [filler for each in words.get("fillers", {}).values() for filler in each.split()]
        self.weights: dict[str, Any] = _read(folder / "weights.yml")
        self.asks: dict[str, dict[str, list[str]]] = _read(folder / "asks.yml")

    def near(self, lexicon: Lexicon) -> dict[str, list[str]]:
        """Term → terms that are wanted, too."""
        found: dict[str, list[str]] = {}
        for line in self.near_lines:
            left, _, right = line.partition("->")
            for unit in lexicon.units(left):
                found.setdefault(unit.term, []).extend(unit.term for name in _list(right) for unit in lexicon.units(name))
        return found

    def hints(self, lexicon: Lexicon) -> dict[str, dict[str, Any]]:
        """Kind → what it gains, and the terms that ask for it."""
        return {
            kind: {"gain": hint["gain"], "terms": [unit.term for word in hint["words"] for unit in lexicon.units(str(word))]}
            for kind, hint in self.weights["hints"].items()
        }

    def asked(self, url: str, language: str) -> list[str]:
        """The questions that a section answers, in a language; its URL begins with the language."""
        key = url.partition("/")[2].replace("/#", "#").rstrip("/")
        return self.asks.get(key, {}).get(language, [])


def _list(line: str) -> list[str]:
    return [name.strip() for name in line.split("|")]


def _read(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text(encoding="utf-8")) or {} if path.is_file() else {}
