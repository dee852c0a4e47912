"""All scripts of a project, what is wrong with them, and their records."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

from hooks.page.embed import Block, Embed, embeds
from hooks.run import device, recorded
from hooks.run.forkserver import ForkServer
from hooks.run.record import Record
from hooks.run.recorded import Recorded
from hooks.run.runner import Progress, Runner
from hooks.run.store import Store
from hooks.script import parse
from hooks.script.fault import Fault
from hooks.script.imports import project_modules
from hooks.script.parse import Script

STORE, STORE_SWITCH, PROSE_SWITCH = ".cache/records", "RECORD_STORE", "NO_RUN"


@dataclasses.dataclass
class Project:
    """The scripts under a root, by path; `faults` holds those that could not be read, by path."""

    root: Path
    scripts: dict[str, Script]
    faults: dict[str, Fault]
    records: dict[str, Record] = dataclasses.field(default_factory=dict)
    recorded: dict[str, list[Recorded]] = dataclasses.field(default_factory=dict)
    _modules: dict[str, list[Path]] = dataclasses.field(default_factory=dict)

    @classmethod
    def load(cls, root: Path) -> Project:
        scripts: dict[str, Script] = {}
        faults: dict[str, Fault] = {}
        for path in parse.find(root):
            try:
                scripts[path] = parse.load(root, path)
            except Fault as fault:
                faults[path] = fault
        return cls(root, scripts, faults)

    @property
    def prose_only(self) -> bool:
        """Whether this build runs nothing (NO_RUN=1)."""
        return os.environ.get(PROSE_SWITCH, "") not in ("", "0")

    def run(
        self, progress: Progress | None = None, only: list[str] | None = None, server: ForkServer | None = None
    ) -> dict[str, Record]:
        """Run what is stale (of `only`, where given), and read what other devices recorded. Returns the records, by path.

        A `server` that is lent goes on afterwards, with what it has imported.
        """
        wanted = [self.scripts[path] for path in (self.scripts if only is None else only)]
        if self.prose_only:
            self.records = {s.path: Record(s.path, "not-run") for s in wanted}
            return self.records
        with Runner(self.root, store := self.store(), progress, server=server) as runner:
            self.records.update(runner.run_all(wanted))
        store.prune()
        self.recorded = recorded.read(self.root, wanted, device.current().label)
        return self.records

    def store(self) -> Store:
        return Store(Path(os.environ.get(STORE_SWITCH) or self.root / STORE), self.root)

    def blocks(self, markdown: str, page: str, language: str) -> list[Block | Embed]:
        """What the embed lines of a page stand for; an Embed where its script has a fault.

        Raises Fault where a script or cell does not exist.
        """
        return [self._block(embed, language) for embed in embeds(markdown, page)]

    def _block(self, embed: Embed, language: str) -> Block | Embed:
        if embed.script in self.faults:
            return embed
        found = self.scripts.get(embed.script)
        if found is None:
            raise Fault(embed.page, embed.line, f"there is no script {embed.script}", "create it or mend the name")
        cell = found.cell(embed.cell) if embed.cell else None
        if embed.cell and cell is None:
            names = ", ".join(c.names["en"] for c in found.cells) or "none"
            raise Fault(embed.page, embed.line, f"{embed.script} has no cell {embed.cell!r}", f"name one of its cells: {names}")
        return Block(embed, found, self.records[embed.script], cell, language, bool(self.modules(embed.script)))

    def modules(self, path: str) -> list[Path]:
        """The project's files that a script imports."""
        if path not in self._modules:
            self._modules[path] = project_modules(self.root / path)
        return self._modules[path]
