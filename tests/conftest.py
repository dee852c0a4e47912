"""What tests share: a fork server, ways to run a script from its text, and the built site."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from hooks.record import Record
from hooks.runner import Runner
from hooks.script import Script, load
from hooks.store import Store
from hooks.workers import ForkServer
from tests.shared import folder, once

ROOT = Path(__file__).resolve().parent.parent
HEADER = '"""标题 | Title\n{header}"""\n'


@dataclasses.dataclass(frozen=True)
class Site:
    """A built site: where it lies, how the build ended and what it said."""

    folder: Path
    status: int
    log: str


@dataclasses.dataclass
class Bench:
    """A project in a temporary folder, in which scripts are written and run."""

    root: Path
    server: ForkServer

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
    with ForkServer() as started:
        yield started


@pytest.fixture
def bench(tmp_path: Path, server: ForkServer) -> Bench:
    root = tmp_path / "project"
    root.mkdir()
    return Bench(root, server)


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest) -> Site:
    """The real site, built once per session as CI builds it."""

    def build() -> Site:
        target = folder(request.config) / "site"
        return build_site(ROOT, target, "--strict")

    return once(request.config, "site", build)


def build_site(root: Path, target: Path, *options: str, **environment: str) -> Site:
    """Run `mkdocs build` in a process of its own."""
    command = [sys.executable, "-m", "mkdocs", "build", "-d", str(target), *options]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, env={**clean_environment(), **environment})
    return Site(target, done.returncode, done.stdout + done.stderr)


def clean_environment() -> dict[str, str]:
    """The environment without the switches that change what a build does."""
    switches = ("NO_RUN", "EXPORT", "PYTEST_ADDOPTS")
    return {k: v for k, v in os.environ.items() if k not in switches} | {"NO_MKDOCS_2_WARNING": "1"}
