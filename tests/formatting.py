"""Formats all Python of the project; in scripts `#>` stays, or becomes again, `#>`: `python -m tests.formatting [--check]`."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE, SCRIPTS = ("hooks", "tests", "benchmarks", "conftest.py"), ("snippets", "examples")
_OUTPUT = re.compile(r"^([ \t]*)# ?>", re.MULTILINE)  # an editor's formatter may have written `# >`
_HIDDEN = re.compile(r"^([ \t]*)# output>", re.MULTILINE)


def main(arguments: list[str]) -> int:
    """Format, or with `--check` only say what is not formatted. Returns the exit code."""
    check = "--check" in arguments
    done = ruff("format", *(["--check"] if check else []), *[str(ROOT / name) for name in CODE if (ROOT / name).exists()])
    print(done.stdout + done.stderr, end="")
    unformatted = unformatted_scripts(ROOT)
    for path, text in unformatted.items():
        print(f"Would reformat: {path}" if check else f"Reformatted: {path}")
        if not check:
            (ROOT / path).write_text(text, encoding="utf-8")
    return int(done.returncode != 0 or (check and bool(unformatted)))


def unformatted_scripts(root: Path) -> dict[str, str]:
    """Path → formatted text, of every script that is not formatted."""
    found = sorted(path for folder in SCRIPTS for path in (root / folder).rglob("*.py"))
    before = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in found}
    with tempfile.TemporaryDirectory() as folder:
        for path, text in before.items():
            copy = Path(folder, path)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(_OUTPUT.sub(r"\1# output>", text), encoding="utf-8")
        done = ruff("format", "--config", str(root / "pyproject.toml"), folder)
        if done.returncode:
            raise SystemExit(done.stderr)
        after = {path: _HIDDEN.sub(r"\1#>", Path(folder, path).read_text(encoding="utf-8")) for path in before}
    return {path: text for path, text in after.items() if text != before[path]}


def ruff(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run ruff at the project's root."""
    return subprocess.run([sys.executable, "-m", "ruff", *arguments], cwd=ROOT, capture_output=True, text=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
