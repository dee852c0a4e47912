"""What of a script is wrong and what is right is told by its structure, or not at all."""

from __future__ import annotations

import pytest

from hooks.page.entry.pairs import NARROW, RIGHT, WIDE, WRONG, Part, beside, parts

TRY = "try:\n    f({})\nexcept ValueError as e:\n    print(e)\n    #> no\n"
WARN = 'with warnings.catch_warnings(record=True) as caught:\n    warnings.simplefilter("always")\n    f()\n'
SHOW = "print(g({}))\n#> 1\n"


def kinds(code: str) -> list[tuple[str, str]]:
    """Each part of a code: what it is, and its first line."""
    return [(part.kind, code.split("\n")[part.first - 1]) for part in parts(code)]


def test_what_raises_is_wrong_and_what_is_printed_below_is_right() -> None:
    code = f"import torch\n\nx = 1\n{TRY}{SHOW}y = 2\n{SHOW}"
    assert parts(code) == [Part(WRONG, 4, 8), Part(RIGHT, 9, 13)]


def test_a_comment_above_belongs_to_what_is_below_and_empty_lines_to_nothing() -> None:
    code = f"x = 1\n# first\n{TRY}\n\n# then\n{SHOW}"
    assert parts(code) == [Part(WRONG, 2, 7), Part(RIGHT, 10, 12)]


def test_a_warning_is_wrong_with_the_lines_that_print_it() -> None:
    code = f"import warnings\n{WARN}print(caught[0].message)\n#> old\nfor w in caught:\n    print(w)\n{SHOW}"
    assert kinds(code) == [(WRONG, WARN.split("\n")[0]), (RIGHT, "print(g())".replace("()", "({})"))]


def test_wrong_and_right_by_turns_with_what_prepares_the_next_wrong_one() -> None:
    code = f"{TRY}{SHOW}x = 2\n{TRY}{SHOW}"
    assert kinds(code) == [(WRONG, "try:"), (RIGHT, "print(g({}))"), (WRONG, "x = 2"), (RIGHT, "print(g({}))")]


@pytest.mark.parametrize(
    "code",
    [
        "",
        "x = 1\nprint(x)\n#> 1\n",  # nothing is wrong
        f"x = 1\n{TRY}",  # nothing is right
        f"{TRY}x = 2\n{TRY}{SHOW}",  # what stands between shows nothing: it may prepare, or be right
        f"{TRY}clean_up()\n",  # shows nothing
        f"try:\n    f()\n    #> 1\nexcept ValueError as e:\n    print(e)\n{SHOW}",  # met nothing
        f"def wrong():\n    try:\n        f()\n    except ValueError as e:\n        print(e)\n\n\n{SHOW}",
    ],
)
def test_where_it_cannot_be_told_nothing_is_said(code: str) -> None:
    assert parts(code) == []


def test_code_that_was_not_run_is_told_by_what_it_would_print() -> None:
    code = "".join(line + "\n" for line in (TRY + SHOW).splitlines() if "#>" not in line)
    assert [part.kind for part in parts(code)] == [WRONG, RIGHT]


def pair(wrong: int, right: int) -> str:
    """How wide the page must be for two parts of so many columns."""
    code = TRY.format("x" * (wrong - len("    f()"))) + SHOW.format("x" * (right - len("print(g())")))
    return beside(code, parts(code))


def test_side_by_side_only_where_no_line_would_wrap() -> None:
    assert pair(40, NARROW - 40) == "narrow"
    assert pair(40, NARROW - 39) == pair(WIDE - 30, 30) == "wide"
    assert pair(WIDE - 30, 31) == ""


def test_a_chinese_character_takes_two_columns_and_output_none() -> None:
    others = len("except ValueError as e:") + len("print(1)  # ")
    code = TRY + "print(1)  # " + "字" * ((WIDE - others) // 2) + "\n#> " + "x" * 200 + "\n"
    assert beside(code, parts(code)) == "wide"
    assert beside(code.replace("字", "字字"), parts(code)) == ""
