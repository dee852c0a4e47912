"""What readers are told of other torch versions: spans, chips, wordings, what changed from one to the next."""

from __future__ import annotations

import json

import pytest

from hooks.output.versions import torch_marks
from hooks.page.block import torch_told as told
from hooks.script.parse import parse
from hooks.versions.changes import changes
from hooks.versions.history import History
from hooks.versions.table import release

SCRIPT = parse('"""标题 | Title"""\nimport torch\n\nprint(torch.ones(2))\n#> tensor([1., 1.])\n', "snippets/topic/x.py")


def history_of(*states: tuple[str, dict[str, object]]) -> History:
    """The history of one script: (minor version, entry) each."""
    return History({SCRIPT.path: tuple((release(minor), entry) for minor, entry in states)}, {SCRIPT.path: ()})


SAME: dict[str, object] = {"state": "same"}
OTHER: dict[str, object] = {"state": "differs", "kind": "result", "outputs": {"4": "tensor([1, 1])"}}
DRAWN: dict[str, object] = {"state": "differs", "kind": "random", "outputs": {"4": "tensor([2., 2.])"}}
FAILS: dict[str, object] = {"state": "fails", "error": "AttributeError: no", "line": 4}


@pytest.mark.parametrize(
    ("states", "span"),
    [
        ([("2.14", SAME), ("2.15", SAME)], "2.14+"),
        ([("2.0", FAILS), ("2.1", OTHER), ("2.15", SAME)], "2.1+"),
        ([("2.0", SAME), ("2.1", FAILS), ("2.2", SAME), ("2.15", FAILS)], "2.0, 2.2"),
        ([("2.15", SAME)], ""),
    ],
)
def test_spans_of_versions(states: list[tuple[str, dict[str, object]]], span: str) -> None:
    assert history_of(*states).span(SCRIPT.path) == span


def test_a_name_is_as_old_as_the_oldest_version_on_which_a_script_with_it_prints_the_same() -> None:
    young = history_of(("2.0", FAILS), ("2.1", OTHER), ("2.2", DRAWN), ("2.15", SAME)).tried[SCRIPT.path]
    old = ((release("2.1"), SAME), (release("2.15"), SAME))
    history = History({"a.py": young, "b.py": old, "c.py": young[-1:]}, {})
    assert [history.oldest(paths) for paths in (["a.py"], ["a.py", "b.py"], ["c.py"], [])] == ["2.2", "2.1", "", ""]


def test_chip_links_to_what_each_version_said() -> None:
    history = history_of(("2.0", FAILS), ("2.1", OTHER), ("2.2", DRAWN), ("2.15", SAME))
    assert 'href="../../en/run/snippets/topic/x.torch.txt">torch 2.1+<' in told.chip(history, SCRIPT.path, "en", "../../")
    text = told.leaf(history, SCRIPT, "en")
    assert "torch 2.2.2: differs only in the numbers drawn" in text
    assert "torch 2.1.2: prints otherwise:\n    tensor([1, 1])\ntorch 2.0.1: fails:\n    AttributeError: no" in text


def test_only_changes_of_behavior_reach_readers_who_chose_a_version() -> None:
    made = told.files(history_of(("2.0", FAILS), ("2.2", DRAWN), ("2.15", SAME)), {SCRIPT.path: SCRIPT})
    assert json.loads(made["assets/torch/2.0.json"]) == {SCRIPT.path: ["fails", "AttributeError: no"]}
    assert "assets/torch/2.2.json" not in made


def test_readers_are_led_to_a_way_that_works_on_their_version() -> None:
    sources = {"en/errors/older.md": "# O {#o}\n\n## `AttributeError: … no` {#a}\n\n## `AttributeError: no` {#no-it}\n"}
    known = told.ways(sources, {"en/errors/older.md": "en/errors/older/"})
    made = told.files(history_of(("2.0", FAILS), ("2.2", OTHER), ("2.15", SAME)), {SCRIPT.path: SCRIPT}, known)
    assert json.loads(made["assets/torch/2.0.json"])[SCRIPT.path] == ["fails", "AttributeError: no", "errors/older/#no-it"]
    assert len(json.loads(made["assets/torch/2.2.json"])[SCRIPT.path]) == 2


