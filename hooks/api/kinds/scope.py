"""The variables of a script, of a function of it, of a class."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from hooks.api.told.kind import UNKNOWN, Kinds, join, one


@dataclass
class Scope:
    """Name → what it may be. What a function does not set itself is looked up in `outer`."""

    outer: Scope | None = None
    names: dict[str, Kinds] = field(default_factory=dict)
    returned: list[Kinds] = field(default_factory=list)
    yielded: list[Kinds] = field(default_factory=list)
    shared: set[str] = field(default_factory=set)  # global or nonlocal

    def get(self, name: str) -> Kinds:
        scope: Scope | None = self
        while scope:
            if name in scope.names:
                return scope.names[name]
            scope = scope.outer
        return one(f"ref:builtins.{name}") if hasattr(builtins, name) else UNKNOWN

    def set(self, name: str, kinds: Kinds) -> None:
        if name in self.shared and self.outer:
            home = self.outer
            while name not in home.names and home.outer:
                home = home.outer
            home.names[name] = join([home.names.get(name, UNKNOWN), kinds])
        else:
            self.names[name] = kinds

    @contextmanager
    def branch(self) -> Iterator[None]:
        """What may happen or not: afterwards each name is what it was before or what it became."""
        before = dict(self.names)
        yield
        for name, kinds in self.names.items():
            if name in before:
                self.names[name] = join([before[name], kinds])


@dataclass
class Function:
    """A function or lambda of the script's own; `owner` is the number of its class, -1 for none."""

    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    scope: Scope
    owner: int = -1

    @property
    def decorators(self) -> set[str]:
        found = getattr(self.node, "decorator_list", [])
        return {ast.unparse(each).partition("(")[0].rpartition(".")[2] for each in found}


@dataclass
class Class:
    """A class of the script's own: its bases, its functions and what it and its instances hold."""

    name: str
    bases: list[Kinds]
    scope: Scope
    fields: list[str] = field(default_factory=list)  # of a dataclass or named tuple
    attributes: dict[str, Kinds] = field(default_factory=dict)
