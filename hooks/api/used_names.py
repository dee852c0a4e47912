"""Which public names of PyTorch and its companions a script uses, and which a sentence mentions."""

from __future__ import annotations

import ast
import builtins
import functools
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path

from sphinx_gallery.backreferences import identify_names

from hooks import cache, pack
from hooks.api.public_names import DOCUMENTED, method_of, public, resolve
from hooks.script.parse import Cell, Script

_GUESSES = ("torch.Tensor", "torch.nn.Module", "torch.optim.Optimizer")
_RETURNED = {"numpy.": "numpy.ndarray", "torchvision.models.": "torch.nn.Module"}
_NOT_TENSORS = {"ax", "axes", "fig", "figure", "plt", "logging", "os", "sys"}
_NOT_METHODS = {"values", "name", "names"}
_PROSE = """
import torch, torchvision
import numpy as np
import torch.nn.functional as F
from torch import nn, optim
from torchvision import models, transforms
from torchvision.transforms import v2
"""
_SPACES = (
    "torch", "torch.Tensor", "torch.nn", "torch.nn.functional", "torch.nn.Module", "torch.nn.init", "torch.optim",
    "torch.optim.lr_scheduler", "torch.utils.data",
)  # fmt: skip
_WORDS = {"dim", "data", "float", "int", "bool", "index", "input", "device", "dtype", "type", "size", "rate", "e", "pi"}


def by_script(scripts: Mapping[str, Script], root: Path) -> dict[str, list[str]]:
    """Script path → the full public names that it uses, sorted: `torch.nn.functional.relu`, `torch.Tensor.view`.

    What an earlier build found out lies in the cache of the project at `root`.
    """

    def found(script: Script) -> list[str]:
        return pack.made(cache.key(__name__, script.text), lambda: list(used(script)))

    return {path: found(script) for path, script in scripts.items()}


def used(script: Script, cell: Cell | None = None) -> tuple[str, ...]:
    """The full public names that a script, or one cell of it, uses, sorted."""
    return _used(script.text, cell.first if cell else 1, cell.last if cell else len(script.lines))


@functools.cache
def mentioned(code: str) -> tuple[str, ...]:
    """The full public names that a piece of inline code stands for: `x.view(-1)`, `nn.Linear`, `full_like`."""
    written = code.strip()
    try:
        expression = ast.parse("x" * written.startswith(".") + written, mode="eval").body
    except (SyntaxError, ValueError):
        return ()
    word = expression.func if isinstance(expression, ast.Call) else expression
    if isinstance(word, ast.Name):
        return _bare(word.id)
    return _used(f"{_PROSE}{ast.unparse(expression)}", 1, 1 + _PROSE.count("\n"))


def _bare(word: str) -> tuple[str, ...]:
    """A word without dots: a function, class or method, wherever it is one."""
    if len(word) < 2 or word in _WORDS or word in DOCUMENTED:
        return ()
    found = (public(f"{space}.{word}") for space in _SPACES)
    return tuple(sorted({name for name in found if name.endswith(f".{word}") and callable(resolve(name))}))


@functools.cache
def _used(source: str, first: int, last: int) -> tuple[str, ...]:
    tree = ast.parse(source)
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    within = [node for node in tree.body if node.lineno <= last and (node.end_lineno or 0) >= first]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names that are deprecated
        read = identify_names([], "(?!)", None, ast.Module([*imports, *within], []))
    found = {public(f"{one['module']}.{one['name']}") for guesses in read.values() for one in guesses}
    finder = _Attributes({alias: full for node in imports for alias, full in _aliases(node)})
    finder.visit(tree)
    found.update(name for line, name in finder.found if first <= line <= last)
    return tuple(sorted(found - {""}))


def _aliases(node: ast.Import | ast.ImportFrom) -> Iterator[tuple[str, str]]:
    for alias in node.names:
        if isinstance(node, ast.ImportFrom):
            yield alias.asname or alias.name, f"{node.module}.{alias.name}"
        elif alias.asname:
            yield alias.asname, alias.name
        else:
            yield alias.name.split(".")[0], alias.name.split(".")[0]


class _Attributes(ast.NodeVisitor):
    """Finds the attributes of objects that no import names; `kinds` is what is known of the variables' classes."""

    def __init__(self, imported: dict[str, str]) -> None:
        self.imported, self.kinds = imported, dict[str, str]()
        self.found: set[tuple[int, str]] = set()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        bases = [kind for base in node.bases if (kind := self._kind(base))]
        outer = self.kinds.get("self", "")
        self.kinds[node.name] = self.kinds["self"] = bases[0] if bases else "builtins.object"
        self.generic_visit(node)
        self.kinds["self"] = outer

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.kinds[target.id] = self._returned(node.value)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self.generic_visit(node)
        if self._full(node) or node.attr.startswith("_") or node.attr in _NOT_METHODS:
            return
        value = node.value
        if isinstance(value, ast.Constant | ast.JoinedStr) or getattr(value, "id", "") in _NOT_TENSORS:
            return
        known = self.kinds.get(value.id, "") if isinstance(value, ast.Name) else self._returned(value)
        for kind in [known] if known else _GUESSES:
            owner = resolve(kind)
            if isinstance(owner, type) and hasattr(owner, node.attr):
                self.found.add((node.lineno, method_of(owner, node.attr)))
                return

    def _returned(self, value: ast.expr) -> str:
        """The class of an expression's value, "" where it cannot be told: a tensor, most likely."""
        if not isinstance(value, ast.Call):
            return self.kinds.get(value.id, "") if isinstance(value, ast.Name) else ""
        if isinstance(value.func, ast.Name) and hasattr(builtins, value.func.id):
            return "builtins.object"
        kind = self._kind(value.func)
        if isinstance(resolve(kind) if kind else None, type):
            return kind
        return next((returned for start, returned in _RETURNED.items() if kind.startswith(start)), "")

    def _kind(self, node: ast.expr) -> str:
        return self.kinds.get(node.id, "") if isinstance(node, ast.Name) and node.id in self.kinds else self._full(node)

    def _full(self, node: ast.expr) -> str:
        """The dotted name under an import, "" where the expression is none."""
        if isinstance(node, ast.Name):
            return self.imported.get(node.id, "")
        base = self._full(node.value) if isinstance(node, ast.Attribute) else ""
        return f"{base}.{node.attr}" if base and isinstance(node, ast.Attribute) else ""
