"""Proof of a book: scripts run by plain `python`, and scripts run once more by a worker, say what the book says."""

from __future__ import annotations

import os
import random
import subprocess
import tempfile
from pathlib import Path

from hooks.run.results import outcome
from hooks.run.results.clean import Cleaner
from hooks.run.results.compare import matches
from hooks.script.parse import Script
from hooks.versions import book
from hooks.versions.book import Book
from hooks.versions.judge import LIMIT, Entry, last_error
from hooks.versions.kinds import steady
from hooks.versions.recording import environment
from hooks.versions.recording.record import enter, missing, working
from hooks.versions.recording.runs import Runs
from hooks.versions.recording.worker import PATIENCE
from hooks.versions.table import Release

_HANGS = outcome.reason("timeout", seconds=0, where="")["en"].split(" 0 s")[0]


def drawn(root: Path, kept: Book, scripts: dict[str, Script], count: int, seed: int) -> list[str]:
    """So many of the scripts that ran or failed on a version, drawn at random; all of them where `count` is 0."""
    known = [path for path, script in scripts.items() if (entry := kept.valid(root, script)) and entry["state"] != "cannot"]
    return random.Random(seed).sample(known, min(count or len(known), len(known)))


def by_hand(root: Path, chosen: Release, scripts: dict[str, Script], count: int, seed: int, *, keep: bool) -> list[str]:
    """Run scripts as a reader does, `python x.py` in an empty folder. Returns what does not agree with the book, said in words.

    Without `keep` the environment is made anew before, and removed afterwards. Raises OSError without room for it.
    """
    kept = book.read(root, chosen.torch)
    paths = drawn(root, kept, scripts, count, seed)
    if not keep:
        environment.remove(root, chosen)
    python = environment.make(root, chosen, keep=keep)
    wrong = []
    for path in paths:
        said = differences(scripts[path], kept.scripts[path], *plain(root, python, scripts[path]))
        print(f"torch {chosen.torch}: {path} ({kept.scripts[path]['state']}): {said or 'agrees'}", flush=True)
        wrong += [f"{path}: {said}"] if said else []
    if not keep:
        environment.remove(root, chosen)
    return wrong


def plain(root: Path, python: Path, script: Script) -> tuple[int | None, str, str]:
    """Exit code (None: it did not end), standard output and standard error of a script, without the paths of this machine."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        for inner in ("work", "home", "tmp"):
            (folder / inner).mkdir()
        own = {"HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp"), "PYTHONHASHSEED": "0", "MPLBACKEND": "agg"}
        own |= {} if script.header.alone else {"OMP_NUM_THREADS": "1"}
        around = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))} | own
        limit = script.header.timeout * PATIENCE
        try:
            done = subprocess.run(
                [str(python), str(root / script.path)],
                cwd=folder / "work",
                env=around,
                capture_output=True,
                timeout=limit,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return None, "", ""
        clean = Cleaner(str(root), str(folder / "work"))
        packages = next((python.parent.parent / "lib").glob("python3*/site-packages"), python)
        texts = [
            stream.decode("utf-8", "replace").replace(str(packages), "site-packages") for stream in (done.stdout, done.stderr)
        ]
        return done.returncode, clean(texts[0]), clean(texts[1])


def differences(script: Script, entry: Entry, code: int | None, output: str, errors: str) -> str:
    """Where a run by hand does not do what the entry says; "" where it agrees."""
    if entry["state"] == "fails":
        error = _HANGS if code is None else last_error(errors)
        if not code and code is not None:
            return f"ends well, recorded is {entry['error']!r}"
        alike = entry["error"].startswith(error) if code is None else matches(entry["error"], error)
        return "" if alike else f"raises {error!r}, recorded is {entry['error']!r}"
    if code != 0:
        return f"left with code {code}: {last_error(errors)!r}"
    lacking, more = unmatched(expected(script, entry), steady(output))
    if lacking:
        return f"does not print {lacking[0]!r}"
    return "" if not more or _has_children(script) else f"prints {more[0]!r} besides"


def expected(script: Script, entry: Entry) -> list[str]:
    """What a script prints on a version, statement by statement."""
    numbers = script.bare_numbers()
    promised = {numbers[spot.anchor]: spot.text for spot in script.spots}
    return [*(promised | {int(line): text for line, text in entry.get("outputs", {}).items()}).values()]


def unmatched(texts: list[str], output: str) -> tuple[list[str], list[str]]:
    """(lines that were expected and not printed, lines that were printed and not expected), in whatever order they come.

    A line that is `...`, or a text that was cut when it was recorded, stands for any lines besides.
    """
    wanted = [line for text in texts for line in text.splitlines() if line.strip()]
    printed = [line for line in output.splitlines() if line.strip()]
    cut = any(len(text) >= LIMIT for text in texts)
    anything = cut or any(line.strip() == "..." for line in wanted)
    lacking = []
    for line in sorted(wanted, key=lambda line: "..." in line):
        found = next((other for other in printed if matches(line, other)), None)
        if found is not None:
            printed.remove(found)
        elif line.strip() != "..." and not cut:
            lacking.append(line)
    return lacking, [] if anything else printed


def again(root: Path, chosen: Release, scripts: dict[str, Script], count: int, seed: int) -> list[str]:
    """Run scripts once more in the environment that lies there. Returns those whose entry is not the recorded one, said in words.

    Raises OSError where there is no environment (it is kept by `--keep`).
    """
    kept = book.read(root, chosen.torch)
    python = environment.python_of(root, chosen)
    if not python.exists():
        raise OSError(f"no environment of torch {chosen.torch} at {python}: record with --keep")
    some = {path: scripts[path] for path in drawn(root, kept, scripts, count, seed)}
    with tempfile.TemporaryDirectory() as folder:
        runs, new = Runs(Path(folder) / f"{chosen.torch}.jsonl"), Book()
        for _ in working(root, python, runs, [*some], None):
            enter(root, new, some, runs)
    wrong = [f"{path}: {entry} is not {kept.scripts[path]}" for path, entry in new.scripts.items() if entry != kept.scripts[path]]
    return wrong + [f"{path}: it did not run" for path in missing(root, new, some)]


def _has_children(script: Script) -> bool:
    """Whether a script starts processes: what they print belongs to none of its lines."""
    return "__main__" in script.text or "subprocess" in script.text
