"""What the search and the API index say of another torch: the sections and names that fail or print otherwise there."""

from __future__ import annotations

import json
from collections import defaultdict

from hooks.api.index import FOLDER, Index, embedded, group
from hooks.page.block.torch_told import FOLDER as TOLD
from hooks.page.languages import language_of
from hooks.project import Project
from hooks.versions.history import History, noise
from hooks.versions.table import Release, newest, releases

STATES = ("differs", "fails")  # the gravest last


def files(project: Project, sources: dict[str, str], urls: dict[str, str], index: Index) -> dict[str, str]:
    """Path in the site → content: for each version and language, address of a section or name → one of STATES."""
    places = sections(sources, urls)
    made = {}
    for release in releases():
        if release == newest():
            continue
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for (language, address), scripts in places.items():
            if state := max((of(project.history, path, release) for path in scripts), key=_gravity):
                found[language][address] = state
        for (name, language), address in names(index, urls).items():
            if fails_everywhere(project.history, index.users[name], release):
                found[language][address] = STATES[-1]
        for language, states in found.items():
            text = json.dumps(states, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            made[f"{TOLD}/{release.minor}.{language}.json"] = text
    return made


def sections(sources: dict[str, str], urls: dict[str, str]) -> dict[tuple[str, str], list[str]]:
    """(language, address of a section relative to the site) → the scripts that stand in it."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for page, text in sources.items():
        for script, anchor in embedded(text, page):
            url = urls.get(page, "")
            found[language_of(page), f"{url}#{anchor}" if anchor else url].append(script)
    return found


def names(index: Index, urls: dict[str, str]) -> dict[tuple[str, str], str]:
    """(name, language) → the address of its row in the API index."""
    pages = {(name, language): urls.get(f"{language}/{FOLDER}/{group(name)}.md") for name, language in index.places}
    return {key: f"{url}#{key[0]}" for key, url in pages.items() if url}


def of(history: History, path: str, release: Release) -> str:
    """One of STATES for a script on a version; "" where it prints the same, or nothing is known."""
    entry = dict(history.tried.get(path, ())).get(release)
    return "" if entry is None or noise(entry) else entry["state"]


def fails_everywhere(history: History, paths: list[str], release: Release) -> bool:
    """Whether every one of the scripts that was tried on a version fails there, and at least one was."""
    tried = [entry for path in paths if (entry := dict(history.tried.get(path, ())).get(release))]
    return bool(tried) and all(entry["state"] == "fails" for entry in tried)


def _gravity(state: str) -> int:
    return STATES.index(state) if state else -1
