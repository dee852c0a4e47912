"""A downloaded notebook holds what the script's run left, in one language, and runs from top to bottom in a clean Jupyter."""

from __future__ import annotations

import ast

from hooks.notebook import parts
from hooks.notebook.notebook import notebook
from hooks.run.results.record import Record
from hooks.script import bilingual
from hooks.script.bilingual import LANGUAGES
from tests.conftest import Bench
from tests.support.notebook_reading import EXAMPLE, codes, made, printed, read, texts


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


def test_the_thumbnails_number_is_read(bench: Bench) -> None:
    script = made(bench, '"""图 | Figure"""\n# sphinx_gallery_thumbnail_number = 2\nprint(1)\n')
    assert parts.thumbnail_number(script) == 2
    assert codes(read(bench, script, Record(script.path, "not-run")))[0].source == "print(1)"
