"""records/torch/<version>.json: what every script did on one torch, one script a line."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hooks import cache
from hooks.script.parse import Script
from hooks.versions.judge import Entry
from hooks.versions.source import digest, shown

FOLDER = "records/torch"


@dataclass
class Book:
    """The records of one version. `about` is what the environment held: torch, torchvision, numpy, python."""

    about: dict[str, str] = field(default_factory=dict)
    scripts: dict[str, Entry] = field(default_factory=dict)

    def text(self) -> str:
        """Sorted by path, one script a line: it diffs well."""
        head = [f" {_json(name)}: {_json(value)},\n" for name, value in self.about.items()]
        rows = [f"  {_json(path)}: {_json(self.scripts[path])}" for path in sorted(self.scripts)]
        return "{\n" + "".join(head) + ' "scripts": {\n' + ",\n".join(rows) + "\n }\n}\n"

    def valid(self, root: Path, script: Script) -> Entry | None:
        """What is recorded of a script, if it is a record of the script as it is now."""
        entry = self.scripts.get(script.path)
        if entry and (entry["source"], entry["shown"]) == (digest(root, script), shown(script)):
            return entry
        return None


def path_of(root: Path, version: str) -> Path:
    return root / FOLDER / f"{version}.json"


def read(root: Path, version: str) -> Book:
    """The book of a version; an empty one where there is none. Raises ValueError where it is damaged."""
    path = path_of(root, version)
    if not path.exists():
        return Book()
    return _parse(path.read_text(encoding="utf-8"))


def write(root: Path, version: str, book: Book) -> None:
    """Write the book of a version; it appears whole or not at all."""
    cache.place(path_of(root, version), book.text().encode())


def _parse(text: str) -> Book:
    data: dict[str, Any] = json.loads(text)
    return Book({k: v for k, v in data.items() if k != "scripts"}, data["scripts"])


@functools.cache
def _compact() -> json.JSONEncoder:
    return json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(", ", ": "))


def _json(value: object) -> str:
    return _compact().encode(value)
