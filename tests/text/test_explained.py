"""Pages that explain: no section is code alone, and a number that a sentence tells is one that a script of the page shows."""

from __future__ import annotations

import tomllib

import pytest

from hooks.page.embed import embeds
from hooks.script.bilingual import LANGUAGES
from tests.conftest import ROOT
from tests.text import prose

DOCS = ROOT / "docs"
EXPLAINING = (  # the folders whose sections all hold a sentence
    *("start", "tensors", "autograd", "modules", "losses", "optim", "data", "training"),
    *("cnn", "vision", "sequence", "saving", "performance", "lookup", "cheat-sheets"),
)
COUNTED = (
    "start/tour",
    "start/device",
    "tensors",
    "autograd",
    "modules",
    *("losses", "optim", "data", "training"),
    "cnn",
    "vision",
    "sequence",
    "lookup",
    "cheat-sheets",
)  # where numbers are looked up
ASKING = (  # where a learner is asked: all pages of these folders
    *("start/tour", "start/device", "tensors", "autograd", "modules", "losses", "optim", "data"),
    *("training", "cnn", "vision", "sequence", "saving", "performance"),
)
HEADS = {"zh": ("*先要会*：", "*学完之后*："), "en": ("*Before this:*", "*After it*")}
SOURCES = tomllib.loads((ROOT / "tests/text/numbers.toml").read_text(encoding="utf-8"))  # page → number → where it is from


def pages(*starts: str) -> list[str]:
    names = (p.relative_to(DOCS / "en").as_posix() for p in sorted((DOCS / "en").rglob("*.md")))
    return [name for name in names if name.removesuffix(".md").startswith(starts)]


def untold(text: str, path: str) -> list[str]:
    """The numbers of a page's sentences that none of its scripts holds."""
    scripts = "\n".join((ROOT / embed.script).read_text(encoding="utf-8") for embed in embeds(text, path))
    return [number for number in prose.numbers(text) if not prose.is_told(number, scripts)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", pages(*EXPLAINING))
def test_no_section_is_code_alone(name: str, language: str) -> None:
    path = f"docs/{language}/{name}"
    bare = [s for s in prose.sections((ROOT / path).read_text(encoding="utf-8")) if s.is_code_alone]
    where = "\n".join(f"{path}:{s.line}: {s.heading}" for s in bare)
    assert not bare, f"code without a sentence:\n{where}\nRepair: say what problem the code solves and what to look at."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", pages(*ASKING))
def test_a_page_asks_and_a_script_answers(name: str, language: str) -> None:
    path = f"docs/{language}/{name}"
    wrong = prose.unasked((ROOT / path).read_text(encoding="utf-8"))
    repair = "end with folded questions in a section #questions, with a script `…_try….py` that prints the answers"
    assert not wrong, f"{path}: {wrong}. Repair: {repair}."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", pages(*ASKING))
def test_a_page_says_what_it_needs_and_what_it_gives(name: str, language: str) -> None:
    path = ROOT / "docs" / language / name
    head = path.read_text(encoding="utf-8").split("\n# ", 1)[1].split("\n\n")[1]
    missing = [words for words in HEADS[language] if words not in head]
    assert not missing, f"docs/{language}/{name}: no {missing} below the title"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", pages(*COUNTED))
def test_numbers_are_shown_by_a_script(name: str, language: str) -> None:
    path = f"docs/{language}/{name}"
    missing = set(untold((ROOT / path).read_text(encoding="utf-8"), path)) - set(SOURCES.get(name, {}))
    repair = "let a script of the page print it, take it out, or name its source in tests/text/numbers.toml"
    assert not missing, f"{path}: no script of the page holds {sorted(missing)}. Repair: {repair}."


def test_sources_are_given_for_numbers_that_stand_there() -> None:
    for name, numbers in SOURCES.items():
        told = {n for language in LANGUAGES for n in untold((DOCS / language / name).read_text(encoding="utf-8"), name)}
        assert set(numbers) <= told, f"tests/text/numbers.toml: {sorted(set(numbers) - told)} of {name} need no source any more"
        assert all(len(source) > 10 for source in numbers.values()), f"tests/text/numbers.toml: {name}: say where it is from"


ONE, OTHER = '??? question "A?"\n    B.\n\n', '??? question "C?"\n    D.\n\n'


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("# T {#t}\n\nWords.\n", "no section of questions"),
        (f'## T {{#questions}}\n\n{ONE}--8<-- "s/a_try.py"\n', "1 question"),
        (f'## T {{#questions}}\n\n{ONE}{OTHER}--8<-- "s/a.py"\n', "no script that answers"),
        (f'## T {{#questions}}\n\n??? question "A?"\n\n{OTHER}## S {{#s}}\n', "a question without an answer"),
        (f'## T {{#questions}}\n\n{ONE}{OTHER}--8<-- "s/a_try.py" fold\n', ""),
    ],
)
def test_missing_questions_and_answers_are_found(text: str, wrong: str) -> None:
    assert prose.unasked(text).startswith(wrong)
    assert bool(prose.unasked(text)) == bool(wrong)


def test_a_section_of_code_alone_is_found() -> None:
    text = '# T {#t}\n\nWords.\n\n--8<-- "a.py"\n\n## S {#s}\n\n--8<-- "b.py"\n\n<!-- widget: w -->\n\n## Empty {#e}\n'
    assert [s.line for s in prose.sections(text) if s.is_code_alone] == [7]


@pytest.mark.parametrize(
    ("sentence", "script", "found"),
    [
        ("The model has 1,216 parameters.", "#> 1216", []),
        ("The model has 1,217 parameters.", "#> 1216", ["1,217"]),
        ("About 0.25 at most.", "#> tensor(0.2500)", []),
        ("About 0.26 at most.", "#> tensor(0.2500)", ["0.26"]),
        ("85% are right.", "#> 0.8512", []),
        ("86% are right.", "#> 0.8512", ["86%"]),
        ("Since 1.11 and with 12 of them, `x[999]`, $x^{200}$.", "", ["1.11"]),
        ("准确率 0.97，共 1797 张。", "#> 0.9694 (1797, 8, 8)", []),
    ],
)
def test_a_number_that_no_script_holds_is_found(sentence: str, script: str, found: list[str]) -> None:
    assert [n for n in prose.numbers(sentence) if not prose.is_told(n, script)] == found
