"""What a contributor begins with is in its form, in both languages, and overwrites nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from mkdocs.utils.yaml import yaml_load

from hooks.new import make
from hooks.new.__main__ import main
from hooks.script.parse import load
from tests.support import markdown

ERRORS = "---\ntitle: x\n---\n# {title} {{#shape-errors}}\n\n## {end} {{#see-also}}\n\n- end\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for language, end in (("zh", "另见"), ("en", "See also")):
        folder = tmp_path / f"docs/{language}/errors"
        folder.mkdir(parents=True)
        (folder / "shape.md").write_text(ERRORS.format(title="形状", end=end), encoding="utf-8")
    nav = "nav:\n  - 张量 | Tensors:\n      - tensors/a.md\n      - tensors/b.md\n  - 关于 | About: about.md\n"
    (tmp_path / "mkdocs.yml").write_text(nav, encoding="utf-8")
    return tmp_path


def texts(root: Path) -> dict[str, str]:
    return {p.relative_to(root).as_posix(): p.read_text(encoding="utf-8") for p in root.rglob("*") if p.is_file()}


def test_a_snippet_is_a_script_in_its_form(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["snippet", "tensors/reduce_dim", "归约 | Reduce"], root) == 0
    script = load(root, "snippets/tensors/reduce_dim.py")
    assert script.header.titles == {"zh": "归约", "en": "Reduce"}
    said = capsys.readouterr().out
    assert "wrote snippets/tensors/reduce_dim.py" in said
    assert "make test ARGS='--update-outputs snippets/tensors/reduce_dim.py'" in said
    assert '--8<-- "snippets/tensors/reduce_dim.py"' in said


def test_a_page_is_two_twins_in_the_navigation(root: Path) -> None:
    assert main(["page", "tensors/reduce", "归约: a | Reduce: a", '哪一维 | Which "axis"'], root) == 0
    zh, en = (markdown.read((root / f"docs/{x}/tensors/reduce.md").read_text(encoding="utf-8"), x) for x in ("zh", "en"))
    assert (zh.meta["title"], en.meta["title"]) == ("归约: a", "Reduce: a")
    assert (zh.meta["description"], en.meta["description"]) == ("哪一维", 'Which "axis"')
    assert [h[1:] for h in zh.headings] == [h[1:] for h in en.headings] == [(1, "reduce")]
    nav = yaml_load((root / "mkdocs.yml").read_text(encoding="utf-8"))["nav"]
    assert nav[0] == {"张量 | Tensors": ["tensors/a.md", "tensors/b.md", "tensors/reduce.md"]}


def test_an_error_has_its_entry_above_the_end_of_both_pages(root: Path) -> None:
    assert main(["error", "shape/mat_sizes", "mat1 … and mat2 …", "形状 | Shapes"], root) == 0
    load(root, "snippets/errors/shape_mat_sizes.py")
    for language in ("zh", "en"):
        page = markdown.read((root / f"docs/{language}/errors/shape.md").read_text(encoding="utf-8"), language)
        assert [h[2] for h in page.headings] == ["shape-errors", "mat-sizes", "see-also"]
        assert page.embeds == [("snippets/errors/shape_mat_sizes.py", "", False)]


def test_what_the_arguments_do_not_say_is_asked(root: Path) -> None:
    answers = iter(["tensors/x", "标题 | Title"])
    asked: list[str] = []

    def ask(question: str) -> str:
        asked.append(question)
        return next(answers)

    assert main(["snippet"], root, ask) == 0
    assert len(asked) == 2 and (root / "snippets/tensors/x.py").is_file()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "usage"),
        (["thing"], "usage"),
        (["snippet", "../x", "标题 | Title"], "is no name"),
        (["snippet", "a/b/c", "标题 | Title"], "is no name"),
        (["snippet", "tensors/x", "Title"], "not in both languages"),
        (["snippet", "tensors/x", "标题 |"], "not in both languages"),
        (["snippet", "tensors/x", '标题 | a"""b'], "cannot stand in a docstring"),
        (["snippet", "tensors/x", "标题", "|", "Title"], "too many answers"),
        (["page", "nowhere/x", "标题 | Title", "说明 | What"], "no section"),
        (["error", "none/x", "message", "标题 | Title"], "name one of the families shape"),
        (["error", "shape/x", "a `b`", "标题 | Title"], "backtick"),
    ],
)
def test_what_cannot_be_made_is_refused_and_nothing_is_written(
    root: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = texts(root)
    assert main(arguments, root) == 2
    assert said in capsys.readouterr().err and texts(root) == before


@pytest.mark.parametrize("kind", ["snippet", "page", "error"])
def test_nothing_that_exists_is_overwritten(root: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = {
        "snippet": ["tensors/x", "标题 | Title"],
        "page": ["tensors/x", "标题 | Title", "说明 | What"],
        "error": ["shape/x", "message …", "标题 | Title"],
    }[kind]
    assert main([kind, *arguments], root) == 0
    before = texts(root)
    assert main([kind, *arguments], root) == 2
    assert re.search(r"\S+ exists: ", capsys.readouterr().err) and texts(root) == before


def test_writing_is_all_that_changes_files(root: Path) -> None:
    before = texts(root)
    made = make.snippet(root, "tensors/x", "标题 | Title")
    assert texts(root) == before
    make.write(root, made)
    assert texts(root).keys() - before.keys() == {"snippets/tensors/x.py"}
