"""What the pages say of "since 2.4" is held against what older versions did when they were run."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest

from hooks.page.embed import embeds
from hooks.versions import book
from hooks.versions.history import noise
from hooks.versions.table import releases

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(path for folder in ("then-and-now", "errors") for path in (ROOT / "docs/en" / folder).glob("*.md"))
_SECTION = re.compile(r"^## .*$", re.MULTILINE)
_SINCE = re.compile(
    r"\*\*(?:Warns|Removed|Result changed)\*\*\. (?:[Dd]eprecated since|[Ss]ince|[Gg]one since|\[Deprecated in) (\d+\.\d+)"
)
BOOKS = {release: book.read(ROOT, release.torch).scripts for release in releases()}


def claims(text: str, page: str) -> list[tuple[str, tuple[int, ...]]]:
    """(script, version) of every entry whose verdict says since when an old form warns, is gone or gives another result."""
    found = []
    lines = text.splitlines()
    starts = [n for n, line in enumerate(lines, 1) if _SECTION.match(line)] + [len(lines) + 1]
    for first, after in itertools.pairwise(starts):
        said = _SINCE.search("\n".join(lines[first - 1 : after - 1]))
        if said:
            version = tuple(int(part) for part in said[1].split("."))
            found += [(embed.script, version) for embed in embeds(text, page) if first < embed.line < after]
    return found


CLAIMS = [claim for path in PAGES for claim in claims(path.read_text(encoding="utf-8"), str(path))]


def test_there_are_claims() -> None:
    assert len(CLAIMS) > 5


@pytest.mark.parametrize(("script", "version"), CLAIMS)
def test_versions_before_do_otherwise(script: str, version: tuple[int, ...]) -> None:
    before = {r: b[script] for r, b in BOOKS.items() if script in b and r.order < version and b[script]["state"] != "cannot"}
    alike = [release.torch for release, entry in before.items() if noise(entry)]
    assert not alike, f"{script}: the page says since {version}, but torch {alike} prints the same. Repair: correct the sentence."


@pytest.mark.parametrize(("script", "version"), [claim for claim in CLAIMS if claim[1] >= releases()[0].order[:2]])
def test_versions_from_it_on_do_as_the_newest(script: str, version: tuple[int, ...]) -> None:
    after = {r: b[script] for r, b in BOOKS.items() if script in b and r.order >= version and b[script]["state"] != "cannot"}
    other = [release.torch for release, entry in after.items() if entry["state"] == "fails"]
    assert not other, f"{script}: the page says since {version}, but torch {other} fails. Repair: correct the sentence."
