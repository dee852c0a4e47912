"""The names of the API as readers look them up: what each is in one line, and the pages that show it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from pathlib import Path

from hooks import cache
from hooks.api.index import FOLDER, SHOWN, Index, group
from hooks.api.public_names import resolve
from hooks.script.bilingual import LANGUAGES
from hooks.search.build import Name

LONGEST = 110
_SENTENCE = re.compile(r"^(.{12,}?)(?:\. |\.$|:$)", re.DOTALL)
_MARKUP = re.compile(r":\w+(?::\w+)*:`~?\.?([^`<]*?)(?: <[^`]*>)?`|`+([^`]*)`+|\*\*(.+?)\*\*")
_SIGNATURE = re.compile(r"^[\w.]+\(.*\)(?: -> .*)?$")


def line(name: str) -> str:
    """The first sentence of what a public name says of itself; "" where it says nothing."""
    found = inspect.getdoc(resolve(name)) or ""
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", found)]
    text = next((part for part in paragraphs if part and not _SIGNATURE.match(part) and not part.startswith("..")), "")
    text = _MARKUP.sub(lambda match: next(filter(None, match.groups()), ""), text)
    sentence = _SENTENCE.match(text)
    said = sentence[1] if sentence else text
    return said if len(said) <= LONGEST else said[:LONGEST].rsplit(" ", 1)[0] + " …"


def names(root: Path, index: Index, urls: Mapping[str, str]) -> list[Name]:
    """Every name that a page shows, for each language; `urls` has a page's URL by its path."""
    every = index.all_names()
    lines: dict[str, str] = cache.made(root, cache.key(__name__, *every), lambda: {name: line(name) for name in every})
    found = []
    for language in LANGUAGES:
        for name in every:
            places = index.places[name, language].values()
            page = urls.get(f"{language}/{FOLDER}/{group(name)}.md")
            if places and page:
                titles = dict.fromkeys(place.title.replace("`", "").partition(":")[0].partition("：")[0] for place in places)
                found.append(Name(name, f"{page}#{name}", lines[name], tuple(titles)[:SHOWN], len(places)))
    return found
