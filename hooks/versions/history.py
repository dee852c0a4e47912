"""What all recorded versions say of the scripts as they are now."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

from hooks.script.parse import Script
from hooks.versions import book
from hooks.versions.judge import Entry
from hooks.versions.source import digest, shown
from hooks.versions.table import Release, newest, releases

RUNS = ("same", "differs")
NOISE = ("address", "speed", "rounding", "random")
Tried = tuple[tuple[Release, Entry], ...]


@dataclass(frozen=True)
class History:
    """Script → what each version that was tried says of it, the oldest first. Versions where it cannot run are left out."""

    tried: dict[str, Tried]
    cannot: dict[str, Tried]

    def span(self, path: str) -> str:
        """The versions on which a script runs to its end: `1.13+`, `2.0-2.12`, `2.0-2.3, 2.6+`; "" where only one was tried.

        A `+` reaches to the newest. Versions that were not tried neither make nor break a span.
        """
        tried = self.tried.get(path, ())
        return spans([(release, entry["state"] in RUNS) for release, entry in tried]) if len(tried) > 1 else ""

    def everywhere(self, path: str) -> bool:
        """Whether a script runs on every version of the table, and has been tried on each."""
        tried = self.tried.get(path, ())
        return len(tried) == len(releases()) and all(entry["state"] in RUNS for _, entry in tried)

    def oldest(self, paths: list[str]) -> str:
        """The oldest version on which one of the scripts printed the same; "" where none has run on more than one."""
        ran = [r for path in paths if self.span(path) for r, entry in self.tried[path] if noise(entry)]
        return min(ran, key=lambda release: release.order).minor if ran else ""


NOTHING = History({}, {})


def spans(ran: list[tuple[Release, bool]]) -> str:
    """Runs of versions that are true, as readers write them.

    >>> spans([(release, release.minor != "2.3") for release in releases()])
    '1.13-2.2, 2.4+'
    """
    parts: list[list[Release]] = []
    before = False
    for release, good in ran:
        if good and before:
            parts[-1].append(release)
        elif good:
            parts.append([release])
        before = good
    return ", ".join(_span(part) for part in parts)


def of_versions(some: list[Release]) -> str:
    """The same for a list of versions: those of the table that follow one another are joined.

    >>> of_versions([r for r in releases() if r.minor in ("1.13", "2.0", "2.5")])
    '1.13-2.0, 2.5'
    """
    return spans([(release, release in some) for release in releases()])


def noise(entry: Entry) -> bool:
    """Whether all that differs is another draw, rounding, an address or the speed."""
    return entry["state"] == "same" or (entry["state"] == "differs" and entry["kind"] in NOISE)


def load(root: Path, scripts: dict[str, Script]) -> History:
    """Read every book; entries that belong to an older form of a script are left out."""
    books = [(release, read(root, release.torch)) for release in releases()]
    now = {path: (digest(root, script), shown(script)) for path, script in scripts.items()} if any(b for _, b in books) else {}
    tried: dict[str, Tried] = {}
    cannot: dict[str, Tried] = {}
    for path, names in now.items():
        found = [(r, b[path]) for r, b in books if path in b and (b[path]["source"], b[path]["shown"]) == names]
        tried[path] = tuple((r, entry) for r, entry in found if entry["state"] != "cannot")
        cannot[path] = tuple((r, entry) for r, entry in found if entry["state"] == "cannot")
    return History(tried, cannot)


def read(root: Path, version: str) -> dict[str, Entry]:
    """The scripts of one book, read once as long as its file stays as it is."""
    path = book.path_of(root, version)
    return _read(root, version, path.stat().st_mtime_ns) if path.exists() else {}


@functools.lru_cache(maxsize=64)
def _read(root: Path, version: str, _: int) -> dict[str, Entry]:
    return book.read(root, version).scripts


def _span(part: list[Release]) -> str:
    if part[-1] == newest():
        return part[0].minor if len(part) == 1 else f"{part[0].minor}+"
    return part[0].minor if len(part) == 1 else f"{part[0].minor}-{part[-1].minor}"
