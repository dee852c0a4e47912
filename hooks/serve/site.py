"""A site that is served: what a build knows, its pages on request, its scripts in the background."""

from __future__ import annotations

import dataclasses
import logging
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from hooks.api.index import Index
from hooks.output import downloads
from hooks.project import Project
from hooks.run.results.record import Record
from hooks.run.runner import preload
from hooks.run.server import choice
from hooks.script.parse import Script
from hooks.serve import arrival
from hooks.serve.background import Background
from hooks.serve.later import Later
from hooks.serve.lazy import Lazy

PROMPT_SECONDS = 0.8  # so long an edited page waits for its edited scripts; what takes longer arrives in the open page
QUIET_SECONDS = 3.0  # a build is finished in the background once nobody has asked for a page for so long
log = logging.getLogger("mkdocs.serve")


class Served:
    """One process that serves: its fork server and its pages live on from build to build."""

    def __init__(self) -> None:
        self.lazy = Lazy()
        self._server = choice.make()
        self._background: Background | None = None
        self._project: Project | None = None
        self._config: MkDocsConfig | None = None
        self._used: dict[str, list[str]] = {}
        self._scripts_of: Callable[[str], list[str]] = lambda page: []
        self._asked = time.monotonic()
        self._generation = 0

    def run(self, project: Project) -> None:
        """Give each script of a build a record at once; what is not known runs in the background."""
        if self._background:
            self._background.end()
        if not self._server.usable:
            self._server = choice.make()
        self._project = project
        if project.prose_only:
            project.run()
            return
        self._background = Background(project, self._server, self._arrived)
        project.read_elsewhere()
        project.records.update(self._background.begin())

    def know(self, config: MkDocsConfig, used: dict[str, list[str]], scripts_of: Callable[[str], list[str]]) -> None:
        """Take what the build knows: its settings, script → pages that embed it, and what gives a page's scripts."""
        self._config, self._used, self._scripts_of = config, used, scripts_of

    def edited(self, scripts: dict[str, Script], pages: Iterable[str]) -> None:
        """Take scripts and pages as they are now: pages that show them are rendered again, the scripts run; those that are
        quick have done so when this returns, so that the page comes back once."""
        project = self._project
        if project is None:
            return
        self._asked = time.monotonic()
        records = {path: Record(path, "not-run") for path in scripts}

        def take() -> None:
            project.scripts.update(scripts)
            if self._background and scripts:
                records.update(self._background.again(scripts.values()))
            project.records.update(records)
            self.lazy.drop([*pages, *(page for path in scripts for page in arrival.pages(path, self._used))])

        self.lazy.locked(take)
        patience = time.monotonic() + PROMPT_SECONDS
        while any(project.records[path].pending for path in scripts) and time.monotonic() < patience:
            time.sleep(0.02)

    def open(self, names: Later[Index], finish: Callable[[], None], quiet: float = QUIET_SECONDS) -> None:
        """The build is done; `names`, and with `finish` what wants all pages (search, texts), are made in the background once
        nobody has asked for a page for `quiet` seconds."""
        self._generation += 1
        self.lazy.open()
        threading.Thread(target=self._finish, args=(self._generation, names, finish, quiet), daemon=True).start()

    def prepare(self, url: str) -> None:
        """Render a page, and run first what it shows."""
        page = self.lazy.page(url)
        if page is None:
            return
        self._asked = time.monotonic()
        if self._background:
            self._background.first(self._scripts_of(page.file.src_uri))

    def download(self, path: str) -> bytes | None:
        """A program or notebook of a script, by its path in the site."""
        project = self._project
        name = PurePosixPath(path)
        if project is None:
            return None
        stem = "/".join([*name.parts[2:-1], name.name.split(".")[0]])
        script = project.scripts.get(f"{stem}.py")
        text = downloads.of_script(project, script).get(path) if script else None
        return None if text is None else text.encode()

    def news(self, url: str) -> dict[str, object]:
        """What the open page asks for: how far the background has come, and which of the page's scripts still wait."""
        page = self.lazy.page(url)
        scripts = self._scripts_of(page.file.src_uri) if page is not None else []
        records = self._project.records if self._project else {}
        waiting = [script for script in scripts if script in records and records[script].pending]
        progress = dataclasses.asdict(self._background.progress()) if self._background else {}
        return {**progress, "waiting": waiting, "busy": self._background is not None and self._background.busy}

    def _arrived(self, record: Record) -> None:
        """A script has run: its pages show it from now on."""
        self.lazy.locked(lambda: self._take(record))

    def _take(self, record: Record) -> None:
        if self._project is None or self._config is None or record.script not in self._project.scripts:
            return
        self._project.records[record.script] = record
        self.lazy.add(arrival.figures(self._project, record, self._config))
        for page, notebook in arrival.notebooks(self._project, record):
            self.lazy.source(page, notebook)
        self.lazy.drop(arrival.pages(record.script, self._used))

    def _finish(self, generation: int, names: Later[Index], finish: Callable[[], None], quiet: float) -> None:
        """Once nobody waits for a page: the index of names, the other pages, then what wants all of them; again after the run."""
        while self._is_current(generation):
            if time.monotonic() - self._asked < quiet:
                time.sleep(0.2)
            elif not names.ready:
                names.get()
                self.lazy.drop_all()
            elif rest := self.lazy.rest():
                self.lazy.page(rest[0])
            else:
                _without_end(finish)
                if self._project and not self._project.prose_only and self._server.usable:
                    # Whoever edits a script does not wait for torch.
                    self._server.start(preload([*self._project.scripts.values()]))
                if not self._wait_for_run(generation):
                    return

    def _is_current(self, generation: int) -> bool:
        return generation == self._generation

    def _wait_for_run(self, generation: int) -> bool:
        """Wait until the background has run all. Returns whether it had to be waited for, so that pages have changed."""
        waited = False
        while self._is_current(generation) and self._background and self._background.busy:
            waited = True
            time.sleep(0.5)
        return waited and self._is_current(generation)


def _without_end(finish: Callable[[], None]) -> None:
    """Serving goes on where the search index cannot be made."""
    try:
        finish()
    except (PluginError, OSError) as error:
        log.warning("the search index and the texts are those of an earlier build: %s", error)
