"""What a script's process told of its run, event by event, as the parts of a record."""

from __future__ import annotations

import contextlib
import json
from typing import Any

from hooks.run.results.clean import Cleaner
from hooks.run.results.record import Figure
from hooks.script.parse import Script

# What an event of each kind holds: a script can write what it likes into the file that they are read from.
_KINDS: dict[str, dict[str, type | tuple[type, ...]]] = {
    "stream": {"stream": str, "line": int, "call": int, "text": str, "pid": int, "capped": bool},
    "figure": {"figure": str, "line": int, "call": int, "form": str, "width": (int, float), "height": (int, float)},
    "file": {"file": str},
    "end": {"end": bool, "seconds": (int, float), "error": str, "files": list, "packages": list},
}


def events_of(report: dict[str, Any]) -> list[dict[str, Any]]:
    """The events of a report. A last line that was cut off by a crash is left out, and so is what has not an event's form."""
    events = []
    for line in report["events"].split("\n"):
        with contextlib.suppress(ValueError, RecursionError):
            event = json.loads(line)
            if _has_form(event):
                events.append(event)
    return events


def _has_form(event: Any) -> bool:
    kind = next((_KINDS[name] for name in _KINDS if name in event), None) if isinstance(event, dict) else None
    if kind is None or not all(isinstance(event.get(name), wanted) for name, wanted in kind.items()):
        return False
    lists = [value for value in event.values() if isinstance(value, list)]
    return all(isinstance(text, str) for texts in lists for text in texts) and _finite(event.get("seconds", 0))


def _finite(seconds: float) -> bool:
    return 0 <= seconds < 1e9  # false for nan


def outputs_of(script: Script, events: list[dict[str, Any]], clean: Cleaner) -> tuple[dict[int, str], str, str]:
    """(stdout by bare anchor line, stdout of no line, stderr) of a run's events."""
    numbers = script.bare_numbers()
    by_line: dict[int, dict[int, list[str]]] = {}
    errors: list[str] = []
    for event in (e for e in events if "stream" in e):
        if event["stream"] == "err":
            errors.append(event["text"])
            continue
        anchor = numbers.get(script.anchors.get(event["line"], 0), 0)
        by_line.setdefault(anchor, {}).setdefault(event["pid"], []).append(event["text"])
        if event["capped"]:
            errors.append("\noutput capped: the script printed more than is kept\n")
    outputs = {line: clean(_merge(by_process)) for line, by_process in by_line.items()}
    extra = outputs.pop(0, "")
    return outputs, extra, clean("".join(errors))


def calls_of(script: Script, events: list[dict[str, Any]], clean: Cleaner) -> dict[int, str]:
    """stdout by the bare line of the script's top level that was running; empty where that is what `outputs_of` says."""
    called = [{**event, "line": event.get("call") or event.get("line")} for event in events]
    outputs, calls = outputs_of(script, events, clean)[0], outputs_of(script, called, clean)[0]
    return {} if calls == outputs else calls


def figures_of(script: Script, events: list[dict[str, Any]], blobs: dict[str, str]) -> tuple[Figure, ...]:
    """The figures that a run saved; one saved at the script's end belongs to its last line."""
    numbers = script.bare_numbers()
    last = len(script.bare_text().splitlines())
    figures = []
    for event in (e for e in events if "figure" in e):
        stem, form = event["figure"], event["form"]
        line = numbers.get(event["line"], last)
        light, dark = blobs.get(f"{stem}-light.{form}"), blobs.get(f"{stem}-dark.{form}")
        if light is None or dark is None or form not in ("svg", "png"):
            continue  # told of, but not there
        call = numbers.get(event["call"], last)
        figures.append(Figure(line, form, light, dark, event["width"], event["height"], call))
    return tuple(figures)


def _merge(by_process: dict[int, list[str]]) -> str:
    """Texts of several processes at one line: each process's own together, in an order that does not vary."""
    texts = ["".join(parts) for parts in by_process.values()]
    return "".join(texts if len(texts) == 1 else sorted(texts))
