"""Builds of sites in processes of their own."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclasses.dataclass(frozen=True)
class Site:
    """A built site: where it lies, how the build ended and what it said."""

    folder: Path
    status: int
    log: str


def build_site(root: Path, target: Path, *options: str, **environment: str) -> Site:
    """Run `mkdocs build` in a process of its own."""
    command = [sys.executable, "-m", "mkdocs", "build", "-d", str(target), *options]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, env={**clean_environment(), **environment})
    return Site(target, done.returncode, done.stdout + done.stderr)


def clean_environment() -> dict[str, str]:
    """The environment without the switches that change what a build does."""
    switches = ("NO_RUN", "EXPORT", "PYTEST_ADDOPTS")
    return {k: v for k, v in os.environ.items() if k not in switches} | {"NO_MKDOCS_2_WARNING": "1"}
