"""What a script file says: its header, cells, comments and `#>` lines; and what is wrong with its form."""

from __future__ import annotations

from pathlib import Path

import pytest

from hooks.script.fault import Fault
from hooks.script.parse import find, in_language, load, parse

TITLE = '"""标题 | Title"""\n'
WHOLE = '''\
"""标题 | Title

第一段。 | First paragraph.

needs: cuda, network
timeout: 90
alt: 一 | one
alt: 二 | two
"""

# %% 数据 | Data
x = 1  # 注释 | comment
print(x)
#> 1
# %% Train
# 中文的 # %% 不是 | not a cell
print(
    x,
)
#> 1
#>
#>  two
'''


def test_header() -> None:
    header = parse(WHOLE, "snippets/a.py").header
    assert header.titles == {"zh": "标题", "en": "Title"}
    assert (header.needs, header.timeout, header.alone) == (("cuda", "network"), 90.0, False)
    assert header.alts == ("一 | one", "二 | two")
    assert header.paragraphs == ("第一段。 | First paragraph.",)
    assert header.last_line == 9


def test_limits_by_folder() -> None:
    assert parse(TITLE, "snippets/a.py").header.timeout == 30
    example = parse(TITLE, "examples/a.py").header
    assert (example.timeout, example.alone) == (240, False)
    assert parse('"""标题 | Title\n\nalone: yes\n"""', "snippets/a.py").header.alone


def test_cells() -> None:
    parsed = parse(WHOLE, "snippets/a.py")
    assert [(c.names["zh"], c.names["en"], c.first, c.last) for c in parsed.cells] == [
        ("数据", "Data", 11, 14),
        ("Train", "Train", 15, 22),
    ]
    assert parsed.cell(" data ") is parsed.cell("数据") is parsed.cells[0]
    assert parsed.cell("Test") is None


def test_spots_and_bare_text() -> None:
    parsed = parse(WHOLE, "snippets/a.py")
    assert [(s.anchor, s.text, s.lines) for s in parsed.spots] == [(13, "1", 1), (19, "1\n\n two", 3)]
    assert "#>" not in parsed.bare_text()
    assert parsed.bare_numbers()[13] == 13 and parsed.bare_numbers()[19] == 18


def test_in_language() -> None:
    parsed = parse(WHOLE, "snippets/a.py")
    zh, en = in_language(parsed, "zh"), in_language(parsed, "en")
    assert (zh[10:12], en[10:12]) == (["# %% 数据", "x = 1  # 注释"], ["# %% Data", "x = 1  # comment"])
    assert (zh[15], en[15]) == ("# 中文的 # %% 不是", "# not a cell")
    assert len(zh) == len(en) == len(parsed.lines)


def test_output_lines_and_strings_are_not_translated() -> None:
    text = TITLE + 's = "中文 # 不是注释"\nprint("甲 | 乙")\n#> 甲 | 乙\n'
    assert in_language(parse(text, "snippets/a.py"), "en")[1:] == text.splitlines()[1:]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("x = 1\n", 1, "no docstring"),
        ("", 1, "no docstring"),
        ('"""只有中文"""\n', 1, "in one language only"),
        ('"""English only"""\n', 1, "in one language only"),
        ('"""标题 | Title\n\n中文段落\n"""\n', 3, "only one language"),
        ('"""标题 | Title\n\nneeds: tpu\n"""\n', 3, "invalid need 'tpu'"),
        ('"""标题 | Title\n\ntimeout: soon\n"""\n', 3, "invalid timeout 'soon'"),
        ('"""标题 | Title\n\ntimeout: -1\n"""\n', 3, "invalid timeout '-1'"),
        ('"""标题 | Title\n\nneed: cuda\n"""\n', 3, "unknown docstring key 'need'"),
        (TITLE + "x = 1\nprint(\n", 3, "syntax error"),
        (TITLE + "x = 1  # 只有中文\n", 2, "comment: only one language"),
        (TITLE + "# %% 数据\n", 2, "comment: only one language"),
        (TITLE + "# %%\n", 2, "a cell without a name"),
        (TITLE + "# %% 数据 | Data\n# %% 资料 | data\n", 3, "two cells are named"),
        (TITLE + "x = 1\n\n#> 1\n", 4, "does not stand under a statement"),
        (TITLE + "print(\n    1,\n    #> 1\n)\n", 4, "does not stand under a statement"),
    ],
)
def test_a_fault_names_file_line_and_repair(text: str, line: int, what: str) -> None:
    with pytest.raises(Fault) as caught:
        parse(text, "snippets/a.py")
    assert (caught.value.path, caught.value.line) == ("snippets/a.py", line)
    assert what in str(caught.value)
    assert ". Repair: " in str(caught.value)


