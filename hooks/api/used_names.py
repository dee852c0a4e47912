"""Which public names of PyTorch and its companions a script uses, and which a sentence mentions."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterable, Iterator, Sequence

from hooks import cache, pack
from hooks.api.kinds import statements
from hooks.api.public_names import DOCUMENTED, public, resolve
from hooks.api.told.returns import TABLE
from hooks.script.parse import Cell, Script

_PROSE = """
import torch, torchvision
import numpy as np
import torch.nn.functional as F
from torch import nn, optim
from torchvision import models, transforms
from torchvision.transforms import v2
"""
_USUAL = {  # what writers call things in sentences
    "torch.zeros()": "a b c g h p q t u v w x y z grad image images inputs labels logits loss out output pred score scores "
    "target targets tensor weight weights bias mask indices tokens matrix vector features lengths param correct X Y W A B",
    "nn.Module()": "model net network module layer backbone encoder decoder head m fc conv bn lstm rnn gru dropout fresh",
    "optim.Optimizer([], {})": "optimizer opt",
    "optim.lr_scheduler.LRScheduler(None)": "scheduler",
    "torch.utils.data.DataLoader([])": "loader",
    "torch.autograd.function.FunctionCtx()": "ctx",
    "np.zeros(1)": "array",
}
_SPACES = (
    "torch", "torch.Tensor", "torch.nn", "torch.nn.functional", "torch.nn.Module", "torch.nn.init", "torch.optim",
    "torch.optim.lr_scheduler", "torch.utils.data",
)  # fmt: skip
_GUESSES = ("torch.Tensor", "torch.nn.Module", "torch.optim.Optimizer")
_PYTHON = {name for kind in (str, list, dict, set, bytes, tuple, int, float) for name in vars(kind)}
_WORDS = {"dim", "data", "float", "int", "bool", "index", "input", "device", "dtype", "type", "size", "rate", "e", "pi"}
Row = tuple[int, str, list[str]]


def kept(script: Script) -> list[Row]:
    """The `rows` of a script, as an earlier build may have found them out."""
    return pack.made(key(script.text), lambda: list(rows(script.text)))


def key(*parts: str) -> str:
    """The key of what is found out here, which changes with the rules."""
    return cache.key(__name__, _rules(), *parts)


@functools.cache
def _rules() -> str:
    return TABLE.read_text(encoding="utf-8")


def used(script: Script, cell: Cell | None = None) -> tuple[str, ...]:
    """The full public names that a script, or one cell of it, uses, sorted: `torch.nn.functional.relu`, `torch.Tensor.view`."""
    return tuple(names(within(rows(script.text), cell)))


def within(found: Sequence[Row], cell: Cell | None) -> list[Row]:
    """The rows of a cell; of no cell, all."""
    return [row for row in found if not cell or cell.first <= row[0] <= cell.last]


def names(found: Iterable[Row]) -> list[str]:
    """All public names of rows, sorted."""
    return sorted({name for _, _, public_names in found for name in public_names})


@functools.lru_cache(maxsize=4096)
def rows(source: str) -> tuple[Row, ...]:
    """(line, `.name` or `name`, the public names that it stands for) of each name in a script, as they stand in its text.

    Names that Python itself gives (`__init__`) are left out.
    """
    tree = ast.parse(source)
    named = statements.names(tree)
    found = []
    for place, node in _in_order(tree):
        if isinstance(node, ast.Attribute) and not node.attr.startswith("__"):
            found.append((place, f".{node.attr}", sorted(named.get(node, ()))))
        elif isinstance(node, ast.Name) and node in named:
            found.append((place, node.id, sorted(named[node])))
    return tuple((place[0], word, stood_for) for place, word, stood_for in sorted(found, key=lambda row: row[0]))


Place = tuple[int, int, int]


def _in_order(tree: ast.AST) -> Iterator[tuple[Place, ast.Attribute | ast.Name]]:
    """Names and attributes with where they end; in f-strings, whose inside has no true place, by their order."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.JoinedStr):
            for count, inner in enumerate(_evaluated(node), 1):
                yield (node.lineno, node.col_offset, count), inner
            continue
        if isinstance(node, ast.Attribute | ast.Name):
            yield (node.end_lineno or 0, node.end_col_offset or 0, 0), node
        waiting.extend(ast.iter_child_nodes(node))


def _evaluated(node: ast.AST) -> Iterator[ast.Attribute | ast.Name]:
    """Names and attributes inside an expression, as they are written."""
    parts = [*ast.iter_child_nodes(node)]
    if isinstance(node, ast.IfExp):
        parts = [node.body, node.test, node.orelse]
    elif isinstance(node, ast.Dict):
        parts = [part for pair in zip(node.keys, node.values, strict=True) for part in pair if part]
    for part in parts:
        yield from _evaluated(part)
    if isinstance(node, ast.Attribute | ast.Name):
        yield node


@functools.cache
def mentioned(code: str) -> tuple[str, ...]:
    """The full public names that a piece of inline code stands for: `x.view(-1)`, `nn.Linear`, `full_like`."""
    written = code.strip()
    if written.startswith("."):
        return _method(written[1:].partition("(")[0])
    try:
        expression = ast.parse(written, mode="eval").body
    except (SyntaxError, ValueError):
        return ()
    word = expression.func if isinstance(expression, ast.Call) else expression
    if isinstance(word, ast.Name):
        return _bare(word.id)
    return tuple(names([row for row in rows(f"{_before()}{ast.unparse(expression)}") if row[0] > _before().count("\n")]))


@functools.cache
def _before() -> str:
    """What a sentence takes for granted."""
    return _PROSE + "".join(f"{' = '.join(words.split())} = {made}\n" for made, words in _USUAL.items())


def _method(name: str) -> tuple[str, ...]:
    """A method without its object: no name that objects of Python have as well."""
    if name in _PYTHON or not name.isidentifier():
        return ()
    owner = next((guess for guess in _GUESSES if hasattr(resolve(guess), name)), "")
    return (public(f"{owner}.{name}"),) if owner else ()


def _bare(word: str) -> tuple[str, ...]:
    """A word without dots: a function, class or method, wherever it is one."""
    if len(word) < 2 or word in _WORDS or word in DOCUMENTED:
        return ()
    found = (public(f"{space}.{word}") for space in _SPACES)
    return tuple(sorted({name for name in found if name.endswith(f".{word}") and callable(resolve(name))}))
