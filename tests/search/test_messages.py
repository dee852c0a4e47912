"""The wordings of messages that a pasted one is compared with."""

from __future__ import annotations

import json
from pathlib import Path

from hooks.search import messages
from hooks.search.sections import Section

ENTRY = Section(
    "en/errors/shape/#mat", "Shape errors", "mat1 and mat2 shapes cannot be multiplied (…x… and …x…)", "", "", "", "",
    (("snippets/a.py", ""),), ("size mismatch, m1: […], m2: […]", "x.shape"),
)  # fmt: skip


def test_an_entry_has_its_heading_older_wordings_and_those_of_other_versions() -> None:
    others = {"snippets/a.py": ["mm: the shapes cannot be multiplied", "tensor([1., 2.])"]}
    assert list(messages.wordings(ENTRY, others)) == [
        "mat1 and mat2 shapes cannot be multiplied and",
        "size mismatch m1 m2",
        "mm the shapes cannot be multiplied",
    ]


def test_the_records_of_other_versions_are_read(tmp_path: Path) -> None:
    (tmp_path / messages.RECORDS).mkdir(parents=True)
    scripts = {"snippets/a.py": {"state": "differs", "outputs": {"3": "one line\nanother line"}, "why": "not this"}}
    (tmp_path / messages.RECORDS / "2.0.1.json").write_text(json.dumps({"torch": "2.0.1", "scripts": scripts}))
    assert messages.of_versions(tmp_path) == {"snippets/a.py": ["one line", "another line"]}
