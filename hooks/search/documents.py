"""What is found: sections of pages, entries of the error index, names of the API; each with what it is found by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from hooks.search.sections import Section
from hooks.search.words import is_han

KINDS = ("topic", "section", "error", "then", "example", "faq", "sheet", "glossary", "about", "list", "api")
FIELDS = ("head", "asks", "page", "lead", "prose", "said", "code", "api")
_FOLDERS = {
    "errors": "error", "then-and-now": "then", "examples": "example", "cheat-sheets": "sheet", "about": "about", "api": "list",
    "versions": "then",
}  # fmt: skip
_LISTS = ("errors/", "then-and-now/", "examples/", "")
SHOWN, SHOWN_HAN = 100, 41  # characters; Chinese ones are wider
_SENTENCE = re.compile(r"(?<=[。！？；])|(?<=[.!?;:]) ")


@dataclass(frozen=True)
class Document:
    """What a reader can be led to; `texts` are its FIELDS, `shown` the line below its heading."""

    url: str
    kind: str
    page: str
    heading: str
    shown: str
    texts: Mapping[str, str]
    asks: tuple[str, ...] = ()
    names: tuple[str, ...] = field(default=())


def kind(url: str) -> str:
    """The kind of what lies at a URL.

    >>> kind("en/errors/shape/#mat1-mat2"), kind("en/errors/shape/"), kind("zh/cnn/resnet/"), kind("en/lookup/glossary/#data")
    ('error', 'list', 'topic', 'glossary')
    """
    path = url.partition("/")[2]
    folder, _, rest = path.partition("/")
    if path in _LISTS:
        return "list"
    if folder == "lookup":
        return "glossary" if rest.startswith("glossary") else "faq"
    if folder == "errors" and "#" not in url:
        return "list"
    return _FOLDERS.get(folder, "section" if "#" in url else "topic")


def document(section: Section, names: Iterable[str], told: Iterable[str], asks: Iterable[str] = ()) -> Document:
    """A section, with the API names that its code uses, and those that it tells of."""
    asked = tuple(dict.fromkeys((*section.asks, *asks)))
    own = "" if section.heading == section.page else section.page
    texts = {
        "head": section.heading,
        "asks": " \n ".join(asked),
        "page": own,
        "lead": section.lead,
        "prose": section.prose,
        "said": section.said,
        "code": section.code,
    }
    shown = section.lead or _begin(section.prose) or _begin(section.said)
    return Document(section.url, kind(section.url), own, section.heading, shown, texts, asked, (*told, *names))


def _begin(text: str) -> str:
    """The first sentences of a text, as many characters as one or two lines hold."""
    most = SHOWN_HAN if any(map(is_han, text[:SHOWN_HAN])) else SHOWN
    shown = ""
    for sentence in _SENTENCE.split(text[: most * 2]):
        if shown and len(shown) + len(sentence) > most:
            break
        shown = f"{shown} {sentence}".strip() if shown and not "\u3000" <= shown[-1] <= "\uffff" else shown + sentence
    return shown if len(shown) <= most else shown[:most].rstrip() + "…"
