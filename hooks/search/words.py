"""Text as the units that it is found by: things under any of their names (`#12`), words without their endings, Chinese words.

docs/assets/js/search/words.js does the same to what readers type; a test holds the two together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LONGEST = 8  # characters of a Chinese word
HAN = "\u3400-\u9fff"
_LATIN = "A-Za-z\u00c0-\u024f_"
_PIECE = re.compile(rf"[{HAN}]|[{_LATIN}][{_LATIN}0-9']*|\d+[x×]\d+|\d+[A-Za-z][A-Za-z0-9_]*")
_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+[dD]?")
_VOWEL = re.compile("[aeiouy]")
_ENDINGS = (
    ("izations", "ize"), ("ization", "ize"), ("ations", "ate"), ("ation", "ate"), ("ations", ""), ("ation", ""),
    ("isation", "ize"), ("ising", "ize"), ("ised", "ize"), ("ise", "ize"), ("ies", "y"), ("ied", "y"), ("ing", ""), ("ing", "e"),
    ("ed", ""), ("ed", "e"), ("es", ""), ("'s", ""), ("s", ""), ("our", "or"),
)  # fmt: skip
_DOUBLED = re.compile(r"([bdgklmnprt])\1$")


@dataclass(frozen=True)
class Unit:
    """One thing said: its `term`, and the terms of its parts, by which it is found less surely."""

    term: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Piece:
    """A word as written, or one Chinese character; its base, and the words that it is joined of (`BatchNorm1d`)."""

    base: str
    raw: str
    parts: tuple[str, ...] = ()


def bases(word: str) -> Iterator[str]:
    """What a word may be a form of.

    >>> list(bases("padding")), list(bases("string")), list(bases("loss"))
    (['padd', 'pad', 'padde'], [], [])
    """
    for ending, instead in _ENDINGS:
        if not word.endswith(ending) or (word.endswith(("ss", "us", "is")) and ending == "s"):
            continue
        stem = word.removesuffix(ending)
        if len(stem) < 3 or not _VOWEL.search(stem):
            continue
        yield stem + instead
        if not instead and _DOUBLED.search(stem) and ending in ("ing", "ed"):
            yield stem[:-1]


class Lexicon:
    """What words there are: all words of the texts, the names of things, and the fillers."""

    def __init__(self, words: Iterable[str], same: list[list[str]], fillers: Iterable[str]) -> None:
        self.words = {*words}
        self._bases: dict[str, str] = {}
        self.words.update(piece.raw for names in same for name in names for piece in self._raw(name))
        self.names: dict[tuple[str, ...], str] = {}
        for number, names in enumerate(same):
            for name in names:
                self.names[tuple(piece.base for piece in self.pieces(name))] = f"#{number}"
        self.fillers = {tuple(piece.base for piece in self.pieces(filler)) for filler in fillers}
        self._costs: dict[tuple[str, ...], float] = {}
        self._inner: dict[tuple[str, ...], Unit] = {}
        self._reach: dict[str, int] = {}
        for key in (*self.names, *self.fillers, *(tuple(word) for word in self.words if is_han(word) and len(word) <= LONGEST)):
            if key:
                self._reach[key[0]] = max(self._reach.get(key[0], 1), len(key))

    def base(self, word: str) -> str:
        """A word without its endings, as far as the rest is a word, too."""
        known = self._bases.get(word)
        if known is None:
            found = next((base for base in bases(word) if base in self.words), None)
            known = self._bases[word] = self.base(found) if found else word
        return known

    def _raw(self, text: str) -> Iterator[Piece]:
        for found in _PIECE.finditer(unicodedata.normalize("NFKC", text).replace("’", "'")):
            word = found[0].strip("_'")
            if not word:
                continue
            low = word.lower().replace("×", "x")
            split = _PARTS.findall(word) if "_" in word or re.search("[a-z0-9][A-Z]|[A-Z]{2}[a-z]|[a-z]{3}[0-9]", word) else ()
            parts = tuple(dict.fromkeys(part.lower() for part in split if len(part) > 1 and not part.isdigit()))
            yield Piece(low, low, tuple(part for part in parts if part != low))

    def pieces(self, text: str) -> list[Piece]:
        """The words and Chinese characters of a text, in order; numbers are left out."""
        return [Piece(self.base(p.raw), p.raw, tuple(map(self.base, p.parts))) for p in self._raw(text)]

    def units(self, text: str) -> list[Unit]:
        """What a text says, in order, without fillers."""
        return self.cut(self.pieces(text))

    def cut(self, pieces: list[Piece], *, inner: bool = False) -> list[Unit]:
        """Pieces as the fewest units; `inner` leaves out the one that would be all of them."""
        keys = [piece.base for piece in pieces]
        costs, starts = [0.0, *(1e9 for _ in pieces)], [0] * (len(pieces) + 1)
        for start, key in enumerate(keys):
            for end in range(start + 1, min(len(keys), start + self._reach.get(key, 1)) + 1):
                if inner and end - start == len(keys):
                    continue
                cost = costs[start] + self._cost(tuple(keys[start:end]))
                if cost < costs[end]:
                    costs[end], starts[end] = cost, start
        units, at = [], len(pieces)
        while at:
            unit = self._unit(pieces[starts[at] : at])
            units += [unit] if unit else []
            at = starts[at]
        return units[::-1]

    def _cost(self, key: tuple[str, ...]) -> float:
        """What it costs to take pieces for one unit: names and fillers little, characters without a word much."""
        known = self._costs.get(key)
        if known is None:
            word = "".join(key)
            if key in self.names:
                known = 1.0
            elif key in self.fillers:
                known = 0.95 if len(key) == 1 else 0.9
            elif len(key) == 1:
                known = 2.0 if is_han(word) else 1.2
            else:
                known = 1.2 if is_han(word) and word in self.words else 1e9
            self._costs[key] = known
        return known

    def _unit(self, pieces: list[Piece]) -> Unit | None:
        """Pieces that are one thing: a name, a word; None for a filler."""
        key = tuple(piece.base for piece in pieces)
        if key in self.names:
            if len(pieces) == 1:
                return Unit(self.names[key], pieces[0].parts)
            if key not in self._inner:
                inner = (unit.term for unit in self.cut(pieces, inner=True))
                self._inner[key] = Unit(self.names[key], tuple(term for term in inner if len(term) > 1 or not is_han(term)))
            return self._inner[key]
        if key in self.fillers:
            return None
        if len(pieces) == 1:
            one = pieces[0]
            raw = (one.raw,) if one.raw != one.base and one.parts else ()
            return Unit(one.base, (*raw, *one.parts))
        return Unit("".join(key))


def is_han(word: str) -> bool:
    """Whether a word is Chinese throughout."""
    return all("\u3400" <= character <= "\u9fff" for character in word)
