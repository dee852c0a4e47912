"""The index that the browser reads: for each term the documents that it leads to, and how surely (BM25F), in few bytes.

The file is gzip over: the length of the head (4 bytes, little-endian), the head (JSON), then for all terms of the head, in order,
first the numbers of their documents, then for each document the step from the one before (both as varints), then the weights (1
to 31, a byte each): what is alike stands together, which makes the file a twentieth smaller.
"""

from __future__ import annotations

import gzip
import json
import re
import struct
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from hooks.search.documents import FIELDS, Document
from hooks.search.words import Lexicon, Unit, is_han

LEVELS, LEAST = 31, 1
_WORD = re.compile(r"\b[a-z0-9]+(?:_[a-z0-9]+)+\b|\b[A-Z][a-z]+[A-Z]\w+\b")
_MAIN = re.compile("[:：，,]")
_FULL = ("head", "asks", "page", "lead")


class Indexer:
    """Takes documents in, gives the index out."""

    def __init__(self, lexicon: Lexicon, weights: dict[str, Any]) -> None:
        self.lexicon, self.weights = lexicon, weights
        self.documents: list[Document] = []
        self.counts: list[dict[str, Counter[str]]] = []
        self.heads: list[list[list[str]]] = []
        self.asked: list[list[list[str]]] = []

    def add(self, document: Document) -> None:
        units = {name: self.lexicon.units(text) for name, text in document.texts.items() if text and name != "code"}
        self.documents.append(document)
        self.counts.append({name: self._count(found, name) for name, found in units.items()})
        words = {word.lower() for word in _WORD.findall(document.texts.get("code", ""))}
        self.counts[-1]["code"] = Counter({self.lexicon.base(word): 1 for word in words})
        self.counts[-1]["api"] = Counter(part for name in document.names for part in _of_name(name))
        main = _MAIN.split(document.heading, maxsplit=1)[0]
        self.heads.append([[unit.term for unit in self.lexicon.units(text)] for text in dict.fromkeys((document.heading, main))])
        self.asked.append([[unit.term for unit in self.lexicon.units(ask)] for ask in document.asks])

    def _count(self, units: list[Unit], name: str) -> Counter[str]:
        found: Counter[str] = Counter()
        for unit in units:
            if name not in _FULL and is_han(unit.term) and len(unit.term) == 1:
                continue
            found[unit.term] += 1
            for part in unit.parts if name in _FULL else ():
                found[part] += self.weights["parts"]
        return found

    def impacts(self) -> dict[str, list[tuple[int, int]]]:
        """Term → (document, weight of 1 to LEVELS), by BM25F."""
        means = {name: _mean(sum(counts.get(name, Counter()).values()) for counts in self.counts) for name in FIELDS}
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, counts in enumerate(self.counts):
            sums: dict[str, float] = defaultdict(float)
            for name, terms in counts.items():
                b = self.weights["length"][name]
                factor = self.weights["fields"][name] / (1 - b + b * sum(terms.values()) / means[name])
                for term, count in terms.items():
                    sums[term] += factor * count
            for term, weight in sums.items():
                impact = weight / (weight + self.weights["saturation"])
                if (level := round(LEVELS * impact)) >= LEAST:
                    found[term].append((number, level))
        return found

    def pack(self, head: dict[str, Any]) -> bytes:
        """The file: `head` and the index."""
        impacts = self.impacts()
        terms = sorted(impacts)
        number = {term: at for at, term in enumerate(terms)}
        known = {
            "terms": "\n".join(terms),
            "heads": [[[number[t] for t in ways if t in number] for ways in heads] for heads in self.heads],
            "asked": {
                str(at): [[number[t] for t in ask if t in number] for ask in asks] for at, asks in enumerate(self.asked) if asks
            },
        }
        text = json.dumps(head | known, ensure_ascii=False, separators=(",", ":")).encode()
        postings = _postings([impacts[term] for term in terms])
        return gzip.compress(struct.pack("<I", len(text)) + text + postings, 9, mtime=0)


def _mean(values: Iterable[float]) -> float:
    some = [value for value in values if value]
    return sum(some) / len(some) if some else 1.0


def _of_name(name: str) -> tuple[str, str]:
    """A full name of the API, and its last part."""
    return name.lower(), name.rpartition(".")[2].lower().strip("_")


def _postings(found: list[list[tuple[int, int]]]) -> bytes:
    counts = b"".join(_varint(len(each)) for each in found)
    steps = b"".join(_varint(at - before - 1) for each in found for (before, _), (at, _) in pairwise([(-1, 0), *each]))
    return counts + steps + bytes(level for each in found for _, level in each)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])
