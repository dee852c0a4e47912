"""What tests share: a fork server, ways to run a script from its text, and the built sites."""

from __future__ import annotations

import dataclasses
import shutil
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from hooks.project import Project
from hooks.run.results.record import Record
from hooks.run.results.store import Store
from hooks.run.runner import Runner
from hooks.run.server.choice import Server
from hooks.run.server.forkserver import ForkServer
from hooks.script.parse import Script, load
from tests.scripts import records
from tests.support.building import ROOT, Site, build_site, clean_environment
from tests.support.shared import folder, once
from tests.support.small import copy_to

__all__ = ["ROOT", "Bench", "Site", "build_site", "clean_environment"]

HEADER = '"""标题 | Title\n{header}"""\n'


@dataclasses.dataclass
class Bench:
    """A project in a temporary folder, in which scripts are written and run."""

    root: Path
    server: Server

    @property
    def store(self) -> Store:
        return Store(self.root / ".cache", self.root)

    def write(self, body: str, path: str = "snippets/topic/script.py", header: str = "") -> Script:
        """Write a script with this body and these docstring lines. Returns it, parsed."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(HEADER.format(header=header) + textwrap.dedent(body), encoding="utf-8")
        return load(self.root, path)

    def runner(self) -> Runner:
        return Runner(self.root, self.store, server=self.server)

    def run(self, body: str, path: str = "snippets/topic/script.py", header: str = "") -> Record:
        """Write a script and run it."""
        return self.runner().run(self.write(body, path, header))

    def printed(self, body: str, header: str = "") -> str:
        """All that a script which must succeed prints, in the order of its lines."""
        record = self.run(body, header=header)
        assert record.state == "ok", f"{record.reason} {record.error}"
        return "".join(record.outputs[line] for line in sorted(record.outputs))


@pytest.fixture(scope="session")
def server() -> Iterator[ForkServer]:
    """A fork server for all tests, with Python's usual buffers."""
    with pytest.MonkeyPatch.context() as patch, ForkServer() as started:
        patch.delenv("PYTHONUNBUFFERED", raising=False)
        yield started


@pytest.fixture
def bench(tmp_path: Path, server: ForkServer) -> Bench:
    root = tmp_path / "project"
    root.mkdir()
    return Bench(root, server)


@pytest.fixture
def project(bench: Bench) -> Project:
    """A project of one script, with a record as if it had run."""
    bench.write("# %% 甲 | A\nx = 1\n# %% 乙 | B\nprint(x)  # 一 | one\n#> 0\n")
    loaded = Project.load(bench.root)
    loaded.records = {p: Record(p, "ok", outputs={6: "1\n"}) for p in loaded.scripts}
    return loaded


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest) -> Site:
    """The real site, built once per session as CI builds it; its exported tree is the folder `markdown` beside it."""

    def build() -> Site:
        records(request.session)  # first: two that run all scripts at once would disturb each other's timings
        target = folder(request.config) / "site"
        return build_site(ROOT, target, "--strict", EXPORT=str(target.with_name("markdown")))

    return once(request.config, "site", build)


@pytest.fixture(scope="session")
def built(request: pytest.FixtureRequest) -> Site:
    """The small site of tests/mini without faults; its root, with its records, is the folder above."""

    def build() -> Site:
        root = copy_to(folder(request.config) / "mini")
        return build_site(root, root / "site", "--strict")

    return once(request.config, "mini", build)


@pytest.fixture
def mini(built: Site, tmp_path: Path) -> Path:
    """A copy of the small site that has been built once."""
    return Path(shutil.copytree(built.folder.parent, tmp_path / "mini"))
