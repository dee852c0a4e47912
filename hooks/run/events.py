"""What a script's process told of its run, event by event, as the parts of a record."""

from __future__ import annotations

import json
from typing import Any

from hooks.run.clean import Cleaner
from hooks.run.record import Figure
from hooks.script.parse import Script


def events_of(report: dict[str, Any]) -> list[dict[str, Any]]:
    """The events of a report; a last line that was cut off by a crash is left out."""
    events = []
    for line in report["events"].splitlines():
        try:
            events.append(json.loads(line))
        except json.JSONDecodeError:
            continue
    return events


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
        light, dark = blobs[f"{stem}-light.{form}"], blobs[f"{stem}-dark.{form}"]
        call = numbers.get(event["call"], last)
        figures.append(Figure(line, form, light, dark, event["width"], event["height"], call))
    return tuple(figures)


def _merge(by_process: dict[int, list[str]]) -> str:
    """Texts of several processes at one line: each process's own together, in an order that does not vary."""
    texts = ["".join(parts) for parts in by_process.values()]
    return "".join(texts if len(texts) == 1 else sorted(texts))
