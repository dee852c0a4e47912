"""The form of all code: linted, formatted, typed, short, and free of paths of the machine it was written on."""

from __future__ import annotations

import doctest
import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.formatting import CODE, SCRIPTS, ruff, unformatted_scripts

MOST_LINES = 199
MODULES = sorted(p.relative_to(ROOT).as_posix() for name in CODE for p in (ROOT / name).rglob("*.py"))
WITH_EXAMPLES = [name for name in MODULES if name.startswith("hooks/") and ">>> " in (ROOT / name).read_text(encoding="utf-8")]


def test_lint() -> None:
    done = ruff("check", "--output-format", "concise", *[name for name in CODE + SCRIPTS if (ROOT / name).exists()])
    assert done.returncode == 0, done.stdout + done.stderr


def test_format() -> None:
    done = ruff("format", "--check", *[name for name in CODE if (ROOT / name).exists()])
    assert done.returncode == 0, f"{done.stdout}Repair: make format"


def test_format_of_scripts() -> None:
    unformatted = list(unformatted_scripts(ROOT))
    assert not unformatted, f"Repair: make format, which changes {len(unformatted)} files: {' '.join(unformatted)}"


def test_formatting_leaves_output_lines_alone(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / "snippets").mkdir()
    text = '"""a"""\n\nfor i in [1]:\n    print( i)\n    #> 1\n    #>\nprint("""\n  #> in a string\n""")\n'
    (tmp_path / "snippets/a.py").write_text(text)
    assert unformatted_scripts(tmp_path) == {"snippets/a.py": text.replace("( i)", "(i)")}
    (tmp_path / "snippets/a.py").write_text(text.replace("( i)", "(i)").replace("    #> 1", "    # > 1"))
    assert unformatted_scripts(tmp_path) == {"snippets/a.py": text.replace("( i)", "(i)")}


def test_types() -> None:
    done = subprocess.run([sys.executable, "-m", "mypy"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", MODULES)
def test_length(path: str) -> None:
    lines = len((ROOT / path).read_text(encoding="utf-8").splitlines())
    assert lines <= MOST_LINES, f"{path} has {lines} lines. Repair: give each of its jobs a module of its own."


@pytest.mark.parametrize("path", WITH_EXAMPLES)
def test_examples_in_docstrings(path: str) -> None:
    module = importlib.import_module(path.removesuffix(".py").replace("/", "."))
    tried = doctest.testmod(module)
    assert tried.attempted and not tried.failed


def test_no_path_of_the_machine_it_was_written_on() -> None:
    command = ["git", "ls-files", "-co", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git repository")
    ours = "|".join(re.escape(f"{path}/") for path in {str(ROOT), str(Path.home())} if len(path) > 1)
    path = re.compile(rf"(?<![\w.])(?:{ours}|/home/\w|/Users/\w|[A-Z]:\\\\?Users\\)")
    found = []
    for name in listed.stdout.splitlines():
        text = (ROOT / name).read_bytes().decode("utf-8", "ignore") if (ROOT / name).is_file() else ""
        found += [f"{name}:{number}" for number, line in enumerate(text.splitlines(), 1) if path.search(line)]
    here = "tests/test_code_form.py"
    assert not [place for place in found if not place.startswith(here)], "Repair: write paths relative to the project"
