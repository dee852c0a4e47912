"""The index of a language, from its sections and the names of the API."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import jieba

from hooks.search import messages
from hooks.search.documents import Document
from hooks.search.index import Indexer
from hooks.search.sections import Section
from hooks.search.table import Table
from hooks.search.words import HAN, LONGEST, Lexicon, is_han

_RUN = re.compile(f"[{HAN}]{{2,}}")
_PASTED = ("error", "then")


@dataclass(frozen=True)
class Name:
    """A name of the API: where the index of names lists it, what it is in one line, and the pages that show it."""

    name: str
    url: str
    line: str
    pages: tuple[str, ...]
    uses: int


def lexicon(table: Table, documents: Sequence[Document]) -> Lexicon:
    """All words of the documents."""
    tool = Lexicon((), [], ())
    pieces = tool.pieces(" \n ".join({text for document in documents for name, text in document.texts.items() if name != "code"}))
    found = {word for piece in pieces for word in (piece.raw, *piece.parts)}
    found.update(_chinese(document.texts[name] for document in documents for name in document.texts if name != "code"))
    return Lexicon(found, table.same, table.fillers)


def _chinese(texts: Iterable[str]) -> set[str]:
    """The Chinese words of two characters and more, as jieba cuts them."""
    _load_dictionary()
    runs = {run for text in texts for run in _RUN.findall(text)}
    return {word for run in runs for word in jieba.cut_for_search(run, HMM=False) if 2 <= len(word) <= LONGEST and is_han(word)}


@functools.cache
def _load_dictionary() -> None:
    """Read jieba's dictionary from its package. It would keep a copy in the folder for temporary files, which is everybody's:
    another user could put another one there, and a build would leave it behind."""
    jieba.setLogLevel("WARNING")
    jieba.dt.FREQ, jieba.dt.total = jieba.dt.gen_pfdict(jieba.dt.get_dict_file())
    jieba.dt.initialized = True


def index(
    table: Table, pairs: Sequence[tuple[Section, Document]], names: Sequence[Name], others: dict[str, list[str]]
) -> tuple[bytes, list[str]]:
    """(the index of one language, the line to show below each document's heading)."""
    documents = [document for _, document in pairs]
    words = lexicon(table, documents)
    indexer = Indexer(words, table.weights)
    for document in documents:
        indexer.add(document)
    pasted = [
        [number, said]
        for number, (section, document) in enumerate(pairs)
        if document.kind in _PASTED and not section.top
        for said in messages.wordings(section, others)
    ]
    tops = {document.url: number for number, document in enumerate(documents)}
    head: dict[str, Any] = {
        "urls": "\n".join(document.url for document in documents),
        "headings": [document.heading for document in documents],
        "kinds": [document.kind for document in documents],
        "tops": [tops.get(document.url.partition("#")[0], number) for number, document in enumerate(documents)],
        "same": table.same,
        "near": table.near(words),
        "fillers": table.fillers,
        "hints": table.hints(words),
        "weights": {k: v for k, v in table.weights.items() if k not in ("fields", "length", "hints")},
        "messages": pasted,
        "names": [[name.name, name.url, name.line, name.uses, list(name.pages)] for name in names],
    }
    return indexer.pack(head), [document.shown for document in documents]
