"""What a run on another torch says, beside what the script's `#>` lines promise of the pinned one."""

from __future__ import annotations

import re
from typing import Any

from hooks.run.results.compare import mismatches
from hooks.run.results.record import Record
from hooks.script.bilingual import halves
from hooks.script.parse import Script
from hooks.versions import kinds
from hooks.versions.source import shown
from hooks.versions.table import unrelated

LIMIT = 1_500
_RAISED = re.compile(r"^(?!Traceback)[A-Za-z_][\w.]*(?::|$)")
_WARNED = re.compile(r"^\s*(?:\S+:\d+: )?(\w*Warning: .*)$", re.MULTILINE)
_BUILT = re.compile(r" \((?:Triggered internally at|function) [^)]*\)?.*$")

Entry = dict[str, Any]


def judge(script: Script, run: dict[str, Any]) -> Entry:
    """The entry of a run: its state, and what differs. `run` is what the worker kept.

    `same`; `differs` with `outputs` (bare line → text) and `kind`; `fails` with `error` and `line`; `cannot` with `why`.
    """
    entry: Entry = {"source": run["source"], "shown": shown(script)}
    if warned := warnings_of(run["warnings"]):
        entry["warnings"] = warned
    if run["state"] == "not-run":
        return entry | {"state": "cannot", "why": run["reason"]}
    if run["state"] == "failed":
        error = last_error(run["error"]) or run["reason"]["en"]
        why = unrelated(error)
        return entry | ({"state": "cannot", "why": why} if why else {"state": "fails", "error": error, "line": run["line"]})
    record = Record(script.path, "ok", outputs={int(line): text for line, text in run["outputs"].items()})
    found = mismatches(script, record)
    if not found:
        return entry | {"state": "same"}
    if why := next((why for m in found if (why := unrelated(m.actual))), {}):
        return entry | {"state": "cannot", "why": why}
    numbers = script.bare_numbers()
    kind = kinds.gravest([kinds.kind_of(m.expected, m.actual, script.text) for m in found])
    outputs = {str(numbers[m.line]): kinds.steady(m.actual)[:LIMIT] for m in found}
    return entry | {"state": "differs", "kind": kind, "outputs": outputs}


def last_error(traceback: str) -> str:
    """The line of a traceback that names the exception, with the lines of its message, cut to a length that a page bears.

    >>> last_error('Traceback (most recent call last):\\n  File "x.py", line 1\\nValueError: no\\n')
    'ValueError: no'
    """
    lines = traceback.rstrip().splitlines()
    starts = [n for n, line in enumerate(lines) if _RAISED.match(line)]
    tops = [n for n, line in enumerate(lines) if line.startswith("Traceback ")]
    first = next((n for n in starts if not tops or n > tops[-1]), starts[-1] if starts else max(0, len(lines) - 1))
    return kinds.steady("\n".join(lines[first:]))[:LIMIT]


def warnings_of(text: str) -> list[str]:
    """The warnings of a run, each once: category and first line, without the place in torch's own source."""
    return sorted({kinds.steady(_BUILT.sub("", found))[:300] for found in _WARNED.findall(text)})


def lacking(entry: Entry, language: str) -> str:
    """Why a script cannot run, in a language."""
    why = entry.get("why", {})
    return why.get(language, "") if isinstance(why, dict) else halves(why)[language]
