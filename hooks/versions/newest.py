"""A release that the table lacks: `python -m hooks.versions.newest` enters the installed torch, records it, says what changed.

The weekly workflow calls it after an upgrade; what it writes (table, pins, records, pages) is the proposed change.
"""

from __future__ import annotations

import json
import re
import sys
import urllib.request
from pathlib import Path

from hooks.cache import package_version
from hooks.versions import book, first_page, table
from hooks.versions.__main__ import load
from hooks.versions.changes import KINDS, changes
from hooks.versions.history import load as load_history
from hooks.versions.recording.record import record

ADDRESS = "https://pypi.org/pypi/torch/json"


def main() -> int:
    """Enter, record and summarize the installed version. Returns 0."""
    root, torch, vision = Path.cwd(), installed("torch"), installed("torchvision")
    before = table.newest()
    if enter(table.FILE, torch, vision, released(torch)):
        pin(root / "requirements.txt", {"torch": torch, "torchvision": vision})
        table._table.cache_clear()
        table.releases.cache_clear()
    scripts = load(root)
    chosen = table.release(torch)
    if before not in table.releases():  # a patch has taken its place
        book.path_of(root, before.torch).unlink(missing_ok=True)
    first_page.put(root, chosen, before)
    record(root, chosen, scripts)
    found = changes(load_history(root, scripts), scripts, chosen)
    print(f"## torch {torch}, torchvision {vision}\n")
    for kind in KINDS:
        for change in (change for change in found if change.kind == kind):
            print(
                f"- {kind}: `{change.script}` {' → '.join(' '.join(text.split()) for text in (change.old, change.new) if text)}"
            )
    return 0


def installed(name: str) -> str:
    """An installed version without the label of its build (`+cpu`)."""
    return package_version(name).partition("+")[0]


def released(version: str) -> str:
    """The day on which PyPI got a version of torch. Raises OSError without a network, KeyError where PyPI has no such version."""
    with urllib.request.urlopen(ADDRESS, timeout=60) as answer:
        return str(json.load(answer)["releases"][version][0]["upload_time"])[:10]


def enter(file: Path, torch: str, vision: str, date: str) -> bool:
    """Put a release behind the last one of the table, or in its place where both are patches of one minor version, unless it is
    there. Returns whether it was put."""
    text = file.read_text(encoding="utf-8")
    if f'torch = "{torch}"' in text:
        return False
    start = text.rindex("[[release]]")
    last = text[start:].split("\n\n", 1)[0]
    new = re.sub(r"^torch = .*$", f'torch = "{torch}"', last, flags=re.MULTILINE)
    new = re.sub(r"^torchvision = .*$", f'torchvision = "{vision}"', new, flags=re.MULTILINE)
    new = re.sub(r"^date = .*$", f"date = {date}", new, flags=re.MULTILINE)
    end = start + len(last)
    patch = f'torch = "{torch.rpartition(".")[0]}.' in last
    file.write_text((text[:start] if patch else f"{text[:end]}\n\n") + new + text[end:], encoding="utf-8")
    return True


def pin(file: Path, versions: dict[str, str]) -> None:
    """Write versions into the lines of requirements.txt that pin them."""
    text = file.read_text(encoding="utf-8")
    for name, version in versions.items():
        text = re.sub(rf"^{name}==\S+", f"{name}=={version}", text, flags=re.MULTILINE)
    file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
