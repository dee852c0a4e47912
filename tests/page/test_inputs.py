"""A page's text is taken from an earlier build only as long as nothing that it is made from has changed."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import pytest

from hooks import texts
from hooks.page import expand, inputs
from hooks.page.block.provenance import Links
from hooks.project import Project
from hooks.run.results.other_devices import OtherRun
from hooks.run.results.record import Figure, Record
from hooks.script.fault import Fault
from hooks.script.parse import parse
from hooks.serve.later import Later
from hooks.versions.history import History

SCRIPT, PAGE = "snippets/topic/script.py", "en/topic.md"
TEXT = f'# Topic {{#topic}}\n\n--8<-- "{SCRIPT}"\n'
OTHER = OtherRun(SCRIPT, "", "H200", "2.15.0", "2026-01-01", 0.1, {6: "2\n"})


@pytest.fixture(autouse=True)
def without_history(project: Project) -> None:
    project.__dict__["history"] = History({}, {})


def build_of(project: Project) -> Any:
    known = {
        "project": project,
        "links": Links(),
        "urls": {PAGE: "en/topic/"},
        "names": Later(lambda: None),
        "groups": {"en": []},
    }
    return SimpleNamespace(**known, texts={}, used={}, titles={}, sources={})


def made(project: Project, **more: Any) -> tuple[str, str]:
    """What a build makes of the page: as the site shows it, and plain."""
    build, file = build_of(project), SimpleNamespace(src_uri=PAGE, url="en/topic/")
    build.__dict__.update(more)
    page = SimpleNamespace(file=file, url=file.url, meta={"title": "Topic"}, title="Topic")
    return texts.made(cast(Any, build), cast(Any, page), more.get("markdown", TEXT)), build.texts[PAGE].markdown


def record(**values: Any) -> Callable[[Project], None]:
    def change(project: Project) -> None:
        project.records[SCRIPT] = dataclasses.replace(project.records[SCRIPT], **values)

    return change


def script(project: Project) -> None:
    project.scripts[SCRIPT] = parse(project.scripts[SCRIPT].text.replace("一 | one", "二 | two"), SCRIPT)


CHANGES: dict[str, Callable[[Project], Any]] = {
    "output": record(outputs={6: "2\n"}),
    "figure": record(figures=(Figure(6, "svg", "YQ==", "Yg==", 1.0, 1.0),)),
    "state": record(state="failed", reason={"zh": "错", "en": "wrong"}),
    "script": script,
    "elsewhere": lambda project: project.elsewhere.update({SCRIPT: [OTHER]}),
    "history": lambda project: project.history.tried.update({SCRIPT: cast(Any, ("2.0",))}),
    "cannot": lambda project: project.history.cannot.update({SCRIPT: cast(Any, ("2.0",))}),
    "modules": lambda project: project._modules.update({SCRIPT: [project.root]}),
    "fault": lambda project: project.faults.update({SCRIPT: Fault(SCRIPT, 1, "wrong", "mend it")}),
}


@pytest.mark.parametrize("what", CHANGES)
def test_every_part_counts(project: Project, what: str) -> None:
    before = inputs.of_page(project, TEXT, PAGE, Links())
    assert before == inputs.of_page(project, TEXT, PAGE, Links()) != inputs.of_page(project, TEXT, PAGE, Links("https://x.y"))
    CHANGES[what](project)
    assert inputs.of_page(project, TEXT, PAGE, Links()) != before


def test_what_has_not_changed_is_not_made_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    expanded = expand.expand

    def counting(*arguments: Any) -> str:
        calls.append("made")
        return expanded(*arguments)

    monkeypatch.setattr(expand, "expand", counting)
    first = made(project)
    assert made(project) == first and len(calls) == 1
    assert "#> 1" in first[0] and "#> 1" in first[1]
    record(outputs={6: "2\n"})(project)
    again = made(project)
    assert "#> 2" in again[0] and "#> 2" in again[1] and len(calls) == 2
    assert "moved" in made(project, markdown=TEXT + "\nmoved\n")[0]
    assert (
        "../elsewhere/index.md"
        in made(project, markdown=TEXT + "\n[x](y.md)\n", urls={PAGE: "en/topic/", "en/y.md": "en/elsewhere/"})[1]
    )


def test_what_still_waits_is_not_kept(project: Project) -> None:
    assert inputs.settled(project, TEXT, PAGE)
    project.records[SCRIPT] = Record(SCRIPT, "not-run", pending=True)
    assert not inputs.settled(project, TEXT, PAGE)
