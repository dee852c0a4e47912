"""The head of a page, cut from its text: the heading, what it asks of its reader, the sentence that leads into it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hooks.page.facts import minutes

LEAD_CHARACTERS = {"zh": 110, "en": 260}  # a longer paragraph is text, not a lead
INDEXES = ("about", "api", "examples", "versions")
GLOSSARY = "lookup/glossary.md"
_HEADING = re.compile(r"\s*<h1\b.*?</h1>", re.DOTALL)
_PARAGRAPH = re.compile(r"\s*<p>(.*?)</p>", re.DOTALL)
_ASKS = re.compile(r"<em>(?:Before this|先要会)")
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Head:
    """`heading` is the <h1> ("" where a page has none), `lead` the paragraph below it ("" where it is none), `rest` all else.

    `minutes` is how long the page takes to read, 0 for one that is looked up.
    """

    heading: str
    lead: str
    rest: str
    minutes: int


def cut(html: str, page: str) -> Head:
    """A page's HTML in its parts; `page` is its path in the documentation tree."""
    found = _HEADING.match(html)
    heading = found[0].strip() if found else ""
    rest = html[found.end() :] if found else html
    lead, kind = "", ""
    if paragraph := _PARAGRAPH.match(rest):
        kind = _kind(paragraph[1], page.split("/")[0])
    if paragraph and kind:
        lead, rest = f'<p class="{kind}">{paragraph[1]}</p>', rest[paragraph.end() :]
    return Head(heading, lead, rest, 0 if _is_index(page) else minutes(html))


def _kind(paragraph: str, language: str) -> str:
    """What a page's first paragraph is: what the page builds on, its lead, or "" for text like any other."""
    if _ASKS.match(paragraph):
        return "asks"
    return "lead" if len(_TAG.sub("", paragraph)) <= LEAD_CHARACTERS[language] else ""


def _is_index(page: str) -> bool:
    """Whether a page is a list in which readers look something up."""
    return page.endswith(("/index.md", GLOSSARY)) or page.split("/")[1] in INDEXES
