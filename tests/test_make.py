"""The Makefile makes its environment, whatever stands in its place."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.building import ROOT


@pytest.mark.parametrize("kind", ["file", "dangling link"])
def test_what_stands_in_the_place_of_the_environment_is_replaced(tmp_path: Path, kind: str) -> None:
    for name in ("Makefile", "requirements.txt", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)
    place = tmp_path / ".venv"
    place.touch() if kind == "file" else place.symlink_to("nowhere")
    command = ["make", ".venv/ready", "PIP=true"]  # what it would install takes minutes
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    subprocess.run([place / "bin/python", "-c", "import pip"], check=True)
    assert (place / "ready").exists()
