"""The scripts as JSON for programs."""

from __future__ import annotations

import json

from hooks.output import snippets
from hooks.project import Project


def test_a_script_comes_with_its_source_outputs_and_pages(project: Project) -> None:
    (path,) = project.scripts
    made = snippets.files(project, {path: ["zh/t/a.md", "en/t/a.md"]}, {"zh/t/a.md": "zh/t/a/", "en/t/a.md": "en/t/a/"})
    (entry,) = json.loads(made["snippets/topic.json"])
    assert entry["title"] == {"zh": "标题", "en": "Title"} and entry["state"] == "ok"
    assert "#>" not in entry["source"]
    assert entry["pages"] == {"zh": ["zh/t/a/"], "en": ["en/t/a/"]}
    assert entry["programs"]["zh"] == "zh/run/snippets/topic/script.py"


def test_outputs_are_under_the_lines_of_the_source(project: Project) -> None:
    made = snippets.files(project, {}, {})
    (entry,) = json.loads(made["snippets/topic.json"])
    lines = entry["source"].splitlines()
    assert {lines[int(number) - 1].split("(")[0] for number in entry["outputs"]} == {"print"}


def test_the_index_lists_each_file_with_its_size(project: Project) -> None:
    made = snippets.files(project, {}, {})
    (listed,) = json.loads(made["snippets.json"])["sections"].values()
    assert listed["scripts"] == 1 and listed["bytes"] == len(made[listed["file"]].encode())
