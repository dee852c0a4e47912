"""What an annotation says: `tuple[Tensor, ...] | None` as kinds."""

from __future__ import annotations

import ast
import functools
from collections.abc import Mapping
from typing import Any

from hooks.api.public_names import resolve
from hooks.api.told.kind import UNKNOWN, Kinds, join, one, sequence

_PLAIN = {
    "_int": "int",
    "_float": "float",
    "_bool": "bool",
    "Number": "float",
    "_dtype": "torch.dtype",
    "_device": "torch.device",
}
_LISTS = {"list", "List", "Sequence", "Iterable", "Iterator", "Generator", "set", "frozenset", "deque"}
_DICTS = {"dict", "Dict", "Mapping", "OrderedDict", "defaultdict", "Counter"}
_SELF = {"Self", "T", "T_module", "Module", "Self@"}
_KNOWN = {"Tensor": "torch.Tensor", "Size": "torch.Size", "Parameter": "torch.nn.Parameter", "ndarray": "numpy.ndarray"}


def read(text: str, within: Mapping[str, Any], own: Kinds = UNKNOWN) -> Kinds:
    """The kinds that an annotation names; `within` are the names that it may use, `own` is what `Self` stands for."""
    tree = _parsed(text)
    return _of(tree, within, own) if tree else UNKNOWN


@functools.cache
def _parsed(text: str) -> ast.expr | None:
    clean = text.replace("typing.", "").replace("collections.abc.", "").replace("~", "").replace("NoneType", "None")
    try:
        return ast.parse(clean, mode="eval").body
    except SyntaxError:
        return None


def _of(node: ast.expr, within: Mapping[str, Any], own: Kinds) -> Kinds:
    if isinstance(node, ast.BinOp):
        return join([_of(node.left, within, own), _of(node.right, within, own)])
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return read(node.value, within, own)
    if isinstance(node, ast.Subscript):
        return _generic(node, within, own)
    return _class(ast.unparse(node), within, own) if isinstance(node, ast.Name | ast.Attribute) else UNKNOWN


def _generic(node: ast.Subscript, within: Mapping[str, Any], own: Kinds) -> Kinds:
    name = ast.unparse(node.value).rpartition(".")[2]
    inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    parts = [_of(part, within, own) for part in inner if not (isinstance(part, ast.Constant) and part.value is ...)]
    if name in ("Optional", "Union"):
        return join(parts)
    if name in ("tuple", "Tuple"):
        return sequence(parts[0]) if len(parts) < len(inner) else one("builtins.tuple", *parts)
    if name in _LISTS:
        return sequence(parts[0])
    if name in _DICTS:
        return one("builtins.dict", *parts[:2])
    return _of(node.value, within, own)


def _class(name: str, within: Mapping[str, Any], own: Kinds) -> Kinds:
    if name in within:
        held = within[name]
        return held if isinstance(held, frozenset) else of_class(held) if isinstance(held, type) else UNKNOWN
    if name in _SELF and own:
        return own
    name = _KNOWN.get(name, _PLAIN.get(name, name))
    if name in ("list", "tuple", "dict", "set", "int", "float", "bool", "str", "bytes"):
        return one(f"builtins.{name}")
    if name.startswith("sklearn."):
        return one(name)
    found = resolve(name) if "." in name else None
    return of_class(found) if isinstance(found, type) else UNKNOWN


def of_class(found: type) -> Kinds:
    """An instance of a class that is there."""
    name = f"{found.__module__}.{found.__qualname__}"
    return one(name) if resolve(name) is found else UNKNOWN
