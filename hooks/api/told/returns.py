"""What a call of a function or method of a library returns, and what its attributes are."""

from __future__ import annotations

import functools
import inspect
import sys
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from hooks.api.public_names import resolve
from hooks.api.told import annotation, stubs
from hooks.api.told.kind import UNKNOWN, Kind, Kinds, join, one

TABLE = Path(__file__).with_suffix(".toml")
_TENSOR = "torch.Tensor"


@functools.cache
def _table() -> dict[str, Any]:
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


@functools.cache
def _stubs() -> stubs.Stubs:
    return stubs.read()


def function(name: str, given: Sequence[Kinds], keywords: set[str]) -> Kinds:
    """What a function under a dotted name returns."""
    found = resolve(name)
    if name.startswith("torch.") and (short := name.removeprefix("torch.")) in _stubs():
        return _overloaded(short, given, keywords, UNKNOWN)
    said = _annotated(found)
    return said or _by_table(name, given)


def _by_table(name: str, given: Sequence[Kinds]) -> Kinds:
    starts = [start for start in _table()["functions"] if name == start or (name.startswith(start) and start[-1] in "._")]
    if not starts or "_Weights" in name:
        return UNKNOWN
    written = _table()["functions"][max(starts, key=len)]
    return annotation.read(written, {"A": given[0] if given else UNKNOWN}) if written else UNKNOWN


def _annotated(found: object) -> Kinds:
    if not inspect.isfunction(found):
        return UNKNOWN
    said = found.__annotations__.get("return")
    return annotation.read(_text(said), found.__globals__) if said is not None else UNKNOWN


def _text(said: object) -> str:
    return said if isinstance(said, str) else f"{said.__module__}.{said.__qualname__}" if isinstance(said, type) else str(said)


def _overloaded(name: str, given: Sequence[Kinds], keywords: set[str], own: Kinds) -> Kinds:
    first = [next(iter(kinds)).name if len(kinds) == 1 else "" for kinds in given]
    all_ = _stubs()[name]
    fitting = [overload for overload in all_ if stubs.fits(overload, len(given), keywords, first)]
    within = sys.modules["torch"].__dict__
    return join(annotation.read(overload[2], within, own) for overload in fitting or all_)


@functools.cache
def lineage(name: str) -> tuple[str, ...]:
    """The class under a dotted name and those that it is made of, as the table may call them."""
    found = resolve(name)
    if not isinstance(found, type):
        return (name,)
    tables = {resolve(key): key for key in _table()["methods"]}
    return tuple(tables.get(each, f"{each.__module__}.{each.__qualname__}") for each in found.__mro__)


def member(kind: Kind, name: str, given: Sequence[Kinds] | None, keywords: set[str], own: Kinds) -> Kinds:
    """What an attribute is, or with `given` what a call of it returns; `own` is what `Self` means."""
    parents = lineage(kind.name)
    for parent in parents:
        rows: Mapping[str, str] = _table()["methods"].get(parent, {})
        if (written := rows.get(name, rows.get("", None))) is not None:
            return annotation.read(written, _holds(kind), own) if written else UNKNOWN
        if parent == _TENSOR and f"Tensor.{name}" in _stubs():
            return _overloaded(f"Tensor.{name}", given or (), keywords, one(_TENSOR))
    if kind.name.startswith("torch.return_types."):
        return one(_TENSOR)
    return _written(resolve(kind.name), name, own)


def _holds(kind: Kind) -> dict[str, Kinds]:
    """What `E`, `K` and `V` stand for."""
    each = [*kind.holds, UNKNOWN, UNKNOWN]
    return {"E": join(kind.holds), "K": each[0], "V": each[1]}


def _written(owner: object, name: str, own: Kinds) -> Kinds:
    """What a class written in Python says of a member."""
    if not isinstance(owner, type):
        return UNKNOWN
    found = inspect.getattr_static(owner, name, None)
    found = found.fget if isinstance(found, property) else getattr(found, "__func__", found)
    if inspect.isfunction(found) and (said := found.__annotations__.get("return")) is not None:
        return annotation.read(_text(said), found.__globals__, own)
    for kind in owner.__mro__:
        if said := vars(kind).get("__annotations__", {}).get(name):
            module = sys.modules.get(kind.__module__)
            return annotation.read(_text(said), vars(module) if module else {}, own)
    return UNKNOWN
