"""What readers download: complete programs in each language."""

from __future__ import annotations

from pathlib import Path

from hooks.output import downloads
from hooks.project import Project


def test_downloads_are_complete_programs_in_each_language(project: Project, tmp_path: Path) -> None:
    downloads.write(project, tmp_path)
    read = {p.relative_to(tmp_path).as_posix(): p.read_text(encoding="utf-8") for p in tmp_path.rglob("*.py") if "run" in p.parts}
    assert read["en/run/snippets/topic/script.py"] == '"""Title"""\n# %% A\nx = 1\n# %% B\nprint(x)  # one\n#> 1\n'
    assert read["zh/run/snippets/topic/script.b.py"] == '"""标题"""\n# %% 甲\nx = 1\n# %% 乙\nprint(x)  # 一\n#> 1\n'
    assert read["en/run/snippets/topic/script.a.py"] == '"""Title"""\n# %% A\nx = 1\n'
