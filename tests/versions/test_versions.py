"""What is recorded of other torch versions: the table, what counts as a change, the files in records/torch."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hooks.script.parse import parse
from hooks.versions import book, kinds
from hooks.versions.book import Book
from hooks.versions.judge import judge, last_error, warnings_of
from hooks.versions.source import digest, shown
from hooks.versions.table import newest, release, releases, unrelated

ROOT = Path(__file__).resolve().parents[2]
SOURCE = '"""标题 | Title"""\nimport torch\n\nprint(torch.ones(2))\n#> tensor([1., 1.])\n'
SCRIPT = parse(SOURCE, "snippets/topic/x.py")


def run(**values: object) -> dict[str, object]:
    """A run as the worker keeps it."""
    kept = {"source": "s", "state": "ok", "reason": {}, "outputs": {}, "warnings": "", "error": "", "line": 0}
    return kept | values


def test_the_newest_release_is_the_one_that_requirements_pin() -> None:
    pins = dict(re.findall(r"^(torch\w*)==(\S+)", (ROOT / "requirements.txt").read_text(), re.MULTILINE))
    assert (newest().torch, newest().torchvision) == (pins["torch"], pins["torchvision"])


def test_releases_follow_one_another_in_time_and_number() -> None:
    assert [r.date for r in releases()] == sorted(r.date for r in releases())
    assert [r.order for r in releases()] == sorted({r.order for r in releases()})
    assert release("2.6") == release("2.6.0")
    with pytest.raises(ValueError, match="not in table"):
        release("1.0")


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({"outputs": {"4": "tensor([1., 1.])\n"}}, "same"),
        ({"outputs": {"4": "tensor([2., 2.])\n"}}, "differs"),
        ({}, "differs"),
        ({"state": "failed", "error": "Traceback (most recent call last):\nAttributeError: no\n"}, "fails"),
        ({"state": "failed", "error": "ModuleNotFoundError: No module named 'torchvision'\n"}, "cannot"),
        ({"state": "not-run", "reason": {"zh": "需要 CUDA 设备", "en": "it needs a CUDA device"}}, "cannot"),
    ],
)
def test_state_of_a_run(values: dict[str, object], state: str) -> None:
    assert judge(SCRIPT, run(**values))["state"] == state


def test_entry_says_what_was_printed_and_raised() -> None:
    assert judge(SCRIPT, run(outputs={"4": "tensor([2., 2.])\n"}))["outputs"] == {"4": "tensor([2., 2.])"}
    failed = judge(SCRIPT, run(state="failed", error='Traceback (most recent call last):\n  File "x"\nOSError: no\n', line=4))
    assert (failed["error"], failed["line"]) == ("OSError: no", 4)


@pytest.mark.parametrize(
    ("expected", "actual", "source", "kind"),
    [
        ("tensor([0.4963, 0.7682])", "tensor([0.1117, 0.8158])", "torch.rand(2)", "random"),
        ("torch.Size([2, 3])", "torch.Size([3, 2])", "torch.rand(2, 3)", "result"),
        ("<f at 0x7f0011223344>", "<f at 0x7f9911223344>", "", "address"),
        ("took 1.25 s", "took 3.5 s", "", "speed"),
        ("tensor(0.33333)", "tensor(0.33334)", "", "rounding"),
        ("mat1 and mat2", "mm: mat1 and mat2", "torch.rand(2)", "result"),
        ("tensor([True, False])", "tensor([False, False])", "torch.rand(2) > 0.5", "random"),
        ("3", "4", "", "result"),
    ],
)
def test_kinds_of_difference(expected: str, actual: str, source: str, kind: str) -> None:
    assert kinds.kind_of(expected, actual, source) == kind


def test_what_differs_from_run_to_run_is_not_kept() -> None:
    assert kinds.steady("<f at 0x7f0011223344> in 12.5 ms") == "<f at 0x...> in ... ms"


def test_last_error_is_that_of_the_last_traceback_with_its_whole_message() -> None:
    first = (
        "Traceback (most recent call last):\nKeyError: 1\n\nDuring handling of the above exception, another exception occurred:\n"
    )
    second = 'Traceback (most recent call last):\n  File "x.py", line 2\nRuntimeError: Error(s):\n\tsize mismatch\n'
    assert last_error(first + second) == "RuntimeError: Error(s):\n\tsize mismatch"


def test_warnings_are_named_once_without_the_place_in_torch() -> None:
    text = "x.py:3: UserWarning: old name (Triggered internally at ../aten/x.cpp:1.)\n  f()\n" * 2
    assert warnings_of(text) == ["UserWarning: old name"]


def test_only_errors_that_say_nothing_of_torch_are_excused() -> None:
    assert unrelated("ModuleNotFoundError: No module named 'torchvision'")
    assert unrelated("ModuleNotFoundError: No module named 'six'")
    assert unrelated("RuntimeError: Failed to create temporary directory: Read-only file system")
    assert not unrelated("AttributeError: module 'torch' has no attribute 'accelerator'")
    assert not unrelated("ModuleNotFoundError: No module named 'torch.accelerator'")


def test_a_record_holds_until_code_or_outputs_change(tmp_path: Path) -> None:
    (tmp_path / SCRIPT.path).parent.mkdir(parents=True)
    (tmp_path / SCRIPT.path).write_text(SOURCE)
    entry = judge(SCRIPT, run(source=digest(tmp_path, SCRIPT), outputs={"4": "tensor([1., 1.])\n"}))
    kept = Book({"torch": "2.6.0"}, {SCRIPT.path: entry})
    assert kept.valid(tmp_path, SCRIPT) == entry
    assert kept.valid(tmp_path, parse(SOURCE.replace("1., 1.", "1., 2."), SCRIPT.path)) is None
    assert kept.valid(tmp_path, parse(SOURCE.replace("ones", "zeros"), SCRIPT.path)) is None
    commented = parse(SOURCE.replace("ones(2))", "ones(2))\nprint()"), SCRIPT.path)
    assert (digest(tmp_path, commented), shown(commented)) != (entry["source"], entry["shown"])


def test_other_words_in_a_comment_or_a_title_leave_a_record_as_it_is(tmp_path: Path) -> None:
    source = '"""题 | Title"""\n\nimport torch\n\n# 一 | one\nx = torch.ones(2)  # 二 | two\nprint("# 三")\n'
    (tmp_path / SCRIPT.path).parent.mkdir(parents=True)

    def of(text: str) -> str:
        (tmp_path / SCRIPT.path).write_text(text)
        return digest(tmp_path, parse(text, SCRIPT.path))

    other = source.replace("Title", "Name").replace("# 一 | one", "# 壹 | first").replace("# 二 | two", "# 贰 | second")
    assert of(other) == of(source)
    assert of(source.replace("# 三", "# 四")) != of(source)
    assert of(source.replace("# 一 | one\n", "")) != of(source)  # lines are named by their numbers


def test_a_book_has_one_script_a_line_and_reads_back(tmp_path: Path) -> None:
    entry = judge(SCRIPT, run(outputs={"4": "a\nb"}))
    kept = Book({"torch": "2.6.0"}, {"snippets/b.py": entry, "snippets/a.py": entry})
    book.write(tmp_path, "2.6.0", kept)
    lines = book.path_of(tmp_path, "2.6.0").read_text().splitlines()
    assert [line[3:16] for line in lines if "snippets" in line] == ["snippets/a.py", "snippets/b.py"]
    assert book.read(tmp_path, "2.6.0") == kept


def test_records_hold_only_versions_of_the_table() -> None:
    names = {path.stem for path in (ROOT / book.FOLDER).glob("*.json")}
    assert names <= {each.torch for each in releases()}
