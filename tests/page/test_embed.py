"""Embed lines are found, and become code with its outputs, figures and notices."""

from __future__ import annotations

import dataclasses

import pytest

from hooks.page.block import render
from hooks.page.block.listing import MAX_SHOWN, code, shorten
from hooks.page.block.markup import bracketed, fenced
from hooks.page.block.provenance import Links
from hooks.page.embed import Block, Embed, embeds, faults
from hooks.page.paths import figure_path
from hooks.project import Project
from hooks.run.results.other_devices import OtherRun, source_digest
from hooks.run.results.record import Figure, Record
from hooks.script.fault import Fault
from hooks.script.parse import parse
from tests.conftest import Bench

TEXT = '''\
"""标题 | Title

alt: 图 | picture
"""
# %% 数据 | Data
x = 1  # 一 | one
print(x)
#> 0
# %% 训练 | Train
for i in range(2):
    print(
        i
    )
    #> 0
'''
SCRIPT = parse(TEXT, "snippets/t/a.py")
RECORD = Record(SCRIPT.path, "ok", outputs={7: "1\n", 12: "0\n1\n"}, seconds=0.123, device="CPU", torch="2.14")


def block(cell: str = "", language: str = "en", record: Record = RECORD, page: str = "en/t/page.md", fold: bool = False) -> Block:
    found = SCRIPT.cell(cell) if cell else None
    return Block(Embed(SCRIPT.path, cell, fold, page, 1), SCRIPT, record, found, language)


def test_embed_lines() -> None:
    page = '# T\n--8<-- "snippets/a b.py"\n\n--8<-- "examples/e.py:Data set" fold\n'
    found = embeds(page, "en/p.md")
    assert found == [
        Embed("snippets/a b.py", "", False, "en/p.md", 2),
        Embed("examples/e.py", "Data set", True, "en/p.md", 4),
    ]


def test_in_a_fence_it_is_text() -> None:
    assert embeds('````text\n--8<-- "a.py"\n```\n--8<-- "b.py"\n````\n~~~\n--8<-- "c.py"\n~~~\n', "p.md") == []


@pytest.mark.parametrize("line", ["--8<-- snippets/a.py", '    --8<-- "a.py"', '--8<-- "a.py" wide', '--8<-- "a.py"x'])
def test_a_line_that_is_meant_as_an_embed_but_is_none(line: str) -> None:
    with pytest.raises(Fault, match=r"^en/p\.md:2: not an embed line"):
        embeds(f"# T\n{line}\n", "en/p.md")


def test_code_holds_what_was_printed_in_place_of_what_was_promised() -> None:
    assert code(block("Train")) == "for i in range(2):\n    print(\n        i\n    )\n    #> 0\n    #> 1\n"
    assert code(block("Data", "zh")) == "x = 1  # 一\nprint(x)\n#> 1\n"
    assert code(block()).startswith("# %% Data\nx = 1  # one\nprint(x)\n#> 1\n# %% Train\n")


def test_code_that_was_not_run_shows_no_output() -> None:
    idle = Record(SCRIPT.path, "not-run", reason={"zh": "甲", "en": "a"})
    assert code(block("Data", record=idle)) == "x = 1  # one\nprint(x)\n"
    assert code(block("Data", record=idle), repository=True) == "x = 1  # one\nprint(x)\n#> 0\n"


def test_long_output_is_cut_and_says_so() -> None:
    long = dataclasses.replace(RECORD, outputs={7: "x" * 10_000 + "\n"})
    lines = code(block("Data", record=long)).splitlines()
    assert len(lines[2]) == len("#> ") + MAX_SHOWN
    assert lines[3] == "#> ... (4001 more characters not shown)"
    assert shorten("x" * MAX_SHOWN, "en") == "x" * MAX_SHOWN


@pytest.mark.parametrize("text", ["a", "```\nb\n```", "````", "a ```` b `````"])
def test_no_output_closes_its_fence(text: str) -> None:
    lines = fenced(text, "text").splitlines()
    assert lines[0] == lines[-1] + "text"
    assert all(lines[-1] not in line for line in lines[1:-1])


def test_figures_stand_where_they_were_shown_with_their_words() -> None:
    figures = (Figure(7, "svg", "bGlnaHQ=", "ZGFyaw==", 6, 3), Figure(12, "svg", "eA==", "eQ==", 6, 3))
    drawn = dataclasses.replace(RECORD, figures=figures)
    first, second = (
        render.framed(block("Data", record=drawn), Links(), []),
        render.framed(block("Train", record=drawn), Links(), []),
    )
    assert "![picture](../../assets/figures/" in first and first.count("#only-") == 2
    assert "#only-light" in first and "#only-dark" in first
    assert "![Title]" in second and "![picture]" not in second
    assert "![图]" in render.framed(block("Data", "zh", drawn, "zh/t/page.md"), Links(), [])
    assert figure_path(figures[0], "light") != figure_path(figures[0], "dark")


