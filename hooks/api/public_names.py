"""Dotted names as documentation lists them."""

from __future__ import annotations

import functools
import importlib
import inspect
import types
import warnings

DOCUMENTED = ("torch", "torchvision", "torchaudio", "numpy", "ignite", "onnx", "onnxruntime", "safetensors", "torchinfo")
_IMPORTED, _MISSING = ("torch", "numpy", "builtins"), object()


@functools.cache
def public(name: str) -> str:
    """The part of a dotted name that documentation would list; "" where there is none.

    `torch.float32.itemsize` is `torch.float32`, `torch.nn` (a module) is nothing.
    """
    parts = name.split(".")
    if parts[0] not in DOCUMENTED or len(parts) == 1 or any(part.startswith("_") for part in parts):
        return ""
    found = resolve(parts[0])
    if found is None:
        return _by_spelling(parts)
    for end in range(2, len(parts) + 1):
        owner, found = found, resolve(".".join(parts[:end]))
        if found is None:
            return _unreached(parts, end) if inspect.ismodule(owner) else ".".join(parts[: end - 1])
        if not inspect.ismodule(found) and not inspect.isclass(found):
            return method_of(owner, parts[end - 1]) if isinstance(owner, type) else ".".join(parts[:end])
    return "" if inspect.ismodule(found) else name


def _unreached(parts: list[str], end: int) -> str:
    """A class in a module that cannot be imported here; what does not exist is nothing."""
    return _by_spelling(parts) if end < len(parts) and parts[-1][0].isupper() else ""


def _by_spelling(parts: list[str]) -> str:
    """A name of a package that is not imported here: up to its first class, which is what has a capital."""
    capital = next((end for end, part in enumerate(parts, 1) if part[0].isupper()), len(parts))
    return ".".join(parts[:capital])


@functools.cache
def resolve(name: str) -> object | None:
    """The object under a dotted name of an imported package, None where there is none."""
    package, *rest = name.split(".")
    if package not in _IMPORTED:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names that are deprecated
        return _walk(package, rest)


def _walk(package: str, rest: list[str]) -> object | None:
    """The object at the end of a path of attributes and modules."""
    found: object = importlib.import_module(package)
    for depth, part in enumerate(rest, 1):
        above, found = found, getattr(found, part, _MISSING)
        if found is _MISSING:
            try:
                found = importlib.import_module(".".join([package, *rest[:depth]])) if inspect.ismodule(above) else None
            except ImportError:
                return None
    return found


def method_of(owner: type, name: str) -> str:
    """An attribute by the class that documents it: of the public ones that define it, the most general."""
    kinds = [kind for kind in reversed(owner.__mro__) if name in vars(kind) and _is_documented(kind)]
    return f"{_path_of(kinds[0] if kinds else owner)}.{name}"


def _is_documented(kind: type) -> bool:
    return kind is not object and not kind.__name__.startswith("_") and not kind.__module__.startswith("torch._")


def _path_of(kind: type) -> str:
    """A class under the shortest path at which it can be imported."""
    parts = kind.__module__.split(".")
    for depth in range(1, len(parts)):
        module = resolve(".".join(parts[:depth]))
        if isinstance(module, types.ModuleType) and getattr(module, kind.__name__, None) is kind:
            return ".".join([*parts[:depth], kind.__name__])
    return f"{kind.__module__}.{kind.__name__}"
