"""Files that hold no script that can be read, and how their faults are said."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hooks.project import Project
from hooks.script.fault import Fault
from hooks.script.parse import parse

TITLE = '"""标题 | Title"""\n'


def odd_files(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "folder.py").mkdir()
    (folder / "nowhere.py").symlink_to(folder / "none")
    (folder / "circle.py").symlink_to(folder / "circle.py")
    os.mkfifo(folder / "pipe.py")
    (folder / "good.py").write_text(TITLE, encoding="utf-8")


def test_odd_files_are_one_named_fault_each(tmp_path: Path) -> None:
    odd_files(tmp_path / "snippets")
    project = Project.load(tmp_path)
    assert list(project.scripts) == ["snippets/good.py"]
    names = [f"snippets/{name}.py" for name in ("circle", "folder", "nowhere", "pipe")]
    assert sorted(project.faults) == names
    assert all(f"{name}:1: not a regular file. Repair: " in str(project.faults[name]) for name in names)


@pytest.mark.parametrize("text", ["x = 1\n", '"""只有中文"""\n', TITLE + "x = 1  # 只有\n", TITLE + "# %%\n", "print(\n"])
def test_a_fault_that_pages_show_is_said_in_their_language(text: str) -> None:
    with pytest.raises(Fault) as caught:
        parse(text, "snippets/a.py")
    zh, en = caught.value.said("zh"), caught.value.said("en")
    assert zh.startswith("snippets/a.py:") and "改法：" in zh and "Repair" not in zh
    assert en == str(caught.value)
