"""When an output is what its `#>` lines say, and how those are rewritten."""

from __future__ import annotations

from pathlib import Path

import pytest

from hooks.run.results.compare import matches, mismatches, update, updated
from hooks.run.results.record import Record
from hooks.script.parse import Script, load, parse

TITLE = '"""标题 | Title"""\n'


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("1", "1"),
        ("1.0000", "1.0001"),
        ("1.2346e-05", "1.2347e-05"),
        ("0.0000", "-0.0001"),
        ("12345.0", "12350.0"),
        ("tensor([0.1, 0.2])", "tensor([0.1000, 0.2000])"),
        ("tensor([6, 15])", "tensor([6,  15])"),
        ("a\nb  \n", "a\nb"),
        ("took ... s", "took 0.35 s"),
        ("3...", "3.11.7"),
        ("2.1...", "2.14.1+cu130"),
        ("...", "anything\nat all"),
        ("<a at 0x...>", "<a at 0x7f31>"),
        ("v1.2.3", "v1.2.3"),
        ("10.", "10"),
    ],
)
def test_equal_enough(expected: str, actual: str) -> None:
    assert matches(expected, actual)


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("1", "2"),
        ("1", "1.0001"),
        ("1.0000", "1.0021"),
        ("1.5", "15"),
        ("0.5", "nan"),
        ("1.0", "-1.0"),
        ("v1.2.3", "v1.2.4"),
        ("True", "False"),
        ("a", "A"),
        ("tensor([1, 2])", "tensor([1, 2], dtype=torch.int32)"),
        ("took ... s", "took 0.35 ms"),
        ("a", ""),
        ("", "a"),
        ("a b", "ab"),
        (".*", "abc"),
        ("tensor([1., 1.])", "tensor([2., 2.])"),
    ],
)
def test_different(expected: str, actual: str) -> None:
    assert not matches(expected, actual)


def scripted(body: str, outputs: dict[int, str]) -> tuple[Script, Record]:
    return parse(TITLE + body, "snippets/a.py"), Record("snippets/a.py", "ok", outputs=outputs)


def test_mismatches() -> None:
    body = "print(1)\n#> 1\nprint(2)\nprint(3)\n#> 4\nx = 5\n#> 5\n"
    found = mismatches(*scripted(body, {2: "1\n", 3: "2\n", 4: "3\n"}))
    assert [(m.line, m.expected, m.actual) for m in found] == [(4, "", "2"), (5, "4", "3"), (7, "5", "")]
    assert "snippets/a.py:5: the output is not what `#>` says" in str(found[1])
    assert "-4\n+3" in str(found[1]) and "--update-outputs" in str(found[1])


def test_blank_prints_need_no_lines() -> None:
    assert mismatches(*scripted("print()\n", {2: "\n"})) == []


@pytest.mark.parametrize(
    ("before", "outputs", "after"),
    [
        ("print(1)\n", {2: "1\n"}, "print(1)\n#> 1\n"),
        ("print(1)\n#> 0\n#> 0\nx = 1\n", {2: "1\n"}, "print(1)\n#> 1\nx = 1\n"),
        ("print()\n#> 0\nx = 1\n", {}, "print()\nx = 1\n"),
        ("for i in x:\n    print(\n        i\n    )\ny = 1\n", {5: "1\n\n 2\n"}, None),
        ("print(0.5)\n#> 0.5001\n", {2: "0.5\n"}, "print(0.5)\n#> 0.5001\n"),
    ],
)
def test_updated(before: str, outputs: dict[int, str], after: str | None) -> None:
    after = after or "for i in x:\n    print(\n        i\n    )\n    #> 1\n    #>\n    #>  2\ny = 1\n"
    text = updated(*scripted(before, outputs))
    assert text == TITLE + after
    again = parse(text, "snippets/a.py")
    assert mismatches(again, Record("snippets/a.py", "ok", outputs=outputs)) == []
    assert updated(again, Record("snippets/a.py", "ok", outputs=outputs)) == text


def test_update_writes_the_file_but_never_one_that_failed(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text(TITLE + "print(1)\n", encoding="utf-8")
    parsed = load(tmp_path, "a.py")
    for state in ("failed", "not-run"):
        assert not update(tmp_path, parsed, Record("a.py", state, outputs={2: "1\n"}))
    assert path.read_text(encoding="utf-8") == TITLE + "print(1)\n"
    assert update(tmp_path, parsed, Record("a.py", "ok", outputs={2: "1\n"}))
    assert path.read_text(encoding="utf-8") == TITLE + "print(1)\n#> 1\n"
    assert not update(tmp_path, load(tmp_path, "a.py"), Record("a.py", "ok", outputs={2: "1\n"}))
    assert [p.name for p in tmp_path.iterdir()] == ["a.py"]
