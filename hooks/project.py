"""All scripts of a project, what is wrong with them, and their records."""

from __future__ import annotations

import dataclasses
import functools
import os
from pathlib import Path

from hooks import pack
from hooks.run.results import other_devices
from hooks.run.results.other_devices import OtherRun, worth_showing
from hooks.run.results.record import Record
from hooks.run.results.store import Store
from hooks.run.runner import Progress, Runner
from hooks.script import kept, parse
from hooks.script.fault import Fault
from hooks.script.imports import project_modules
from hooks.script.parse import Script
from hooks.versions import history
from hooks.versions.history import History

STORE, STORE_SWITCH, PROSE_SWITCH = ".cache/records", "RECORD_STORE", "NO_RUN"


@dataclasses.dataclass
class Project:
    """The scripts under a root, by path; `faults` holds those that could not be read, by path."""

    root: Path
    scripts: dict[str, Script]
    faults: dict[str, Fault]
    records: dict[str, Record] = dataclasses.field(default_factory=dict)
    elsewhere: dict[str, list[OtherRun]] = dataclasses.field(default_factory=dict)
    _modules: dict[str, list[Path]] = dataclasses.field(default_factory=dict)

    @classmethod
    def load(cls, root: Path) -> Project:
        pack.open_at(root)
        scripts: dict[str, Script] = {}
        faults: dict[str, Fault] = {}
        for path in parse.find(root):
            try:
                scripts[path] = kept.load(root, path)
            except Fault as fault:
                faults[path] = fault
        return cls(root, scripts, faults)

    @property
    def prose_only(self) -> bool:
        """Whether this build runs nothing (NO_RUN=1)."""
        return os.environ.get(PROSE_SWITCH, "") not in ("", "0")

    def run(self, progress: Progress | None = None, only: list[str] | None = None, jobs: int | None = None) -> dict[str, Record]:
        """Run what is stale (of `only`, where given), `jobs` at a time, and read what was recorded elsewhere. Returns the
        records, by path."""
        wanted = [self.scripts[path] for path in (self.scripts if only is None else only)]
        if self.prose_only:
            self.records = {s.path: Record(s.path, "not-run") for s in wanted}
            return self.records
        with Runner(self.root, store := self.store(), progress, jobs) as runner:
            self.records.update(runner.run_all(wanted))
        store.prune()
        self.read_elsewhere()
        return self.records

    @functools.cached_property
    def history(self) -> History:
        """What other versions of torch say of the scripts."""
        return history.load(self.root, self.scripts)

    def recorded(self, path: str) -> list[OtherRun]:
        """What was recorded of a script elsewhere and says more than this build's own run."""
        return worth_showing(self.elsewhere.get(path, []), self.records[path])

    def read_elsewhere(self) -> None:
        """Read what was recorded elsewhere."""
        self.elsewhere = other_devices.read(self.root, self.scripts.values())

    def store(self) -> Store:
        return Store(Path(os.environ.get(STORE_SWITCH) or self.root / STORE), self.root)

    def modules(self, path: str) -> list[Path]:
        """The project's files that a script imports."""
        if path not in self._modules:
            self._modules[path] = project_modules(self.root / path)
        return self._modules[path]
