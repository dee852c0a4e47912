"""Runs scripts while the site is served: those of the page that is open first."""

from __future__ import annotations

import dataclasses
import logging
import threading
import time
from collections.abc import Callable, Iterable

from hooks.project import Project
from hooks.run.results.record import Record
from hooks.run.runner import Runner, preload
from hooks.run.server.choice import Server
from hooks.script.bilingual import halves
from hooks.script.parse import Script

PENDING = halves("还没有在这里运行，正在后台运行 | not run here yet, it runs in the background")
log = logging.getLogger("mkdocs.scripts")
Arrived = Callable[[Record], None]


@dataclasses.dataclass(frozen=True)
class Progress:
    """How far the background has come: `left` is the seconds that it still takes, None where nobody knows yet."""

    done: int
    total: int
    running: tuple[str, ...]
    left: float | None


class Background:
    """Runs what has no record, in threads of its own. `arrived` is called with each record, one at a time.

    Threads are daemons: a server that ends does not wait for them; what they had finished is in the store.
    """

    def __init__(self, project: Project, server: Server, arrived: Arrived) -> None:
        self.project, self._arrived = project, arrived
        self._runner = Runner(project.root, project.store(), server=server)
        self._server = server
        self._lock = threading.Condition()
        self._waiting: list[Script] = []
        self._running: list[str] = []
        self._alone = False
        self._ended = False
        self._done, self._total, self._started = 0, 0, 0.0
        self._expected = 1e-3  # seconds that all that is done was expected to take: the short come first, so scripts say little

    def begin(self) -> dict[str, Record]:
        """Start on what has no record. Returns a record for each script at once: known, or pending."""
        known = {path: self._runner.known(script) for path, script in self.project.scripts.items()}
        self._waiting = [script for path, script in self.project.scripts.items() if known[path] is None]
        # Timings want the machine for themselves; of the others the shortest come first: most is proven soonest.
        self._waiting.sort(key=lambda script: (script.header.alone, self._runner.times.expected(script)))
        self._total, self._started = len(self._waiting), time.monotonic()
        if self._waiting:
            log.info("%d scripts have not run here yet: they run in the background", self._total)
            self._server.start(preload(self._waiting))
            self._employ(self._runner.jobs)
        return {path: record or _pending(path) for path, record in known.items()}

    def again(self, scripts: Iterable[Script]) -> dict[str, Record]:
        """Run scripts that have been changed, before all others. Returns a record for each at once: known, or pending."""
        known = [(script, self._runner.known(script)) for script in scripts]
        stale = [script for script, record in known if record is None]
        if stale:
            self._server.start(preload(stale))
        with self._lock:
            gone = {script.path for script, _ in known}
            self._done += sum(script.path in gone for script in self._waiting)
            self._waiting = [*stale, *(script for script in self._waiting if script.path not in gone)]
            self._total += len(stale)
        self._employ(min(len(stale), self._runner.jobs))
        return {script.path: record or _pending(script.path) for script, record in known}

    def _employ(self, count: int) -> None:
        """Let so many threads work until nothing waits."""
        for _ in range(count):
            threading.Thread(target=self._work, daemon=True).start()

    def first(self, paths: Iterable[str]) -> None:
        """Run these scripts next, where they still wait."""
        wanted = set(paths)
        with self._lock:
            self._waiting.sort(key=lambda script: script.path not in wanted)

    def end(self) -> None:
        """Start no other script; those that run go on, for nobody."""
        with self._lock:
            self._ended = True
            self._lock.notify_all()

    @property
    def busy(self) -> bool:
        """Whether a script still waits or runs."""
        with self._lock:
            return not self._ended and self._done < self._total

    def progress(self) -> Progress:
        """How far it has come."""
        with self._lock:
            rest = [*self._waiting, *(self.project.scripts[path] for path in self._running if path in self.project.scripts)]
            expected = sum(map(self._runner.times.expected, rest))
            left = expected * (time.monotonic() - self._started) / self._expected if self._done >= 5 else None
            return Progress(self._done, self._total, tuple(self._running), left)

    def _work(self) -> None:
        while (script := self._take()) is not None:
            expected = self._runner.times.expected(script)
            try:
                record = self._runner.run(script)
            except RuntimeError as error:  # the fork server has gone: the site is being left, or it died
                log.debug("%s was not run: %s", script.path, error)
                return
            self._finish(script, record, expected)

    def _take(self) -> Script | None:
        """The next script, once it may start; None when none is left. One that must be alone waits for all others."""
        with self._lock:
            while not self._ended and self._waiting:
                script = self._waiting[0]
                if not self._alone and not (script.header.alone and self._running):
                    self._running.append(self._waiting.pop(0).path)
                    self._alone = script.header.alone
                    return script
                self._lock.wait()
            return None

    def _finish(self, script: Script, record: Record, expected: float) -> None:
        with self._lock:
            self._expected += expected
            self._running.remove(script.path)
            self._alone = False
            self._done += 1
            self._lock.notify_all()
            done, total, ended = self._done, self._total, self._ended
        if ended or self.project.scripts.get(script.path) is not script:  # meanwhile it was changed
            return
        log.info("[%*d/%d] %s %.2f s %s", len(str(total)), done, total, record.script, record.seconds, record.state)
        if record.state == "failed":
            log.warning("%s failed: %s\n%s", record.script, record.reason["en"], record.error)
        self._arrived(record)


def _pending(path: str) -> Record:
    return Record(path, "not-run", reason=PENDING, pending=True)
