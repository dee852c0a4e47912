"""Runs scripts, several at a time, each in a fresh process; what has run before and still holds is not run again."""

from __future__ import annotations

import datetime
import functools
import os
import re
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import psutil

from hooks.cache import package_version
from hooks.data import place
from hooks.run.machine import device, toolchain
from hooks.run.machine.cores import cores, places
from hooks.run.reads import near, readable
from hooks.run.results import outcome
from hooks.run.results.clean import Cleaner
from hooks.run.results.events import calls_of, events_of, figures_of, outputs_of
from hooks.run.results.record import Record
from hooks.run.results.store import Store, file_digest, key_of
from hooks.run.results.times import Times
from hooks.run.server import choice
from hooks.run.server.choice import Server
from hooks.run.server.passed import environment
from hooks.script.parse import Script

MEMORY_BYTES = min(8 << 30, psutil.virtual_memory().total * 2 // 5)
DISK_BYTES = 2 << 30
DISTRIBUTIONS = {"sklearn": "scikit-learn", "PIL": "pillow", "yaml": "PyYAML", "skimage": "scikit-image", "cv2": "opencv-python"}
PRELOADED = ("torchvision", "matplotlib.pyplot", "sklearn.datasets")
Progress = Callable[[int, int, Record], None]


class Runner:
    """Runs the scripts of one project. Use as a context manager: it ends its server, unless that was lent."""

    def __init__(
        self,
        root: Path,
        store: Store,
        progress: Progress | None = None,
        jobs: int | None = None,
        server: Server | None = None,
    ) -> None:
        self.root, self.store, self.progress = root.resolve(), store, progress
        self.jobs, self.times = jobs or places(), Times(store.folder)
        self._server, self._lent = server or choice.make(), server is not None
        self._counting = threading.Lock()
        self._done = 0

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *_: object) -> None:
        if not self._lent:
            self._server.close()

    def run_all(self, scripts: Iterable[Script]) -> dict[str, Record]:
        """Path → record of every script; only those without a valid record are run, and reported to `progress`.

        The longest are started first, and those that must be alone last, one by one.
        """
        scripts = list(scripts)
        if touched := [s for s in scripts if self.store.is_older_than(self.root / s.path)]:
            self._server.start(preload(touched))  # imports torch while this process imports it too, to ask for the device
        records = {s.path: r for s in scripts if (r := self.known(s)) is not None}
        rest = [s for s in scripts if s.path not in records]
        rest.sort(key=self.times.expected, reverse=True)
        self._done = 0
        if rest:
            self._server.start(preload(rest))
        for group, jobs in (
            ([s for s in rest if not s.header.alone], self.jobs),
            ([s for s in rest if s.header.alone], 1),
        ):
            pool = ThreadPoolExecutor(max_workers=jobs)
            try:
                for record in pool.map(functools.partial(self._run_counted, total=len(rest)), group):
                    records[record.script] = record
            finally:
                pool.shutdown(wait=False, cancel_futures=True)
        return records

    def known(self, script: Script) -> Record | None:
        """The record of a script that need not run: it cannot run here, or it has run and nothing has changed since."""
        here = device.current()
        reason = device.lacking(script.header.needs, here)
        if reason:
            return Record(script.path, "not-run", reason=reason)
        return self.store.load(key_of(script, here), script.path)

    def run(self, script: Script) -> Record:
        """The record of one script, from the store or from a run now. Only a run that succeeded is kept."""
        key = key_of(script, device.current())
        with self.store.lock(key):
            record = self.known(script)
            if record is None:
                record = self._new_record(script)
                self.times.note(script, record.seconds)
                if record.state == "ok":
                    self.store.save(key, record)
        return record

    def _new_record(self, script: Script) -> Record:
        """The record of a run now. Whatever the script has left in the place of its notes, its fault is its own."""
        report = self._server.run(self._job(script))
        try:
            return self._record(script, report)
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
            return Record(script.path, "failed", reason=outcome.reason("unreadable"), error=repr(error))

    def _run_counted(self, script: Script, total: int) -> Record:
        record = self.run(script)
        with self._counting:
            self._done += 1
            if self.progress:
                self.progress(self._done, total, record)
        return record

    def _job(self, script: Script) -> dict[str, Any]:
        return {
            "script": str(self.root / script.path),
            "root": str(self.root),
            "timeout": script.header.timeout,
            "memory": MEMORY_BYTES,
            "threads": cores() if script.header.alone else 1,
            "network": "network" in script.header.needs,
            "disk": DISK_BYTES,
            "toolchain": str(toolchain.folder(self.root)) if toolchain.wanted(script) else "",
            "imports": [name for name in ("torch", *PRELOADED) if _imports(script, name)],
            "readable": [str(self.root / path) for path in readable(self.root, script)],
            "environment": environment() | _data(script),
        }

    def _record(self, script: Script, report: dict[str, Any] | None) -> Record:
        now = datetime.datetime.now(datetime.UTC)
        base: dict[str, Any] = {
            "device": device.current().label,
            "torch": package_version("torch"),
            "date": now.strftime("%Y-%m-%d"),
        }
        if report is None:
            return Record(script.path, "failed", reason=outcome.reason("lost"), **base)
        clean = Cleaner(str(self.root), report["folder"], script.path)
        events = events_of(report)
        outputs, extra, warnings = outputs_of(script, events, clean)
        end: dict[str, Any] = next((e for e in reversed(events) if e.get("end")), {})
        state, reason, error = outcome.judge(script, report, end)
        read = {*end.get("files", []), *(e["file"] for e in events if "file" in e)}
        own = (f for f in read if f.startswith(f"{self.root}{os.sep}") and "\0" not in f)
        inside = (os.path.relpath(f, self.root).replace(os.sep, "/") for f in own)
        files = sorted({*(f for f in inside if (self.root / f).is_file())})
        return Record(
            script.path,
            state,
            reason=reason,
            outputs=outputs,
            calls=calls_of(script, events, clean),
            figures=figures_of(script, events, report["figures"]),
            extra=extra + clean(report["raw"]),
            warnings=warnings,
            error=clean(error),
            seconds=end.get("seconds", report["seconds"]),
            files={f: file_digest(self.root / f) for f in files if f != script.path},
            near={f: file_digest(self.root / f) for f in near(self.root, script)},
            packages=_versions(end.get("packages", [])),
            **base,
        )


def _data(script: Script) -> dict[str, str]:
    """What tells a script that needs data where they are."""
    return {"DATA_DIR": str(place.folder())} if any(need.startswith("data ") for need in script.header.needs) else {}


def preload(scripts: list[Script]) -> list[str]:
    """The heavy modules that several of the scripts import: better imported once, before the forks."""
    counts = Counter(name for script in scripts for name in PRELOADED if _imports(script, name))
    return ["torch", *(name for name in PRELOADED if counts[name] >= 3)]


def _imports(script: Script, module: str) -> bool:
    return re.search(rf"^\s*(import|from) {module.split('.')[0]}\b", script.text, re.MULTILINE) is not None


def _versions(modules: list[str]) -> dict[str, str]:
    """Name and version of the installed packages that these top-level modules belong to."""
    names = sorted({DISTRIBUTIONS.get(module, module) for module in modules if module.isidentifier()})
    return {name: version for name in names if (version := package_version(name))}
