"""What the parameters of a script's own functions get, and what annotations promise."""

from __future__ import annotations

import ast

from hooks.api.kinds.outside import Outside
from hooks.api.kinds.scope import Function, Scope
from hooks.api.public_names import resolve
from hooks.api.told.kind import TENSOR, UNKNOWN, Kind, Kinds, join, one, sequence


class Parameters(Outside):
    """Binds arguments, and reads annotations."""

    def take(self, made: Function, given: list[Kinds], keywords: dict[str, Kinds], scope: Scope) -> None:
        """Give the arguments to the parameters: what is given, else the default, else what the annotation says."""
        spec = made.node.args
        positional = [*spec.posonlyargs, *spec.args]
        defaults = dict(zip([p.arg for p in positional][len(positional) - len(spec.defaults) :], spec.defaults, strict=True))
        defaults |= {p.arg: d for p, d in zip(spec.kwonlyargs, spec.kw_defaults, strict=True) if d}
        for at, parameter in enumerate([*positional, *spec.kwonlyargs]):
            kinds = given[at] if at < min(len(given), len(positional)) else keywords.get(parameter.arg, UNKNOWN)
            if parameter.arg in defaults:
                kinds = kinds or self.value(defaults[parameter.arg], made.scope)
            scope.names[parameter.arg] = kinds or self.annotated(parameter.annotation, made.scope)
        if spec.vararg:
            rest = given[len(positional) :]
            scope.names[spec.vararg.arg] = one("builtins.tuple", *rest) if rest else sequence(UNKNOWN)
        if spec.kwarg:
            scope.names[spec.kwarg.arg] = one("builtins.dict", frozenset({Kind("builtins.str")}), UNKNOWN)

    def annotated(self, node: ast.expr | None, scope: Scope) -> Kinds:
        """What an annotation promises."""
        if isinstance(node, ast.BinOp):
            return join([self.annotated(node.left, scope), self.annotated(node.right, scope)])
        if isinstance(node, ast.Subscript):
            inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            parts = [self.annotated(part, scope) for part in inner]
            names = {"tuple": "builtins.tuple", "dict": "builtins.dict"}
            name = names.get(ast.unparse(node.value), "builtins.list")
            return one(name, *parts) if not isinstance(inner[-1], ast.Constant) else sequence(parts[0])
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return UNKNOWN
        return join([self.instance(kind) for kind in self.value(node, scope)])

    def instance(self, kind: Kind) -> Kinds:
        if kind.form == "class":
            return frozenset({Kind(f"self:{kind.rest}")})
        found = resolve(kind.rest) if kind.form == "ref" else None
        if not isinstance(found, type):
            return UNKNOWN
        return TENSOR if issubclass(found, resolve("torch.Tensor")) else one(f"{found.__module__}.{found.__qualname__}")  # type: ignore[arg-type]
