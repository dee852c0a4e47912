"""Does a run fill the cores? Scripts that only sleep stand in for work, so that two cores can stand in for eight."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from hooks.run.results.store import Store
from hooks.run.runner import Runner
from hooks.run.server.forkserver import ForkServer
from hooks.script.parse import Script, load

COUNT, JOBS = 60, (4, 8)


def seconds(number: int) -> float:
    """How long a script sleeps: between half a second and four, in no order."""
    return 0.5 + 3.5 * (number * 7 % 10) / 9


def scaling() -> None:
    """The same sleeping scripts, some at a time; the best possible is their sum over the jobs."""
    print("| scripts side by side | took | best possible | share of it |\n|---:|---:|---:|---:|")
    for jobs in JOBS:
        took, best = _measure(jobs)
        print(f"| {jobs} | {took:.1f} s | {best:.1f} s | {best / took:.2f} |", flush=True)


def _measure(jobs: int) -> tuple[float, float]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, ForkServer() as server:
        root = Path(folder)
        runner = Runner(root, Store(root / "records", root), jobs=jobs, server=server)
        runner.run_all([_script(root, "first", 0.0)])  # from here on torch is imported
        scripts = [_script(root, f"s{number:02}", seconds(number)) for number in range(COUNT)]
        for number, script in enumerate(scripts):
            runner.times.note(script, seconds(number))
        started = time.perf_counter()
        records = runner.run_all(scripts)
        took = time.perf_counter() - started
        if any(record.state != "ok" for record in records.values()):
            raise SystemExit("benchmark: a script that sleeps failed")
    return took, max(sum(map(seconds, range(COUNT))) / jobs, max(map(seconds, range(COUNT))))


def _script(root: Path, name: str, sleep: float) -> Script:
    path = root / "snippets" / f"{name}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'"""睡 | Sleep"""\n\nimport time\n\ntime.sleep({sleep:.2f})\n', encoding="utf-8")
    return load(root, f"snippets/{name}.py")
