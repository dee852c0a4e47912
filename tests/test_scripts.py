"""How scripts are collected and compared. To run the scripts' own tests, name them:

    pytest snippets                               every snippet
    pytest snippets/tensors/reduce_dim.py         one script
    pytest snippets/tensors/reduce_dim.py:9       the statement that ends at line 9
    pytest --update-outputs snippets/tensors      write what was printed into the `#>` lines

Here a small project is tested in a session of its own.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from hooks.run.sandbox.kernel import kinds
from tests.conftest import ROOT, clean_environment

TITLE = '"""标题 | Title{extra}"""\n'
SCRIPTS = {
    "snippets/a/good.py": TITLE.format(extra="") + "print(1)\n#> 1\nfor i in range(2):\n    print(i)\n    #> 0\n    #> 1\n",
    "snippets/a/wrong.py": TITLE.format(extra="") + "print(1)\n#> 2\nprint(3)\n#> 3\n",
    "snippets/a/silent.py": TITLE.format(extra="") + "print(1)\nprint(2)\n#> 2\n",
    "snippets/a/raises.py": TITLE.format(extra="") + "{count}print(1)\n#> 2\nraise ValueError('why')\n",
    "snippets/a/idle.py": TITLE.format(extra="\n\nneeds: mps, cuda\n") + "print(1)\n#> 0\n",
    "snippets/a/test_form.py": '"""只有中文"""\n',
    "snippets/a/plot.py": TITLE.format(extra="") + "import matplotlib.pyplot as plt\nplt.plot([1])\n",
    "examples/whole.py": TITLE.format(extra="") + "{count}print(1)\n#> 1\n",
    "examples/lib/helper.py": "raise SystemExit('imported by pytest')\n",
}
COUNT = "import os, pathlib\nwith open(pathlib.Path(os.environ['DATA_DIR'], '{name}'), 'a') as f:\n    f.write('.')\n"
REASON = "it needs an Apple MPS device|it needs a CUDA device"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    for path, text in SCRIPTS.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text.replace("{count}", COUNT.format(name=Path(path).stem)), encoding="utf-8")
    (root / "conftest.py").write_text((ROOT / "conftest.py").read_text())
    (root / "pyproject.toml").write_text('[tool.pytest.ini_options]\ntestpaths = ["snippets", "examples"]\n')
    (tmp_path / "data").mkdir()
    return root


def run(root: Path, *arguments: str) -> str:
    environment = {**clean_environment(), "PYTHONPATH": str(ROOT), "DATA_DIR": str(root.with_name("data"))}
    environment[kinds.OFF] = "landlock,namespaces"  # the scripts count their runs in a folder that is not theirs
    command = [sys.executable, "-m", "pytest", "-rA", *arguments]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True).stdout


def outcomes(said: str) -> dict[str, str]:
    """Test → outcome, from a session's summary."""
    line = re.compile(r"^(PASSED|FAILED|SKIPPED|ERROR) (?:\[\d+\] )?(\S+:\d+)", re.M)
    return {where: outcome for outcome, where in line.findall(said)}


def test_every_line_is_a_test_of_its_own(project: Path) -> None:
    said = run(project, "-n", "2")
    assert outcomes(said) == {
        "snippets/a/good.py:1": "PASSED",
        "snippets/a/good.py:2": "PASSED",
        "snippets/a/good.py:5": "PASSED",
        "snippets/a/wrong.py:1": "PASSED",
        "snippets/a/wrong.py:2": "FAILED",
        "snippets/a/wrong.py:4": "PASSED",
        "snippets/a/silent.py:1": "FAILED",
        "snippets/a/silent.py:3": "PASSED",
        "snippets/a/raises.py:1": "FAILED",
        "snippets/a/raises.py:5": "SKIPPED",
        "snippets/a/idle.py:1": "SKIPPED",
        "snippets/a/idle.py:5": "SKIPPED",
        "snippets/a/test_form.py:1": "FAILED",
        "snippets/a/plot.py:1": "FAILED",
        "examples/whole.py:1": "PASSED",
        "examples/whole.py:5": "PASSED",
    }
    assert "snippets/a/wrong.py:2: the output is not what `#>` says" in said and "-2\n+1" in said
    assert "snippets/a/silent.py:2: the output is not what `#>` says" in said
    assert 'File "snippets/a/raises.py", line 7, in <module>' in said and "ValueError: why" in said
    assert re.search(REASON, said)
    assert "snippets/a/test_form.py:1: the title '只有中文' is in one language only. Repair: " in said
    assert "snippets/a/plot.py: 1 figures. Repair: " in said
    for name in ("raises", "whole"):
        assert project.with_name("data").joinpath(name).read_text() == ".", f"{name} ran more than once"


def test_outputs_are_written_on_demand_but_never_of_a_failed_script(project: Path) -> None:
    before = {path: (project / path).read_text(encoding="utf-8") for path in SCRIPTS}
    said = run(project, "-n", "2", "--update-outputs")
    changed = {p for p, text in before.items() if (project / p).read_text(encoding="utf-8") != text}
    assert changed == {"snippets/a/wrong.py", "snippets/a/silent.py"}
    assert sorted(re.findall(r"^rewrote the outputs in (\S+)$", said, re.M)) == sorted(changed)
    assert (project / "snippets/a/wrong.py").read_text(encoding="utf-8") == before["snippets/a/wrong.py"].replace("#> 2", "#> 1")
    assert (project / "snippets/a/silent.py").read_text(encoding="utf-8").endswith("print(1)\n#> 1\nprint(2)\n#> 2\n")
    again = outcomes(run(project, "snippets/a/wrong.py:2", "snippets/a/silent.py"))
    assert again == {
        "snippets/a/wrong.py:2": "PASSED",
        "snippets/a/silent.py:1": "PASSED",
        "snippets/a/silent.py:2": "PASSED",
        "snippets/a/silent.py:4": "PASSED",
    }
