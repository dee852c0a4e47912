"""Collects every script under snippets/ and examples/: one test for its run, one for each statement with `#>` lines.

    pytest                                        all
    pytest snippets/tensors                       a topic
    pytest snippets/tensors/reduce_dim.py         a script
    pytest snippets/tensors/reduce_dim.py:9       the statement that ends at line 9
    pytest --update-outputs snippets/tensors      write what was printed into the `#>` lines

The scripts are run by the runner and kept in the store that the build of the site uses: what has not changed is not run again.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from hooks.page.figure import words
from hooks.page.figure.labels import labels
from hooks.page.figure.shown import in_language
from hooks.project import Project
from hooks.run.results.compare import mismatches, update
from hooks.run.results.record import Record
from hooks.script.fault import Fault
from hooks.script.parse import Script, find
from tests.support.figures import drawings, outside
from tests.support.shared import once

_SELECTED = re.compile(r"^(.+\.py):(\d+)$")
_RECORDS = pytest.StashKey[dict[str, Record]]()


class Wrong(Exception):
    """What a script's test has to say; shown without a traceback."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-outputs", action="store_true", help="write what the scripts printed into their `#>` lines")


def pytest_configure(config: pytest.Config) -> None:
    """Understand `script.py:9` on the command line."""
    config.args = [_SELECTED.sub(r"\1::\2", argument) for argument in config.args]


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Generator[None, Any, Any]:
    """A script is collected here and by nothing else, so that collecting never runs it."""
    collected = yield
    path = _relative(file_path, parent.config)
    if file_path.suffix == ".py" and path in _scripts(parent.config.rootpath):
        return [ScriptFile.from_parent(parent, path=file_path)]
    return collected


class ScriptFile(pytest.File):
    """One script."""

    def collect(self) -> Iterator[pytest.Item]:
        project, path = _project(self.config.rootpath), _relative(self.path, self.config)
        if path in project.faults:
            yield from (FaultItem.make(self, fault.line, fault=fault) for fault in project.faults[path].all())
            return
        script = project.scripts[path]
        yield RunItem.make(self, 1, script=script)
        for spot in script.spots:
            yield OutputItem.make(self, spot.anchor, script=script)


def skipped(reason: str) -> BaseException:
    """What a test raises to be skipped, reported at the line of the script."""
    return pytest.skip.Exception(reason, _use_item_location=True)


class LineItem(pytest.Item):
    """A test that stands for a line of a script; its id is `path:line`."""

    def __init__(self, *, line: int, **values: Any) -> None:
        super().__init__(**values)
        self.line = line

    @classmethod
    def make(cls, parent: ScriptFile, line: int, **values: Any) -> LineItem:
        item: LineItem = cls.from_parent(parent, name=str(line), nodeid=f"{parent.nodeid}:{line}", line=line, **values)
        return item

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        return str(excinfo.value) if isinstance(excinfo.value, (Wrong, Fault)) else super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.line - 1, self.nodeid


class FaultItem(LineItem):
    """Fails with what is wrong with the form of a script."""

    def __init__(self, *, fault: Fault, **values: Any) -> None:
        super().__init__(**values)
        self.fault = fault

    def runtest(self) -> None:
        raise self.fault


class RunItem(LineItem):
    """The run of a script: it ends well, nothing is printed that has no `#>` lines, every figure has its words."""

    def __init__(self, *, script: Script, **values: Any) -> None:
        super().__init__(**values)
        self.script = script

    def record(self) -> Record:
        """What the script's run left; skips the test where it cannot run here."""
        record = records(self.session)[self.script.path]
        if record.state == "not-run":
            raise skipped(record.reason.get("en", "NO_RUN is set: nothing is run"))
        return record

    def runtest(self) -> None:
        record = self.record()
        if record.state == "failed":
            raise Wrong(f"{self.script.path}: {record.reason['en']}\n{record.error}{record.warnings}")
        if self.config.getoption("update_outputs"):
            if update(self.config.rootpath, self.script, record):
                self.user_properties.append(("rewritten", self.script.path))
            return
        if len(record.figures) != len(self.script.header.alts):
            raise Wrong(f"{self.script.path}: {len(record.figures)} figures. Repair: give each an `alt: 中文 | English` line.")
        if said := list(_labels(record)):
            raise Wrong("\n".join(f"figures/words.yml: {self.script.path}: {each}" for each in said))
        anchors = {spot.anchor for spot in self.script.spots}
        found = [str(wrong) for wrong in mismatches(self.script, record) if wrong.line not in anchors]
        if found:
            raise Wrong("\n".join(found))


def _labels(record: Record) -> Iterator[str]:
    """What is wrong with what a script's figures say on Chinese pages."""
    table, path = words.table(), record.script
    shown = [label for drawing in drawings(record) for label in labels(drawing)]
    for label in dict.fromkeys(label for label in shown if not table.knows(label, path)):
        yield f"no word for the label {label!r}. Repair: add `中文 | {label}`, or `{label}` alone where it is a name that stays."
    for entry in table.unused(shown, path):
        yield f"no figure says {entry!r}. Repair: take the entry out."
    for drawing in drawings(in_language(record, "zh")):
        for label in outside(drawing):
            yield f"{label!r} reaches beyond the picture. Repair: say it in fewer words."


class OutputItem(RunItem):
    """A statement prints what the `#>` lines under it say."""

    def runtest(self) -> None:
        record = self.record()
        if record.state == "failed":
            raise skipped("the script failed")
        if self.config.getoption("update_outputs"):
            return
        for wrong in mismatches(self.script, record):
            if wrong.line == self.line:
                raise Wrong(str(wrong))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say which scripts were rewritten."""
    reports = [report for reports in terminalreporter.stats.values() for report in reports]
    properties = [pair for report in reports for pair in getattr(report, "user_properties", []) if report.when == "call"]
    for path in sorted(value for name, value in properties if name == "rewritten"):
        terminalreporter.write_line(f"rewrote the outputs in {path}")


def records(session: pytest.Session) -> dict[str, Record]:
    """The records of all collected scripts; those that are stale are run, in parallel, by the first test that asks."""
    if _RECORDS not in session.stash:
        paths = sorted({item.script.path for item in session.items if isinstance(item, RunItem)})
        project = _project(session.config.rootpath)
        session.stash[_RECORDS] = once(session.config, "records", lambda: project.run(only=paths))
    return session.stash[_RECORDS]


def _relative(path: Path, config: pytest.Config) -> str:
    return path.relative_to(config.rootpath).as_posix() if path.is_relative_to(config.rootpath) else ""


@functools.cache
def _scripts(root: Path) -> frozenset[str]:
    return frozenset(find(root))


@functools.cache
def _project(root: Path) -> Project:
    return Project.load(root)
