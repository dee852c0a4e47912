"""Times of commands and of this site's runner, in seconds."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import projects
from hooks.project import Project

ROOT = Path(__file__).resolve().parent.parent


def in_new_folder(job: Callable[[Path], float]) -> float:
    """Run a job in an empty folder that goes away with it."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        return job(Path(folder))


def this_runner(count: int) -> float:
    """Seconds to run `count` snippets, each in a process of its own, with nothing cached."""

    def job(root: Path) -> float:
        projects.snippets(root, count)
        project = Project.load(root)
        started = time.perf_counter()
        records = project.run()
        took = time.perf_counter() - started
        _demand(all(r.state == "ok" for r in records.values()), "a generated snippet failed")
        return took

    return in_new_folder(job)


def plain_python(count: int) -> float:
    """Seconds to start a new `python` for each snippet, one after the other."""

    def job(root: Path) -> float:
        paths = projects.snippets(root, count)
        started = time.perf_counter()
        for path in paths:
            call([str(path)], root)
        return time.perf_counter() - started

    return in_new_folder(job)


def mkdocs_jupyter(count: int) -> float:
    """Seconds of a mkdocs build in which mkdocs-jupyter executes `count` notebooks, less one that executes none."""
    return in_new_folder(lambda root: build(projects.jupyter(root, count))) - in_new_folder(
        lambda root: build(projects.jupyter(root, 0))
    )


def sphinx_gallery(count: int) -> float:
    """Seconds of a Sphinx build whose gallery executes `count` examples, all in one process, less one without any."""
    return in_new_folder(lambda root: _sphinx(root, count)) - in_new_folder(lambda root: _sphinx(root, 0))


def build(config: Path) -> float:
    """Seconds of one `mkdocs build`."""
    return call(["-m", "mkdocs", "build", "--quiet", "-f", str(config)], config.parent)


def _sphinx(root: Path, count: int) -> float:
    source = projects.gallery(root, count)
    return call(["-m", "sphinx", "-q", str(source), str(root / "out")], root)


def call(arguments: list[str], folder: Path, **more: str) -> float:
    """Seconds of a command of this Python in a folder, with these variables besides its environment."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT), "MPLBACKEND": "Agg", **more}
    command = [sys.executable, *arguments]
    started = time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
    took = time.perf_counter() - started
    _demand(done.returncode == 0, f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return took


def _demand(holds: bool, what: str) -> None:
    if not holds:
        raise SystemExit(f"benchmark: {what}")
