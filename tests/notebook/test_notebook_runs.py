"""Notebooks run from top to bottom in a clean kernel."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from hooks.notebook.notebook import notebook
from hooks.project import Project
from hooks.run.results import compare
from hooks.run.results.record import Record
from hooks.script import bilingual
from hooks.script.bilingual import LANGUAGES
from tests.conftest import ROOT, Bench
from tests.support.notebook_reading import EXAMPLE, PROCESSES, codes, executed, made, parsed, printed, read, texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_runs_in_a_clean_kernel(bench: Bench, language: str) -> None:
    """The modules that the script imports from the project come with the notebook; its outputs are the record's."""
    package = bench.root / "examples/common"
    (package / "deep").mkdir(parents=True)
    (package / "__init__.py").write_text("", encoding="utf-8")
    (package / "deep/tool.py").write_text('"""工具 | A tool"""\nfrom ..words import WORD  # 词 | the word\n', encoding="utf-8")
    (package / "words.py").write_text('WORD = "shipped"\n', encoding="utf-8")
    script = made(bench, EXAMPLE + "\n# %% 模块 | Module\nfrom common.deep.tool import WORD\n\nprint(WORD)\n")
    filled = read(bench, script, bench.runner().run(script), language)
    assert not (language == "en" and bilingual.has_chinese(str(filled)))
    ran = executed(filled, bench.root / "empty")
    assert printed(codes(ran)[-1]) == "shipped\n"
    own = len(codes(filled)) - 4  # the cells before write the modules
    assert [printed(cell) for cell in codes(ran)[own:]] == [printed(cell) for cell in codes(filled)[own:]]
    assert codes(ran)[-2].outputs[1].output_type == "display_data"


def test_child_processes_find_the_program(bench: Bench) -> None:
    script = made(bench, PROCESSES)
    filled = read(bench, script, bench.runner().run(script))
    assert printed(codes(filled)[-1]) == "[2, 4]\n"
    assert printed(codes(executed(filled, bench.root / "empty"))[-1]) == "[2, 4]\n"


def test_every_script_has_a_notebook_in_each_language() -> None:
    project = Project.load(ROOT)
    for script in project.scripts.values():
        for language in LANGUAGES:
            filled = parsed(notebook(script, Record(script.path, "not-run"), language, ROOT))
            source = "\n".join(cell.source for cell in codes(filled))
            assert not re.search(r"^\s*#>", source, re.MULTILINE), script.path
            assert language == "zh" or not bilingual.has_chinese("\n".join(texts(filled))), script.path
            if "%%writefile" not in source:
                body = ast.Module(ast.parse(script.text).body[1:], [])
                assert ast.dump(ast.parse(source)) == ast.dump(body), script.path


def test_an_example_gives_in_a_notebook_what_it_gave_in_the_build(tmp_path: Path) -> None:
    """Tried with the quickest of them, in a kernel of its own."""
    project = Project.load(ROOT)
    records = project.run(only=[path for path, script in project.scripts.items() if script.is_example])
    quick = min((r for r in records.values() if r.state == "ok"), key=lambda r: r.seconds)
    filled = parsed(notebook(project.scripts[quick.script], quick, "zh", ROOT))
    ran = executed(filled, tmp_path / "empty")
    shown = [pair for pair in zip(codes(filled), codes(ran), strict=True) if "%%writefile" not in pair[0].source]
    for before, after in shown:
        assert compare.matches(printed(before), printed(after)), before.source
