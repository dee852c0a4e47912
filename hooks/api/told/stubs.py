"""What the functions of torch that are written in C++ return, by the stubs in its package."""

from __future__ import annotations

import ast
import functools
import importlib.util
from collections.abc import Iterator
from pathlib import Path

Overload = tuple[list[tuple[str, str]], list[tuple[str, str]], str]  # (positional), (by keyword), returned: (name, annotation)
Stubs = dict[str, list[Overload]]
_CLASSES = ("TensorBase", "_TensorBase")


def read() -> Stubs:
    """`zeros` → the overloads of torch.zeros; `Tensor.max` → those of the method; `Tensor.T` → what an attribute is."""
    folder = Path(importlib.util.find_spec("torch").origin or "").parent / "_C"  # type: ignore[union-attr]
    found: Stubs = {}
    for node in _tree(folder / "_VariableFunctions.pyi").body:
        if isinstance(node, ast.FunctionDef):
            found.setdefault(node.name, []).append(_overload(node))
    for node in _tree(folder / "__init__.pyi").body:
        if isinstance(node, ast.ClassDef) and node.name in _CLASSES:
            for name, overload in _members(node):
                found.setdefault(f"Tensor.{name}", []).append(overload)
        elif isinstance(node, ast.FunctionDef):
            found.setdefault(node.name, []).append(_overload(node))
    return found


@functools.cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8")) if path.is_file() else ast.Module([], [])


def _members(owner: ast.ClassDef) -> Iterator[tuple[str, Overload]]:
    for node in owner.body:
        if isinstance(node, ast.FunctionDef):
            yield node.name, _overload(node)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, ([], [], ast.unparse(node.annotation))


def _overload(node: ast.FunctionDef) -> Overload:
    given = [*node.args.posonlyargs, *node.args.args]
    without = len(given) - len(node.args.defaults)
    positional = [(arg.arg + "=" * (at >= without), _written(arg)) for at, arg in enumerate(given) if arg.arg != "self"]
    if node.args.vararg:
        positional.append(("*", _written(node.args.vararg)))
    return (
        positional,
        [(arg.arg, _written(arg)) for arg in node.args.kwonlyargs],
        ast.unparse(node.returns) if node.returns else "",
    )


def _written(arg: ast.arg) -> str:
    return ast.unparse(arg.annotation) if arg.annotation else ""


def fits(overload: Overload, count: int, keywords: set[str], first: list[str]) -> bool:
    """Whether an overload takes so many arguments and those keywords; `first` are the classes of those given, "" unknown."""
    positional, by_keyword, _ = overload
    names = [name.removesuffix("=") for name, _ in positional]
    if names[-1:] == ["*"] or (not positional and not by_keyword):
        return True
    if count > len(names) or not keywords <= {*names, *(name for name, _ in by_keyword)}:
        return False
    if any(not name.endswith("=") and name not in keywords for name, _ in positional[count:]):
        return False
    return not any(_contradicts(given, said) for given, (_, said) in zip(first, positional, strict=False))


def _contradicts(given: str, said: str) -> bool:
    if given == "torch.Tensor":
        return "Tensor" not in said and "Any" not in said and said in ("_int", "_bool", "_size", "_dtype")
    return given in ("builtins.int", "builtins.bool") and said == "Tensor"
