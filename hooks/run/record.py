"""What a run left: outputs by line, figures, errors, time, and what all that depended on."""

from __future__ import annotations

import json
import re
import sys
import sysconfig
from dataclasses import asdict, dataclass, field
from pathlib import PurePath
from typing import Any

from hooks.script.parse import Script

_ANSI = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07]*\x07")
_TOOLKIT = re.compile(r"^W\d{4} .*\] No CUDA runtime is found, using CUDA_HOME=.*\n?", re.MULTILINE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True)
class Figure:
    """One figure as drawn for light and for dark pages, base64; sizes in inches.

    `line` drew it, `call` is the line of the script's top level that was running; both count without `#>` lines.
    """

    line: int
    form: str
    light: str
    dark: str
    width: float
    height: float
    call: int = 0


@dataclass(frozen=True)
class Record:
    """One run of one script. Line numbers are those of the source without its `#>` lines.

    `state` is "ok", "failed" (with `error`, and `reason` in both languages) or "not-run" (with `reason`). `extra` is what was
    printed by processes or libraries outside the script's lines, `warnings` what went to stderr; `calls` is `outputs` by the
    line of the script's top level that was running, kept where functions print; `files` (path → sha256) and `packages`
    (name → version) are what the result depends on besides the script.
    """

    script: str
    state: str
    reason: dict[str, str] = field(default_factory=dict)
    outputs: dict[int, str] = field(default_factory=dict)
    calls: dict[int, str] = field(default_factory=dict)
    figures: tuple[Figure, ...] = ()
    extra: str = ""
    warnings: str = ""
    error: str = ""
    seconds: float = 0.0
    device: str = ""
    torch: str = ""
    date: str = ""
    files: dict[str, str] = field(default_factory=dict)
    packages: dict[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Record:
        values = dict(data)
        for name in ("outputs", "calls"):
            values[name] = {int(line): text for line, text in data[name].items()}
        values["figures"] = tuple(Figure(**figure) for figure in data["figures"])
        return cls(**values)


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


class Cleaner:
    """Takes out of a text what only this machine has (paths, colors, rewritten lines) and what no page can hold."""

    def __init__(self, root: str, folder: str = "") -> None:
        home = str(PurePath(folder).with_name("home")) if folder else ""
        packages, library = sysconfig.get_path("purelib"), sysconfig.get_path("stdlib")
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        pairs = [(packages, "site-packages"), (library, version), (folder, "."), (home, "~"), (root + "/", ""), (root, ".")]
        self._pairs = [(old, new) for old, new in pairs if old]

    def __call__(self, text: str) -> str:
        text = _TOOLKIT.sub("", text)  # torch's log of a toolkit without a device, with the clock and a process number
        for old, new in self._pairs:
            text = text.replace(old, new)
        lines = [line.rstrip("\r").rsplit("\r", 1)[-1] for line in _ANSI.sub("", text).split("\n")]
        return _CONTROL.sub("", "\n".join(lines)).encode("utf-8", "replace").decode()
