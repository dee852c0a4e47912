"""What the site knows of each name, for rows that are opened and cards over names in code: a file for each list and language."""

from __future__ import annotations

import json
from collections import defaultdict

from hooks.api.index import Index, group
from hooks.page import words
from hooks.script.bilingual import LANGUAGES

FOLDER = "assets/api"


def files(index: Index) -> dict[str, str]:
    """Path in the site → content: name → [signature, sentence, official address, uses, [[address of a page, title] ...]]."""
    made = {}
    for language in LANGUAGES:
        groups: dict[str, dict[str, list[object]]] = defaultdict(dict)
        for name in index.all_names():
            call, sentence = index.described[name]
            pages = [[place.url, place.title] for place in index.places[name, language].values()]
            groups[group(name)][name] = [call, sentence, index.official[name], words.uses(*index.count(name), language), pages]
        for key, names in groups.items():
            made[f"{FOLDER}/{language}-{key}.json"] = json.dumps(names, ensure_ascii=False, separators=(",", ":"))
    return made
