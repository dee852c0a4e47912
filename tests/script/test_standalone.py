"""A module of the project is written into the program that imports it."""

from __future__ import annotations

from pathlib import Path

import pytest

from hooks.script.fault import Fault
from hooks.script.standalone import standalone

MODULE = '''"""模块 | Module"""

# %% 函数 | Function
import math


def root(x):  # 平方根 | square root
    return math.sqrt(x)


if __name__ == "__main__":
    print(root(4))
    #> 2.0
'''


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples/mod.py").write_text(MODULE, encoding="utf-8")
    (tmp_path / "examples/far.py").write_text("from mod import root\n\n\ndef far(x):\n    return root(x) + 1\n")
    return tmp_path


def run(text: str) -> dict[str, object]:
    names: dict[str, object] = {"__name__": "__main__"}
    exec(compile(text, "program", "exec"), names)
    return names


def test_the_import_becomes_the_code(folder: Path) -> None:
    text = standalone('"""Title"""\nimport os\nfrom mod import root\n\ny = root(9)\n', "examples/a.py", folder, "en")
    assert run(text)["y"] == 3
    assert (
        "from mod" not in text
        and "# square root" in text
        and "平方根" not in text
        and "print" not in text
        and "# Function" in text
    )


def test_modules_of_modules_come_once(folder: Path) -> None:
    text = standalone("from far import far\nfrom mod import root\ny = far(9) + root(4)\n", "examples/a.py", folder, "en")
    assert run(text)["y"] == 6
    assert text.count("def root") == 1 and text.index("def root") < text.index("def far")


def test_a_program_without_modules_stays_as_it_is(folder: Path) -> None:
    text = "import math\n\nx = math.pi  # %% no cell\n"
    assert standalone(text, "examples/a.py", folder, "en") == text


@pytest.mark.parametrize("line", ["import mod", "from mod import root as r", "from mod import *"])
def test_other_imports_are_refused_with_their_line(folder: Path, line: str) -> None:
    with pytest.raises(Fault, match=r"examples/a\.py:2: how mod is imported\. Repair: write `from mod import name"):
        standalone(f"x = 1\n{line}\n", "examples/a.py", folder, "en")