def test_pages_name_the_wording_of_other_versions_once() -> None:
    history = history_of(("2.0", FAILS), ("2.1", OTHER), ("2.2", OTHER), ("2.15", SAME))
    assert told.wordings(history, SCRIPT.path) == [
        ("2.1-2.2", "wording", "tensor([1, 1])"),
        ("2.0", "raises", "AttributeError: no"),
    ]


def test_a_wording_that_several_versions_share_is_shown_once() -> None:
    both = OTHER | {"outputs": {"4": "shared", "5": "own"}}
    one = OTHER | {"outputs": {"4": "shared", "5": "another"}}
    history = history_of(("2.0", one), ("2.1", both), ("2.15", SAME))
    assert told.wordings(history, SCRIPT.path) == [
        ("2.0-2.1", "wording", "shared"),
        ("2.1", "wording", "own"),
        ("2.0", "wording", "another"),
    ]


def test_a_version_that_only_warned_is_told_by_its_warning() -> None:
    warned = OTHER | {"outputs": {"4": ""}, "warnings": ["UserWarning: old name"]}
    silent = OTHER | {"outputs": {"4": ""}}
    history = history_of(("2.0", silent), ("2.1", warned), ("2.2", warned), ("2.15", SAME))
    assert told.wordings(history, SCRIPT.path) == [("2.1-2.2", "wording", "UserWarning: old name")]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (FAILS, SAME, [("runs", "AttributeError: no", "")]),
        (SAME, FAILS, [("stops", "", "AttributeError: no")]),
        (OTHER, SAME, [("result", "tensor([1, 1])", "tensor([1., 1.])")]),
        (DRAWN, SAME, []),
        (FAILS, FAILS, []),
        (SAME, SAME | {"warnings": ["UserWarning: old"]}, [("warns", "", "UserWarning: old")]),
        (SAME | {"warnings": ["UserWarning: old"]}, SAME, [("quiet", "UserWarning: old", "")]),
    ],
)
def test_changes_between_two_versions(
    old: dict[str, object], new: dict[str, object], expected: list[tuple[str, str, str]]
) -> None:
    found = changes(history_of(("2.0", old), ("2.2", new)), {SCRIPT.path: SCRIPT}, release("2.2"))
    assert [(change.kind, change.old, change.new) for change in found] == expected


def test_sections_and_names_that_do_otherwise_are_listed_for_the_search() -> None:
    history = history_of(("2.0", FAILS), ("2.1", OTHER), ("2.2", DRAWN), ("2.15", SAME))
    assert [torch_marks.of(history, SCRIPT.path, release(minor)) for minor in ("2.0", "2.1", "2.2", "2.3")] == [
        "fails",
        "differs",
        "",
        "",
    ]
    both = History(history.tried | {"snippets/y.py": ((release("2.0"), SAME),)}, {})
    assert torch_marks.fails_everywhere(history, [SCRIPT.path], release("2.0"))
    assert not torch_marks.fails_everywhere(both, [SCRIPT.path, "snippets/y.py"], release("2.0"))
    assert not torch_marks.fails_everywhere(history, [SCRIPT.path], release("2.3"))
    sources = {"en/x.md": '# X {#x}\n\n--8<-- "snippets/a.py"\n\n## Y {#y}\n\n--8<-- "snippets/b.py"\n'}
    assert torch_marks.sections(sources, {"en/x.md": "en/x/"}) == {
        ("en", "en/x/"): ["snippets/a.py"],
        ("en", "en/x/#y"): ["snippets/b.py"],
    }
