"""The first form of a version's page in both languages, and its place in the navigation: a person may add what else is new."""

from __future__ import annotations

import re
from pathlib import Path

from hooks.script.bilingual import LANGUAGES
from hooks.versions.table import Release

_TEMPLATES = Path(__file__).parent / "templates"
_IN_NAV = re.compile(r"^( *- )versions/\d+\.\d+\.md$", re.MULTILINE)


def text(release: Release, language: str) -> str:
    """The page of a version in a language."""
    notes = f"https://github.com/pytorch/pytorch/releases/tag/v{release.minor}.0"
    names = {"minor": release.minor, "torch": release.torch, "date": release.date, "torchvision": release.torchvision}
    names |= {"notes": notes, "id": release.minor.replace(".", "-")}
    template = (_TEMPLATES / f"{language}.md").read_text(encoding="utf-8")
    return re.sub(r"\{(\w+)\}", lambda name: str(names[name[1]]), template)


def put(root: Path, release: Release, before: Release | None = None) -> None:
    """Write the pages of a version and name them in the navigation, the newest first; what a person has written stays.

    `before` is the release that stood there until now: its page, untouched, makes room for that of its patch.
    """
    for language in LANGUAGES:
        page = root / f"docs/{language}/versions/{release.minor}.md"
        untouched = before and page.exists() and page.read_text(encoding="utf-8") == text(before, language)
        if untouched or not page.exists():
            page.write_text(text(release, language), encoding="utf-8")
    config = root / "mkdocs.yml"
    nav = config.read_text(encoding="utf-8")
    name = f"versions/{release.minor}.md"
    if f"{name}\n" not in nav:
        config.write_text(_IN_NAV.sub(lambda first: f"{first[1]}{name}\n{first[0]}", nav, count=1), encoding="utf-8")
