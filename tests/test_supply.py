"""What is installed is fixed to the last package, and the workflows are safe."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from tests.support.building import ROOT

_LINE = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^\s;]+)", re.MULTILINE)
_TOOLS = {"pip", "setuptools", "wheel"}  # bring the rest here


def versions(name: str) -> dict[str, set[str]]:
    """The versions that a file of requirements allows, by normalized name of the package."""
    found: dict[str, set[str]] = {}
    for package, version in _LINE.findall((ROOT / name).read_text(encoding="utf-8")):
        found.setdefault(_normal(package), set()).add(version)
    return found


def _normal(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


def test_every_requirement_is_pinned_and_has_its_constraint() -> None:
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    loose = [line for line in lines if line and not line.startswith("#") and not _LINE.match(line)]
    assert not loose, f"requirements.txt: write name==version: {loose}"
    fixed = versions("constraints.txt")
    stale = [name for name, wanted in versions("requirements.txt").items() if not wanted <= fixed.get(name, set())]
    assert not stale, f"constraints.txt does not fit requirements.txt ({', '.join(stale)}): run `make constraints`"


def test_what_is_installed_is_what_the_constraints_say() -> None:
    fixed = versions("constraints.txt")
    wanted, seen = [*versions("requirements.txt")], dict[str, str]()
    while wanted:
        name = wanted.pop()
        if name in seen:
            continue
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system
        seen[name] = found.version.split("+")[0]
        wanted += [_normal(m[0]) for line in found.requires or () if (m := re.match(r"[A-Za-z0-9._-]+", line))]
    other = {name: version for name, version in seen.items() if name in fixed and version not in fixed[name]}
    assert not other, f"not as in constraints.txt: {other}; run `touch requirements.txt && make .venv/ready`"


def test_the_workflows_have_no_finding() -> None:
    command = [str(Path(sys.executable).with_name("zizmor")), "--offline", "--quiet", "--no-progress", str(ROOT / ".github")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(done.stdout + done.stderr)
