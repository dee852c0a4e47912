"""What scripts print and raise is told as it was, without what only the build machine has."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conftest import Bench


@pytest.mark.parametrize(
    ("statement", "shown"),
    [
        ('print("\\x1b[31mred\\x1b[0m \\x1b]8;;x\\x07link")', "red link\n"),
        ('print("\\U0001f642 你好 ﷽")', "\U0001f642 你好 ﷽\n"),
        ('print("<b>&amp;</b></div>")', "<b>&amp;</b></div>\n"),
        ('print("x" * 10_000)', "x" * 10_000 + "\n"),
        ('print("10%\\r50%\\r100%")', "100%\n"),
        ('print("nul\\x00 bell\\x07 back\\x08")', "nul bell back\n"),
        ('print("no newline", end="")', "no newline"),
        ('print("a\\r\\nb")', "a\nb\n"),
    ],
)
def test_unusual_output(bench: Bench, statement: str, shown: str) -> None:
    assert bench.printed(statement + "\n") == shown


def test_text_that_is_no_text_is_an_error_as_in_any_program(bench: Bench) -> None:
    assert bench.printed("try:\n    print('\\udcff')\nexcept UnicodeEncodeError:\n    print('refused')\n") == "refused\n"
    record = bench.run("raise ValueError('\\udcff')\n")
    assert record.error.endswith("ValueError: ?\n")


def test_an_uncaught_exception_names_the_scripts_lines_and_no_machine_path(bench: Bench) -> None:
    body = """\
        import json
        import torch

        def load(text):
            return json.loads(text)

        print("first")
        load("{")
        """
    record = bench.run(body)
    assert record.state == "failed"
    assert record.error.startswith(
        'Traceback (most recent call last):\n  File "snippets/topic/script.py", line 10, in <module>\n'
    )
    assert '  File "snippets/topic/script.py", line 7, in load\n    return json.loads(text)\n' in record.error
    assert "json.decoder.JSONDecodeError: " in record.error
    assert record.outputs == {9: "first\n"}
    for path in (str(bench.root), str(Path.home()), os.sep + "work" + os.sep, "/usr/", "/tmp"):
        assert path not in record.error


def test_sys_exit(bench: Bench) -> None:
    assert bench.run("import sys\nprint(1)\nsys.exit()\n").state == "ok"
    record = bench.run("import sys\nsys.exit('no data')\n")
    assert (record.state, record.error) == ("failed", "SystemExit: no data\n")


def test_warnings_are_kept_apart(bench: Bench) -> None:
    record = bench.run("import warnings\nwarnings.warn('careful')\nprint('out')\n")
    assert record.outputs == {5: "out\n"}
    assert "UserWarning: careful" in record.warnings
    assert str(bench.root) not in record.warnings
