"""What becomes of the targets of assignments."""

from __future__ import annotations

import ast

from hooks.api.kinds.expressions import Expressions
from hooks.api.kinds.scope import Scope
from hooks.api.told.kind import UNKNOWN, Kinds, join, one, sequence, unpacked


class Targets(Expressions):
    """Gives names, attributes and elements what is assigned to them."""

    def assign(self, target: ast.expr, kinds: Kinds, scope: Scope) -> None:
        """Give a target what is assigned to it."""
        if isinstance(target, ast.Name):
            scope.set(target.id, kinds)
        elif isinstance(target, ast.Starred):
            self.assign(target.value, sequence(kinds), scope)
        elif isinstance(target, ast.Tuple | ast.List):
            flat = one("builtins.list", self.each(kinds)) if not any(k.name == "builtins.tuple" for k in kinds) else kinds
            for part, held in zip(target.elts, unpacked(flat, len(target.elts)), strict=True):
                self.assign(part, held, scope)
        elif isinstance(target, ast.Attribute):
            owner = self.value(target.value, scope)
            self.attribute(target, owner)
            self.keep(owner, target.attr, kinds)
        else:
            self.value(target, scope)
            self.put(target, kinds, scope)

    def put(self, target: ast.expr, kinds: Kinds, scope: Scope) -> None:
        """`held[key] = …`: what a variable holds becomes known."""
        if isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
            held = scope.get(target.value.id)
            if held and all(kind.name == "builtins.dict" for kind in held):
                scope.set(target.value.id, join([held, one("builtins.dict", UNKNOWN, kinds)]))

    def grown(self, node: ast.Call, given: list[Kinds], scope: Scope) -> None:
        """`held.append(…)`: the same of a list."""
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("append", "add") and isinstance(node.func.value, ast.Name):
            held = scope.get(node.func.value.id)
            if given and held and all(kind.name == "builtins.list" for kind in held):
                scope.set(node.func.value.id, join([held, sequence(given[0])]))

    def keep(self, owner: Kinds, name: str, kinds: Kinds) -> None:
        raise NotImplementedError
