"""A downloaded notebook holds what the script's run left, in one language, and runs from top to bottom in a clean Jupyter."""

from __future__ import annotations

import ast
import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from hooks import bilingual, compare, notebook_parts
from hooks.bilingual import LANGUAGES
from hooks.notebooks import notebook
from hooks.project import Project
from hooks.record import Record
from hooks.script import Script, load
from tests.conftest import ROOT, Bench

EXAMPLE = '''\
"""短例 | A short example

第一段在第一行， | The first paragraph,
第二行。 | its second line.

alt: 一条线 | A line
"""
import sys

START = 1  # 起点 | where it starts

# %% 数据 | Data
# 说明一， | Text one,
# 说明二。 | text two with $x^2$.
import matplotlib.pyplot as plt


def show(x):
    print("shown", x)  # 由调用处显示 | shown where it is called
    #> shown 1
    #> shown 2


# %% 结果 | Result
show(START)
plt.plot([1, 2])
plt.show()
show(START + 1)
print("done", file=sys.stderr)
'''

PROCESSES = '''\
"""多进程 | Processes"""
import multiprocessing


def double(x):
    return 2 * x


if __name__ == "__main__":
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        print(pool.map(double, [1, 2]))
        #> [2, 4]
'''


def made(bench: Bench, text: str, path: str = "examples/short.py") -> Script:
    file = bench.root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return load(bench.root, path)


def read(bench: Bench, script: Script, record: Record, language: str = "en") -> Any:
    return parsed(notebook(script, record, language, bench.root))


def parsed(text: str) -> Any:
    """A notebook's content. Raises where it is not a valid notebook."""
    content = nbformat.reads(text, 4)  # type: ignore[no-untyped-call]
    nbformat.validate(content)
    return content


def codes(read: Any) -> list[Any]:
    return [cell for cell in read.cells if cell.cell_type == "code"]


def texts(read: Any) -> list[str]:
    return [cell.source for cell in read.cells if cell.cell_type == "markdown"]


def printed(cell: Any, name: str = "stdout") -> str:
    return "".join(output.text for output in cell.outputs if output.get("name") == name)


def executed(source: Any, folder: Path) -> Any:
    """A copy of a notebook with the outputs that a fresh kernel gives, started in an empty folder."""
    folder.mkdir()
    copy = deepcopy(source)
    for cell in codes(copy):
        cell.outputs, cell.execution_count = [], None
    return NotebookClient(copy, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(folder)}}).execute()


def test_texts_are_in_one_language(bench: Bench) -> None:
    script = made(bench, EXAMPLE)
    english, chinese = (read(bench, script, Record(script.path, "not-run"), language) for language in LANGUAGES[::-1])
    assert texts(english)[0] == "# A short example\n\nThe first paragraph,\nits second line."
    assert texts(english)[2:] == ["## Data\n\nText one,\ntext two with $x^2$.", "## Result"]
    assert texts(chinese)[0] == "# 短例\n\n第一段在第一行，第二行。"
    assert texts(chinese)[2:] == ["## 数据\n\n说明一，说明二。", "## 结果"]
    assert not bilingual.has_chinese(str(english))


def test_code_is_the_scripts_without_output_lines(bench: Bench) -> None:
    script = made(bench, EXAMPLE)
    sources = [cell.source for cell in codes(read(bench, script, Record(script.path, "not-run")))]
    assert sources[0] == "import sys\n\nSTART = 1  # where it starts"
    assert sources[1].startswith("import matplotlib") and sources[1].endswith("# shown where it is called")
    assert ast.dump(ast.parse("\n".join(sources))) == ast.dump(ast.Module(ast.parse(script.text).body[1:], []))


def test_outputs_stand_below_the_cell_that_ran(bench: Bench) -> None:
    script = made(bench, EXAMPLE)
    record = bench.runner().run(script)
    assert record.state == "ok", record.error
    first, second, third = codes(read(bench, script, record))
    assert first.outputs == second.outputs == []
    kinds = [output.get("name") or next(iter(output.data)) for output in third.outputs]
    assert kinds == ["stdout", "image/svg+xml", "stdout", "stderr"]
    assert printed(third) == "shown 1\nshown 2\n" and printed(third, "stderr") == "done\n"
    assert third.outputs[1].data["text/plain"] == "A line"
    assert [cell.execution_count for cell in (first, second, third)] == [1, 2, 3]


def test_the_same_record_gives_the_same_notebook(bench: Bench) -> None:
    script = made(bench, EXAMPLE)
    record = bench.runner().run(script)
    assert notebook(script, record, "zh", bench.root) == notebook(script, record, "zh", bench.root)


def test_a_failed_run_shows_its_error_where_it_ended(bench: Bench) -> None:
    body = 'def fail():\n    raise ValueError("no digits")\n\n# %% 一 | One\nprint(1)\nfail()\n# %% 二 | Two\nprint(2)\n'
    script = made(bench, f'"""错 | Wrong"""\n{body}')
    _, one, two = codes(read(bench, script, bench.runner().run(script)))
    assert printed(one) == "1\n"
    assert (one.outputs[-1].ename, one.outputs[-1].evalue) == ("ValueError", "no digits")
    assert str(bench.root) not in str(one) and "in fail" in "\n".join(one.outputs[-1].traceback)
    assert two.outputs == [] and two.execution_count is None


def test_a_run_that_was_stopped_says_so(bench: Bench) -> None:
    body = '"""慢 | Slow\n\ntimeout: 1\n"""\nimport time\n\n# %% 等 | Wait\ntime.sleep(9)\n# %% 完 | End\nprint(1)\n'
    script = made(bench, body)
    above, wait, end = codes(read(bench, script, bench.runner().run(script), "zh"))
    assert "超过 1 秒" in wait.outputs[0].evalue
    assert above.outputs == end.outputs == [] and end.execution_count is None


def test_a_script_that_did_not_run_has_no_outputs(bench: Bench) -> None:
    script = made(bench, '"""网 | Net\n\nneeds: network\n"""\nprint(1)\n')
    filled = read(bench, script, Record(script.path, "not-run", reason={"zh": "无", "en": "no network"}))
    assert codes(filled)[0].outputs == [] and codes(filled)[0].execution_count is None
    assert "no network" in texts(filled)[1]


def test_packages_are_named_as_pip_names_them(bench: Bench) -> None:
    script = made(bench, '"""包 | Packages"""\nimport os\n\nimport sklearn.datasets\nfrom PIL import Image\nimport own.tool\n')
    (bench.root / "examples/own").mkdir()
    (bench.root / "examples/own/tool.py").write_text("import numpy\n", encoding="utf-8")
    assert "`pip install numpy pillow scikit-learn`" in texts(read(bench, script, Record(script.path, "not-run")))[1]


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


def test_the_thumbnails_number_is_read(bench: Bench) -> None:
    script = made(bench, '"""图 | Figure"""\n# sphinx_gallery_thumbnail_number = 2\nprint(1)\n')
    assert notebook_parts.thumbnail_number(script) == 2
    assert codes(read(bench, script, Record(script.path, "not-run")))[0].source == "print(1)"


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
    for before, after in zip(codes(filled), codes(ran), strict=True):
        assert compare.matches(printed(before), printed(after)), before.source
