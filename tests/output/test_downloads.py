"""What readers download: complete programs in each language."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from hooks.output import downloads
from hooks.project import Project
from hooks.run.results.record import Record
from tests.conftest import Bench


def test_downloads_are_complete_programs_in_each_language(project: Project, tmp_path: Path) -> None:
    downloads.write(project, tmp_path)
    read = {p.relative_to(tmp_path).as_posix(): p.read_text(encoding="utf-8") for p in tmp_path.rglob("*.py") if "run" in p.parts}
    assert read["en/run/snippets/topic/script.py"] == '"""Title"""\n# %% A\nx = 1\n# %% B\nprint(x)  # one\n#> 1\n'
    assert read["zh/run/snippets/topic/script.b.py"] == '"""标题"""\n# %% 甲\nx = 1\n# %% 乙\nprint(x)  # 一\n#> 1\n'
    assert read["en/run/snippets/topic/script.a.py"] == '"""Title"""\n# %% A\nx = 1\n'


def test_a_title_that_ends_with_a_quotation_mark_is_a_docstring(bench: Bench, tmp_path: Path) -> None:
    script = bench.write("x = 1\n")
    script_file = bench.root / script.path
    script_file.write_text("'''引号 | Say \"no\"'''\nx = 1\n", encoding="utf-8")
    project = Project.load(bench.root)
    project.records = {script.path: Record(script.path, "ok")}
    downloads.write(project, tmp_path / "site")
    text = (tmp_path / "site/en/run/snippets/topic/script.py").read_text(encoding="utf-8")
    assert (ast.get_docstring(ast.parse(text)) or "").strip() == 'Say "no"'


@pytest.mark.parametrize("cache", ["file", "read-only"])
def test_where_no_cache_can_be_written_downloads_are_made(project: Project, tmp_path: Path, cache: str) -> None:
    if cache == "file":
        (project.root / ".cache").write_text("in the way")
    else:
        (project.root / ".cache").symlink_to("/proc")
    downloads.write(project, tmp_path / "site")
    assert (tmp_path / "site/zh/run/snippets/topic/script.ipynb").is_file()
