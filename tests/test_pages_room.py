"""Pages: embeds replaced, formulas and outputs in HTML, downloads; and the languages of the site."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from hooks.output import downloads
from hooks.page import expand, languages, words
from hooks.page.render import Links
from hooks.project import PROSE_SWITCH, STORE_SWITCH, Project
from hooks.run import other_devices
from hooks.run.record import Record
from hooks.script.bilingual import halves, has_chinese
from hooks.script.fault import Fault
from tests.conftest import Bench


@pytest.fixture
def project(bench: Bench) -> Project:
    bench.write("# %% 甲 | A\nx = 1\n# %% 乙 | B\nprint(x)  # 一 | one\n#> 0\n")
    loaded = Project.load(bench.root)
    loaded.records = {p: Record(p, "ok", outputs={6: "1\n"}) for p in loaded.scripts}
    return loaded


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


def test_formulas_become_mathml_and_output_lines_are_marked() -> None:
    html = expand.finish('<span class="arithmatex">\\(\\frac{a}{b} &lt; 1\\)</span>\n<span class="c1">#&gt; 1</span>')
    assert "<math" in html and "<mfrac>" in html and "arithmatex" not in html
    assert '<span class="c1 out">#&gt; 1</span>' in html


def test_downloads_are_complete_programs_in_each_language(project: Project, tmp_path: Path) -> None:
    downloads.write(project, tmp_path)
    read = {p.relative_to(tmp_path).as_posix(): p.read_text(encoding="utf-8") for p in tmp_path.rglob("*.py") if "run" in p.parts}
    assert read["en/run/snippets/topic/script.py"] == '"""Title"""\n# %% A\nx = 1\n# %% B\nprint(x)  # one\n#> 1\n'
    assert read["zh/run/snippets/topic/script.b.py"] == '"""标题"""\n# %% 甲\nx = 1\n# %% 乙\nprint(x)  # 一\n#> 1\n'
    assert read["en/run/snippets/topic/script.a.py"] == '"""Title"""\n# %% A\nx = 1\n'


def test_nothing_is_run_where_a_switch_says_so(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PROSE_SWITCH, "1")
    assert {record.state for record in project.run().values()} == {"not-run"}
    for off in ("", "0"):
        monkeypatch.setenv(PROSE_SWITCH, off)
        assert not project.prose_only


def test_the_store_is_where_a_switch_says(project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert project.store().folder == project.root / ".cache/records"
    monkeypatch.setenv(STORE_SWITCH, str(tmp_path))
    assert project.store().folder == tmp_path


def test_recorded_elsewhere_holds_for_the_same_source_and_another_device(project: Project) -> None:
    scripts = list(project.scripts.values())
    ran = Record("snippets/topic/script.py", "ok", outputs={6: "1\n"}, device="H200", torch="2.14", date="2026-11-01")
    path = other_devices.write(project.root, scripts, {"snippets/topic/script.py": ran})
    assert path.name == "h200-torch-2-14.json"
    (entry,) = other_devices.read(project.root, scripts, "CPU")["snippets/topic/script.py"]
    assert entry.same_as(project.records[entry.script]) and entry.outputs == {6: "1\n"}
    assert other_devices.read(project.root, scripts, "H200") == {}
    source = project.root / "snippets/topic/script.py"
    source.write_text(source.read_text(encoding="utf-8").replace("x = 1", "x = 2"), encoding="utf-8")
    assert other_devices.read(project.root, Project.load(project.root).scripts.values(), "CPU") == {}


@pytest.mark.parametrize("content", ["", "{", "[1]", '[{"script": "a"}]'])
def test_a_damaged_recording_is_named_and_left_out(project: Project, content: str, caplog: pytest.LogCaptureFixture) -> None:
    (project.root / "records").mkdir()
    (project.root / "records/gpu.json").write_text(content)
    assert other_devices.read(project.root, project.scripts.values(), "CPU") == {}
    assert "gpu.json cannot be read" in caplog.text


def test_the_navigation_is_written_once_for_both_languages() -> None:
    nav = [{"首页 | Home": "index.md"}, {"张量 | Tensors": ["tensors/a.md", {"torch.nn": "tensors/torch.nn.md"}]}]
    zh, en = languages.expand(nav)
    assert zh == {"zh": [{"首页": "zh/index.md"}, {"张量": ["zh/tensors/a.md", {"torch.nn": "zh/tensors/torch.nn.md"}]}]}
    assert en == {"en": [{"Home": "en/index.md"}, {"Tensors": ["en/tensors/a.md", {"torch.nn": "en/tensors/torch.nn.md"}]}]}


@pytest.mark.parametrize(
    ("path", "language"), [("zh/a.md", "zh"), ("en/", "en"), ("/en/a/", "en"), ("404.html", "zh"), ("", "zh")]
)
def test_language_of(path: str, language: str) -> None:
    assert languages.language_of(path) == language


@pytest.mark.parametrize(("page", "twin"), [("zh/a/b.md", "en/a/b.md"), ("en/index.md", "zh/index.md")])
def test_twin_path(page: str, twin: str) -> None:
    assert languages.twin_path(page) == twin


@pytest.mark.parametrize(("urls", "twin"), [({"zh/a.md": "zh/a/", "en/a.md": "en/a/"}, "en/a/"), ({"zh/a.md": "zh/a/"}, None)])
def test_a_page_knows_its_twin_where_there_is_one(urls: dict[str, str], twin: str | None) -> None:
    page: Any = SimpleNamespace(file=SimpleNamespace(src_uri="zh/a.md"))
    config: Any = SimpleNamespace(theme={})
    context: dict[str, Any] = {}
    languages.localize(page, context, config, urls)
    assert (context["language"], config.theme["language"]) == ("zh", "zh")
    assert (context["twin"] or {}).get("link") == twin
    assert [a["link"] for a in context["alternates"]] == list(urls.values())


@pytest.mark.parametrize("name", sorted(words._SENTENCES))
def test_the_engines_sentences_are_in_both_languages(name: str) -> None:
    said = halves(words._SENTENCES[name])
    assert has_chinese(said["zh"]) and not has_chinese(said["en"])