def test_a_file_that_is_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes('"""标题 | Title"""'.encode("gb18030"))
    with pytest.raises(Fault, match="not UTF-8"):
        load(tmp_path, "a.py")


def test_finding_scripts(tmp_path: Path) -> None:
    for path in (
        "snippets/b/c/two.py",
        "snippets/a.py",
        "snippets/__pycache__/x.py",
        "examples/e.py",
        "examples/lib/m.py",
        "t.py",
    ):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    assert find(tmp_path) == ["examples/e.py", "snippets/a.py", "snippets/b/c/two.py"]


@pytest.mark.parametrize("seconds", ["nan", "inf", "-inf", "1e300", "0", "3601"])
def test_a_limit_that_is_none(seconds: str) -> None:
    with pytest.raises(Fault, match=r"snippets/a\.py:3: invalid timeout"):
        parse(f'"""标题 | Title\n\ntimeout: {seconds}\n"""\n', "snippets/a.py")


@pytest.mark.parametrize("blank", ["", "\n", "# 注释 | comment\n\n"])
def test_header_faults_stand_at_their_line(blank: str) -> None:
    text = f'{blank}"""\n\n标题 | Title\n\n只有中文\n"""\n'
    with pytest.raises(Fault, match="docstring: only one language") as caught:
        parse(text, "snippets/a.py")
    assert text.split("\n")[caught.value.line - 1] == "只有中文"


@pytest.mark.parametrize("character", ["\f", "\x1c", "\x85", "\u2028", "\u202e", "\x00", "\x0b"])
def test_a_character_that_no_editor_shows_is_named_with_its_line(character: str) -> None:
    with pytest.raises(Fault, match=rf"snippets/a\.py:3: the character U\+{ord(character):04X}"):
        parse(TITLE + f"x = 1\ny = '{character}'\n", "snippets/a.py")


@pytest.mark.parametrize(
    "source",
    ["-" * 20_000 + "1", "-" * 300 + "1", "(" * 300 + ")" * 300, "x = (1\n" + " + 1\n" * 500 + ")", "not " * 900 + "x"],
)
def test_what_is_nested_too_deeply_is_one_fault(source: str) -> None:
    with pytest.raises(Fault, match=r"snippets/a\.py:\d+: (nested more than|syntax error)"):
        parse(TITLE + source + "\n", "snippets/a.py")


@pytest.mark.parametrize("name", ["长 | " + "x" * 300, "问 | ???", "x" * 81])
def test_a_cell_that_cannot_have_an_address(name: str) -> None:
    with pytest.raises(Fault, match=r"snippets/a\.py:2: no address can be made of the cell's name"):
        parse(TITLE + f"# %% {name}\nx = 1\n", "snippets/a.py")


@pytest.mark.parametrize(
    ("name", "slug"),
    [("What is C#?", "what-is-c"), ("../../../etc/x", "etc-x"), ("A %20 b", "a-20-b"), ("Train & test", "train-test")],
)
def test_a_cells_name_is_made_safe_for_addresses(name: str, slug: str) -> None:
    (cell,) = parse(TITLE + f"# %% {name}\nx = 1\n", "snippets/a.py").cells
    assert cell.slug == slug


def test_two_cells_with_one_address() -> None:
    with pytest.raises(Fault, match=r"snippets/a\.py:4: two cells are named 'C\+\+'"):
        parse(TITLE + "# %% C#\nx = 1\n# %% C++\n", "snippets/a.py")


def test_the_faults_of_a_script_are_found_together() -> None:
    text = (
        '''"""Only English

needs: cude
timeout: nan
colour: red
'''
        + 'alt: 只有中文\n"""\n# 只有中文\n#> 1\nx = 1  # 也是\n# %% 甲 | A\n# %% 乙 | A\n'
    )
    with pytest.raises(Fault) as caught:
        parse(text, "snippets/a.py")
    assert [fault.line for fault in caught.value.all()] == [1, 3, 4, 5, 6, 8, 9, 10, 12]
    assert all(fault.repair and fault.zh for fault in caught.value.all())