def test_the_frame_of_a_block() -> None:
    shown = render.framed(block(), Links(), [])
    assert shown.startswith('<div class="run" data-script="snippets/t/a.py" data-state="ok" markdown="1">\n')
    assert "Ran on CPU · torch 2.14 · 0.12 s" in shown
    assert '<a href="../../../en/run/snippets/t/a.py" download>' in shown
    assert "data-copy" not in shown


def test_a_cell_is_copied_with_what_comes_before_it() -> None:
    assert 'data-copy="../../../zh/run/snippets/t/a.train.py"' in render.framed(block("训练", "zh"), Links(), [])


def test_an_index_page_is_one_folder_higher() -> None:
    assert 'href="../../en/run/' in render.framed(block(page="en/t/index.md"), Links(), [])


def test_not_run_says_so_with_the_reason() -> None:
    idle = Record(SCRIPT.path, "not-run", reason={"zh": "需要 CUDA 设备", "en": "it needs a CUDA device"})
    shown = render.framed(block(record=idle), Links(), [])
    assert 'data-state="not-run" data-reason="it needs a CUDA device"' in shown
    assert "**Not run by this build**: it needs a CUDA device." in shown and "#>" not in shown


def test_failed_shows_the_error_and_is_never_folded() -> None:
    failed = Record(SCRIPT.path, "failed", reason={"zh": "甲", "en": "raised"}, error='E: "<b>"\n```\n')
    shown = render.framed(block(record=failed, fold=True), Links(), [])
    assert 'data-state="failed"' in shown and '!!! failure "The run failed"' in shown
    assert '    E: "<b>"\n' in shown and "    ````text\n" in shown
    assert "???" not in shown


def test_fold() -> None:
    assert '??? abstract "Code"' in render.framed(block(fold=True), Links(), [])


def test_prose_only_shows_the_repositorys_outputs_and_says_so() -> None:
    idle = Record(SCRIPT.path, "not-run")
    shown = render.framed(block(record=idle), Links(prose_only=True), [])
    assert 'data-state="not-run" data-reason="outputs come from the repository, not from this build"' in shown
    assert "#> 0" in shown


def test_what_other_processes_printed_stands_below_the_last_cell() -> None:
    noisy = dataclasses.replace(RECORD, extra="from C\n", warnings="careful\n")
    assert "from C" not in render.framed(block("Data", record=noisy), Links(), [])
    for cell in ("Train", ""):
        shown = render.framed(block(cell, record=noisy), Links(), [])
        assert "from C" in shown and 'title="stderr"' in shown


def test_plain_is_markdown_alone() -> None:
    shown = render.plain(block(), Links(), "en/t/page/index.md")
    assert shown.startswith("```python\n# %% Data\n") and "<div" not in shown


@pytest.mark.parametrize(("printed", "tabs"), [("1\n", False), ("2\n", True)])
def test_what_another_device_recorded(printed: str, tabs: bool) -> None:
    outputs = {**RECORD.outputs, 7: printed}
    other = OtherRun(SCRIPT.path, source_digest(SCRIPT), "H200", "2.14", "2026-11-01", 1.5, outputs)
    shown = render.framed(block(), Links(), [other])
    assert ('=== "H200"' in shown) is tabs and ('=== "This build · CPU"' in shown) is tabs
    assert ("Same output on H200" in shown) is not tabs
    assert ("#> 2" in shown) is tabs


def test_all_faults_of_a_page_are_found_each_at_its_line(project: Project) -> None:
    page = '# T\n\n--8<-- "snippets/none.py"\n--8<-- wrong\n```\n--8<-- fine\n```\n--8<-- "snippets/topic/script.py:C"\n'
    found = faults(project, page, "en/p.md")
    assert [(fault.line, fault.what.split()[0]) for fault in found] == [(3, "there"), (4, "not"), (8, "snippets/topic/script.py")]
    assert faults(project, '--8<-- "snippets/topic/script.py:B"\n', "en/p.md") == []


def test_a_script_without_cells_is_not_asked_for_one(bench: Bench) -> None:
    bench.write("x = 1\n")
    (fault,) = faults(Project.load(bench.root), '--8<-- "snippets/topic/script.py:C"\n', "en/p.md")
    assert "none" not in fault.repair and "embed the whole script" in fault.repair


def test_an_alternative_text_closes_no_bracket() -> None:
    assert bracketed("a](x) [b]\\") == "a\\](x) \\[b\\]\\\\"
