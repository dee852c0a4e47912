"""Pages: embeds replaced, formulas and outputs in HTML, downloads; and the languages of the site."""

from __future__ import annotations

import pytest

from hooks.page import expand
from hooks.page.block.provenance import Links
from hooks.project import Project
from hooks.script.fault import Fault
from tests.conftest import Bench


def test_every_embed_line_is_replaced(project: Project) -> None:
    page = 'Before\n\n--8<-- "snippets/topic/script.py"\n\n--8<-- "snippets/topic/script.py:B"\n\nAfter\n'
    shown = expand.expand(project, page, "en/p.md", Links())
    assert shown.startswith("Before\n") and shown.endswith("After\n")
    assert "--8<--" not in shown and shown.count('<div class="run"') == 2
    assert "# one" in shown and "# 一" in expand.expand(project, page, "zh/p.md", Links())


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('--8<-- "snippets/no.py"', "en/p.md:3: there is no script snippets/no.py. Repair: "),
        (
            '--8<-- "snippets/topic/script.py:C"',
            "en/p.md:3: snippets/topic/script.py has no cell 'C'. Repair: name one of its cells: A, B",
        ),
    ],
)
def test_a_name_that_does_not_exist(project: Project, line: str, what: str) -> None:
    with pytest.raises(Fault) as caught:
        expand.expand(project, f"# T\n\n{line}\n", "en/p.md", Links())
    assert str(caught.value).startswith(what)


def test_a_script_with_a_fault_is_shown_as_one(bench: Bench, project: Project) -> None:
    (bench.root / "snippets/topic/bad.py").write_text("x = 1\n")
    faulty = Project.load(bench.root)
    assert list(faulty.faults) == ["snippets/topic/bad.py"]
    shown = expand.expand(faulty, '--8<-- "snippets/topic/bad.py"\n', "en/p.md", Links())
    assert '!!! failure "The run failed"' in shown and "snippets/topic/bad.py:1: no docstring" in shown


def test_a_fault_is_shown_escaped_in_the_language_of_the_page(bench: Bench, project: Project) -> None:
    (bench.root / "snippets/topic/bad.py").write_text('"""<img src=x onerror=alert(1)> **b**"""\n')
    faulty = Project.load(bench.root)
    zh, en = (expand.expand(faulty, '--8<-- "snippets/topic/bad.py"\n', f"{x}/p.md", Links()) for x in ("zh", "en"))
    assert "<img" not in zh + en and "&lt;img src=x" in zh and "&lt;img src=x" in en
    assert "改法：" in zh and "Repair:" not in zh and "Repair:" in en
