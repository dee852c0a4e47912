"""Proof of records: what counts as agreeing with the book of a version."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from hooks.script.parse import Script, parse
from hooks.versions import __main__ as command
from hooks.versions import book
from hooks.versions.book import Book
from hooks.versions.judge import judge
from hooks.versions.recording import agree, environment
from hooks.versions.source import digest
from hooks.versions.table import Release, release

ROOT = Path(__file__).resolve().parents[2]
OLD = release("2.6")
SOURCE = '''"""标题 | Title"""
import warnings

for k in range(2):
    print(k)
#> 0
#> 1
print("half", 1 / 3, object())
#> half 0.33333 <object object at 0x...>
warnings.warn("old")
'''
SCRIPT = parse(SOURCE.replace("    print(k)\n#> 0\n#> 1\n", "    print(k)\n    #> 0\n    #> 1\n"), "snippets/x.py")
SAME: dict[str, object] = {"state": "same"}
OTHER: dict[str, object] = {"state": "differs", "kind": "result", "outputs": {"6": "half 0.9 <object object at 0x...>"}}
FAILS: dict[str, object] = {"state": "fails", "error": "TypeError: no", "line": 4}
PRINTED = "0\n1\nhalf 0.333333 <object object at 0x7f1122334455>\n"


@pytest.mark.parametrize(
    ("entry", "code", "output", "errors", "said"),
    [
        (SAME, 0, PRINTED, "", ""),
        (SAME, 0, PRINTED.replace("1\n", "2\n"), "", "does not print '1'"),
        (SAME, 0, PRINTED + "more\n", "", "prints 'more' besides"),
        (SAME, 1, PRINTED, "TypeError: no\n", "left with code 1"),
        (OTHER, 0, PRINTED.replace("0.333333", "0.9"), "", ""),
        (OTHER, 0, PRINTED, "", "does not print 'half 0.9"),
        (FAILS, 1, "", "Traceback (most recent call last):\nTypeError: no\n", ""),
        (FAILS, 1, "", "Traceback (most recent call last):\nTypeError: yes\n", "raises 'TypeError: yes'"),
        (FAILS, 0, PRINTED, "", "ends well"),
        (SAME | {"state": "fails", "error": "still running after 30 s, killed"}, None, "", "", ""),
    ],
)
def test_what_agrees(entry: dict[str, object], code: int | None, output: str, errors: str, said: str) -> None:
    found = agree.differences(SCRIPT, entry, code, output, errors)
    assert found.startswith(said) if said else not found


def test_dots_stand_for_any_lines() -> None:
    assert agree.unmatched(["a\n...\nz"], "a\nb\nc\nz\n") == ([], [])
    assert agree.unmatched(["a\n...\nz"], "a\nb\n") == (["z"], [])


RUN = {
    "state": "ok",
    "warnings": "x.py:8: UserWarning: old\n",
    "outputs": {"5": "0\n1\n", "6": "half 0.333333 <object object at 0x...>\n"},
}


@pytest.fixture
def recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two scripts and the record of each, one of which is wrong; the old version's environment is the interpreter of the test."""
    monkeypatch.setattr(environment, "make", lambda *_, **__: Path(sys.executable))
    monkeypatch.setattr(environment, "python_of", lambda *_: Path(sys.executable))
    monkeypatch.chdir(ROOT)
    (tmp_path / "snippets").mkdir()
    kept = Book()
    for name, outputs in {"x": RUN["outputs"], "y": {"5": "0\n1\n", "6": "half 0.9\n"}}.items():
        (tmp_path / f"snippets/{name}.py").write_text(SCRIPT.text)
        script = parse(SCRIPT.text, f"snippets/{name}.py")
        kept.scripts[script.path] = judge(script, RUN | {"source": digest(tmp_path, script), "outputs": outputs})
    book.write(tmp_path, OLD.torch, kept)
    return tmp_path


@pytest.mark.parametrize("run", [partial(agree.by_hand, keep=True), agree.again])
def test_wrong_records_are_found(recorded: Path, run: Callable[[Path, Release, dict[str, Script], int, int], list[str]]) -> None:
    (said,) = run(recorded, OLD, command.load(recorded), 0, 0)
    assert said.startswith("snippets/y.py: ")


def test_the_draw_is_the_same_for_one_seed_and_leaves_out_what_cannot_run(tmp_path: Path) -> None:
    scripts = {f"{n}": SCRIPT for n in range(9)}
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets/x.py").write_text(SCRIPT.text)
    run = {"source": digest(tmp_path, SCRIPT), "state": "ok", "warnings": "", "outputs": {}}
    kept = Book({}, {SCRIPT.path: judge(SCRIPT, run)})
    assert agree.drawn(tmp_path, kept, scripts, 3, 1) == agree.drawn(tmp_path, kept, scripts, 3, 1)
    assert len(agree.drawn(tmp_path, kept, scripts, 3, 1)) == 3
    kept.scripts[SCRIPT.path]["state"] = "cannot"
    assert agree.drawn(tmp_path, kept, scripts, 3, 1) == []
