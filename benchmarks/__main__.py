"""`python -m benchmarks PART [--count N] [--rounds R] [--records FOLDER] [--moments M]`: prints Markdown tables."""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks import measure, projects, scaling, serving, unchanged, undisturbed
from hooks.run.machine.cores import cores

USUAL = ("peers", "growth", "serving", "scaling", "unchanged")
SCRIPTS, PAGES = (100, 400, 1600), (50, 200, 800)


def peers(count: int, rounds: int) -> None:
    """The same `count` snippets through this runner and its peers: median seconds, range, ratio to this runner."""
    ways = {
        "this runner": measure.this_runner,
        "sphinx-gallery (one process for all)": measure.sphinx_gallery,
        "`python` for each": measure.plain_python,
        "mkdocs-jupyter `execute: true`": measure.mkdocs_jupyter,
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            times[name].append(way(count))
    base = statistics.median(times["this runner"])
    print(f"| {count} snippets | median | range | ratio |\n|---|---:|---:|---:|")
    for name, taken in times.items():
        median = statistics.median(taken)
        print(f"| {name} | {median:.1f} s | {min(taken):.1f}-{max(taken):.1f} s | {median / base:.1f} |")
    more = statistics.median(measure.this_runner(5 * count) for _ in range(rounds))
    print(f"\nOne more script: {(more - base) / (4 * count) * 1000:.0f} ms (from {count} and {5 * count} scripts)")


def growth() -> None:
    """How a build's time grows with snippets and with pages: from nothing, then with nothing changed."""
    print("| snippets | pages in each language | from nothing | nothing changed |\n|---:|---:|---:|---:|")
    for scripts in SCRIPTS:
        _grow(scripts, max(1, scripts // 10))
    for pages in PAGES:
        _grow(100, pages)


def _grow(scripts: int, pages: int) -> None:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        config = projects.site(Path(folder), scripts, pages)
        cold, warm = measure.build(config), measure.build(config)
    print(f"| {scripts} | {pages} | {cold:.1f} s | {warm:.1f} s |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("what", nargs="?", choices=[*USUAL, "undisturbed"], help="all but the last, where none is named")
    parser.add_argument("--count", type=int, default=24, help="snippets in the comparison with peers")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is measured")
    parser.add_argument("--records", default="", metavar="FOLDER", help="serve with these records: nothing has to run first")
    parser.add_argument("--moments", type=int, default=50, help="how often builds are killed, and what they kept is damaged")
    parser.add_argument("--interrupts", type=int, help="how often Ctrl-C is pressed; four times as often, where it is not said")
    parser.add_argument("--seed", type=int, default=1, help="of the moments and kinds of damage")
    options = parser.parse_args()
    if options.what == "undisturbed":
        interrupts = 4 * options.moments if options.interrupts is None else options.interrupts
        undisturbed.undisturbed(options.moments, interrupts, options.seed)
        return
    parts: dict[str, Callable[[], None]] = {
        "peers": lambda: peers(options.count, options.rounds),
        "growth": growth,
        "serving": lambda: serving.serving(os.path.abspath(options.records) if options.records else ""),
        "scaling": scaling.scaling,
        "unchanged": lambda: unchanged.unchanged(options.rounds),
    }
    print(f"{cores()} cores, load {os.getloadavg()[0]:.1f}\n", flush=True)
    for name in [options.what] if options.what else USUAL:
        parts[name]()
        print(flush=True)


if __name__ == "__main__":
    main()
