"""The messages of errors and warnings, in all the wordings that are known, as words without numbers and names."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from hooks.search.sections import Section

RECORDS = "records/torch"
_QUOTED = re.compile(r"(?:[A-Za-z]:)?(?:[\\/][\w.~+-]+){2,}|0x[0-9a-f]+|<[^>]*>", re.IGNORECASE | re.ASCII)
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]+")
LACKS = re.compile(r"\bmodule '[\w.]+' has no attribute")  # what a version says that has no such function: no entry's own message
_SENTENCE = re.compile(r"[A-Za-z_']{2,}[ ,:;.]+(?:[^ ]+ ){0,3}[A-Za-z_']{2,}")


def words(text: str) -> list[str]:
    """The words of a message that stay when its numbers change.

    >>> words("mat1 and mat2: (2, 3) at /opt/me/x.py, 0x7f")
    ['mat1', 'and', 'mat2', 'at']
    """
    return [word.lower() for word in _WORD.findall(_QUOTED.sub(" ", unicodedata.normalize("NFKC", text)))]


def is_message(text: str) -> bool:
    """Whether a line that was printed says something.

    >>> is_message("mat1 and mat2 shapes cannot be multiplied"), is_message("(tensor(4.), tensor(0.))")
    (True, False)
    """
    return bool(_SENTENCE.search(text))


def wordings(section: Section, others: dict[str, list[str]]) -> Iterator[str]:
    """Each wording of an entry's messages, as words joined by spaces; `others` has what scripts print on other versions."""
    texts = [section.heading.replace("…", " "), *section.said.splitlines(), *section.codes]
    texts += [line for path, _ in section.scripts for line in others.get(path, ()) if not LACKS.search(line)]
    heading = words(texts[0])
    seen = set()
    for number, text in enumerate(texts):
        found = words(text)
        if (len(found) < 3 and (number or not found)) or (number and not is_message(text)):
            continue
        if (key := " ".join(found)) not in seen and (not number or len(found) >= 3 or found == heading):
            seen.add(key)
            yield key


def of_versions(root: Path) -> dict[str, list[str]]:
    """Script → the lines that it prints on other versions of torch, as `make versions` has recorded them."""
    found: dict[str, list[str]] = {}
    for path in sorted((root / RECORDS).glob("*.json")):
        for script, record in json.loads(path.read_text(encoding="utf-8")).get("scripts", {}).items():
            found.setdefault(script, []).extend(
                line
                for text in _texts([record.get("outputs"), record.get("error"), record.get("warnings")])
                for line in text.splitlines()
            )
    return {script: list(dict.fromkeys(lines)) for script, lines in found.items()}


def _texts(value: Any) -> Iterable[str]:
    """All texts in what JSON holds."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for each in inner for text in _texts(each)]
