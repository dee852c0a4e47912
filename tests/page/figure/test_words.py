"""figures/words.yml, and how labels are looked up in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from hooks.page.figure import words
from hooks.page.figure.words import Words
from hooks.script.parse import find
from tests.conftest import ROOT

TABLE = Words(["损失 | loss", "种子 # | seed #", "步幅 (#, #) | stride (#, #)", "Adam"], {"a.py": ["误差 | loss", "step"]})


@pytest.mark.parametrize(
    ("label", "script", "said"),
    [
        ("loss", "b.py", "损失"),
        ("loss", "a.py", "误差"),
        ("seed 3", "a.py", "种子 3"),
        ("stride (3, −1.5)", "a.py", "步幅 (3, −1.5)"),
        ("seed three", "a.py", None),
        ("Adam", "a.py", None),
        ("losses", "a.py", None),
    ],
)
def test_a_label_is_looked_up_in_its_script_first_and_with_its_numbers(label: str, script: str, said: str | None) -> None:
    assert TABLE.say(label, script) == said


def test_what_nobody_has_decided_is_known_from_names_formulas_and_code() -> None:
    unsaid = ["step", "seed three", "lr = 0.1", "x.sum(dim)"]
    decided = ["Adam", "0.5", "$W_{ih}$", "ResNet-18", "max_pool2d", "y", "3×3", "8 → 1  (0.36)", "torch.nn_1"]
    assert [label for label in [*unsaid, *decided] if not TABLE.knows(label, "b.py")] == unsaid
    assert TABLE.knows("step", "a.py") and TABLE.unused(["loss"], "a.py") == ["step"]


def test_the_file_names_scripts_that_are_there() -> None:
    assert not set(words.table().scripts()) - set(find(ROOT)), "Repair: mend the path in figures/words.yml, or take it out"
    assert words.faults() == []


@pytest.mark.parametrize(
    "text", ["", "everywhere: [只有中文]\nscripts: {}\n", "everywhere: []\n", "everywhere: [loss: 损失 | x]\n"]
)
def test_a_file_that_cannot_be_read_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    (tmp_path / "words.yml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(words, "FILE", tmp_path / "words.yml")
    (fault,) = words.faults()
    assert fault.path == "figures/words.yml" and "中文 | English" in fault.repair
