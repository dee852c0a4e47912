"""What has become of an old form: the verdict of its entry, and the versions on which its scripts do otherwise."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

from hooks.page.entry.pairs import telling
from hooks.script.bilingual import LANGUAGES, half
from hooks.script.parse import Script
from hooks.versions.history import History, noise
from hooks.versions.judge import Entry
from hooks.versions.table import Release, newest

VERDICTS = {
    "removed": "已删除 | Removed",
    "warns": "会警告 | Warns",
    "changed": "结果变了 | Result changed",
    "works": "还能用 | Still works",
}
WORKS, WARNS, OTHERWISE, FAILS, UNKNOWN = "works", "warns", "otherwise", "fails", "unknown"  # what an older version does
_ORDER = (WORKS, WARNS, OTHERWISE, FAILS, UNKNOWN)  # the last counts
_LETTERS = {WORKS: "w", WARNS: "a", OTHERWISE: "o", FAILS: "f", UNKNOWN: "u"}  # in the attribute of a row
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_NOTHING_CAUGHT = re.compile(r"IndexError: list index out of range|StopIteration")


def verdict(text: str) -> str:
    """One of VERDICTS, as the text of an entry says it first in bold; "" where it says none.

    >>> verdict("**Warns**. Since 2.0 it lives in `torch.func`.")
    'warns'
    """
    names = {half(words, language): name for name, words in VERDICTS.items() for language in LANGUAGES}
    return next((names[found[1]] for found in _BOLD.finditer(text) if found[1] in names), "")


def badge(name: str, language: str) -> str:
    """A verdict as HTML."""
    return f'<span class="verdict verdict--{name}">{half(VERDICTS[name], language)}</span>'


def recorded(history: History) -> list[Release]:
    """The versions before the newest of which something is recorded, the oldest first."""
    found = {release for tried in history.tried.values() for release, _ in tried} - {newest()}
    return sorted(found, key=lambda release: release.order)


def elsewhere(history: History, scripts: Iterable[Script], said: str, on: Iterable[Release]) -> dict[str, str]:
    """Version → what it does with the scripts of an entry, where that is not what the verdict says of the newest.

    works: neither the error nor the warning of today; warns: no error yet; otherwise: prints something else; fails: not all runs;
    unknown: could not be run there.
    """
    found: dict[str, list[str]] = {}
    for script in scripts:
        lines, tried = telling(script.bare_text()), dict(history.tried.get(script.path, ()))
        for release in on:
            state = state_of(tried[release], lines, said) if release in tried else UNKNOWN
            if state:
                found.setdefault(release.minor, []).append(state)
    return {version: max(states, key=_ORDER.index) for version, states in found.items()}


def packed(states: dict[str, str], on: Iterable[Release]) -> str:
    """What versions do, the newest first, as runs of a letter and how often it comes; "." is as the verdict says.

    docs/assets/js/widgets/changes.js reads it. Where all do as the newest, it is "".
    """
    letters = "".join(_LETTERS.get(states.get(release.minor, ""), ".") for release in reversed(list(on))).rstrip(".")
    runs = ((letter, len(list(run))) for letter, run in itertools.groupby(letters))
    return "".join(f"{letter}{count if count > 1 else ''}" for letter, count in runs)


def state_of(entry: Entry, telling: set[int], said: str) -> str:
    """What one version does with a script, "" where its verdict holds; `telling` are the lines that print what was caught."""
    if noise(entry):
        return ""
    if entry["state"] == "fails":
        quiet = entry["line"] in telling and _NOTHING_CAUGHT.match(entry["error"])
        return WORKS if quiet and said == "warns" else FAILS
    outputs = {int(line): text.strip() for line, text in entry["outputs"].items()}
    if said == "works" or not outputs.keys() & telling:
        return OTHERWISE
    if not all(outputs[line] for line in outputs.keys() & telling):
        return WARNS if said == "removed" and entry.get("warnings") else WORKS
    return "" if outputs.keys() <= telling and said != "changed" else OTHERWISE
