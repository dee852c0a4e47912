"""How texts are cut into what they say."""

from __future__ import annotations

import pytest

from hooks.search.table import Table
from hooks.search.words import Lexicon

WORDS = ("save", "train", "loss", "string", "str", "minima", "正确", "batch")


@pytest.fixture(scope="module")
def table() -> Table:
    return Table()


@pytest.fixture(scope="module")
def lexicon(table: Table) -> Lexicon:
    return Lexicon(WORDS, table.same, table.fillers)


def said(table: Table, lexicon: Lexicon, text: str) -> list[str]:
    """The units of a text, things by their first name."""
    return [table.same[int(unit.term[1:])][0] if unit.term[0] == "#" else unit.term for unit in lexicon.units(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("暂退法", "dropout"),
        ("汇聚层", "pooling"),
        ("快捷连接", "residual connections"),
        ("批量规范化", "batch norm"),
        ("OOM", "爆显存"),
        ("DDP", "分布式训练"),
        ("AMP", "混合精度"),
        ("lr", "学习率"),
        ("bn", "BatchNorm"),
        ("how do I save a model?", "怎么保存模型"),
        ("fine-tuning", "微调"),
    ],
)
def test_one_thing_under_all_its_names(table: Table, lexicon: Lexicon, one: str, other: str) -> None:
    assert said(table, lexicon, one) == said(table, lexicon, other) != []


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("saving saved saves", ["save", "save", "save"]),
        ("strings", ["string"]),
        ("minimal", ["minimal"]),
        ("losses", ["loss"]),
        ("怎么办", []),
        ("how to use it", []),
        ("梯度累加和梯度清零的区别", ["gradient accumulation", "zero grad", "difference"]),
    ],
)
def test_words_lose_their_endings_and_fillers_are_left_out(table: Table, lexicon: Lexicon, text: str, units: list[str]) -> None:
    assert said(table, lexicon, text) == units


def test_joined_words_are_found_by_their_parts(lexicon: Lexicon) -> None:
    (unit,) = lexicon.units("clip_grad_norm_(x)")[:1]
    assert unit.term == "clip_grad_norm" and unit.parts == ("clip", "grad", "norm")


def test_each_name_stands_for_one_thing(table: Table) -> None:
    names = [name.lower() for same in table.same for name in same]
    assert not {name for name in names if names.count(name) > 1}
