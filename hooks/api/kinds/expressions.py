"""What an expression of a script is, and the names that it stands for."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any

from hooks.api.kinds.scope import Function, Scope
from hooks.api.told.kind import ARRAY, BOOL, FLOAT, INT, STR, TENSOR, UNKNOWN, Kinds, elements, join, one, sequence

_CONSTANTS = {bool: BOOL, int: INT, float: FLOAT, str: STR, bytes: one("builtins.bytes")}
_NUMBERS = BOOL | INT | FLOAT


class Expressions:
    """Reads expressions; the attributes and calls of objects are left to the classes that build on this one."""

    def __init__(self) -> None:
        self.named: dict[ast.expr, set[str]] = {}
        self.functions: list[Function] = []

    def attribute(self, node: ast.Attribute, owner: Kinds) -> Kinds:
        raise NotImplementedError

    def call(self, called: Kinds, given: Sequence[Kinds], keywords: dict[str, Kinds]) -> Kinds:
        raise NotImplementedError

    def item(self, kinds: Kinds) -> Kinds:
        raise NotImplementedError

    def each(self, kinds: Kinds) -> Kinds:
        raise NotImplementedError

    def told(self, node: ast.expr, kinds: Kinds) -> None:
        raise NotImplementedError

    def value(self, node: ast.expr | None, scope: Scope) -> Kinds:
        """What an expression may be; its parts are read as well."""
        if node is None:
            return UNKNOWN
        read: Callable[[Any, Scope], Kinds] | None = getattr(self, f"_{type(node).__name__.lower()}", None)
        if read:
            return read(node, scope)
        for part in ast.iter_child_nodes(node):
            if isinstance(part, ast.expr):
                self.value(part, scope)
        return UNKNOWN

    def _constant(self, node: ast.Constant, _: Scope) -> Kinds:
        return _CONSTANTS.get(type(node.value), UNKNOWN)

    def _joinedstr(self, node: ast.JoinedStr, scope: Scope) -> Kinds:
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.value(part.value, scope)
                self.value(part.format_spec, scope)
        return STR

    def _name(self, node: ast.Name, scope: Scope) -> Kinds:
        kinds = scope.get(node.id)
        self.told(node, kinds)
        return kinds

    def _attribute(self, node: ast.Attribute, scope: Scope) -> Kinds:
        return self.attribute(node, self.value(node.value, scope))

    def _tuple(self, node: ast.Tuple, scope: Scope) -> Kinds:
        each = [self.value(part, scope) for part in node.elts]
        return sequence(join(each)) if any(isinstance(part, ast.Starred) for part in node.elts) else one("builtins.tuple", *each)

    def _list(self, node: ast.List | ast.Set, scope: Scope) -> Kinds:
        return sequence(join(self.value(part, scope) for part in node.elts))

    _set = _list

    def _dict(self, node: ast.Dict, scope: Scope) -> Kinds:
        keys = join(self.value(key, scope) for key in node.keys)
        return one("builtins.dict", keys, join(self.value(value, scope) for value in node.values))

    def _starred(self, node: ast.Starred, scope: Scope) -> Kinds:
        return self.each(self.value(node.value, scope))

    def _binop(self, node: ast.BinOp, scope: Scope) -> Kinds:
        return self.combined(self.value(node.left, scope), self.value(node.right, scope))

    def combined(self, left: Kinds, right: Kinds) -> Kinds:
        """The result of an operator between two objects."""
        for strongest in (TENSOR, ARRAY):
            if strongest <= left | right:
                return strongest
        if left >= STR:
            return STR
        if left and right and left | right <= _NUMBERS:
            return FLOAT if left | right >= FLOAT else INT
        lists = frozenset(kind for kind in left | right if kind.name in ("builtins.list", "builtins.tuple"))
        return sequence(elements(lists)) if lists else UNKNOWN

    def _unaryop(self, node: ast.UnaryOp, scope: Scope) -> Kinds:
        kinds = self.value(node.operand, scope)
        return BOOL if isinstance(node.op, ast.Not) else kinds

    def _boolop(self, node: ast.BoolOp, scope: Scope) -> Kinds:
        return join([self.value(part, scope) for part in node.values])

    def _compare(self, node: ast.Compare, scope: Scope) -> Kinds:
        sides = join([self.value(part, scope) for part in (node.left, *node.comparators)])
        if any(isinstance(op, ast.Is | ast.IsNot | ast.In | ast.NotIn) for op in node.ops):
            return BOOL
        return TENSOR if sides >= TENSOR else ARRAY if sides >= ARRAY else BOOL

    def _ifexp(self, node: ast.IfExp, scope: Scope) -> Kinds:
        self.value(node.test, scope)
        return join([self.value(node.body, scope), self.value(node.orelse, scope)])

    def _namedexpr(self, node: ast.NamedExpr, scope: Scope) -> Kinds:
        kinds = self.value(node.value, scope)
        scope.set(node.target.id, kinds)
        return kinds

    def _lambda(self, node: ast.Lambda, scope: Scope) -> Kinds:
        return self.function(Function(node, scope))

    def function(self, made: Function) -> Kinds:
        """A function of the script's own, which is read when it is called."""
        number = next((n for n, f in enumerate(self.functions) if f.node is made.node), len(self.functions))
        self.functions[number:] = [made, *self.functions[number + 1 :]]
        return one(f"def:{number}")

    def _subscript(self, node: ast.Subscript, scope: Scope) -> Kinds:
        owner = self.value(node.value, scope)
        self.value(node.slice, scope)
        return join(self._indexed(one(kind.name, *kind.holds), node.slice) for kind in owner)

    def _indexed(self, owner: Kinds, index: ast.expr) -> Kinds:
        (kind,) = owner
        if kind.form == "ref" or isinstance(index, ast.Slice):
            return owner
        at = -1 - index.operand.value if _is_negative(index) else getattr(index, "value", None)  # type: ignore[attr-defined]
        if kind.name == "builtins.tuple" and isinstance(at, int):
            at = at if at >= 0 else len(kind.holds) + at + 1
            return kind.holds[at] if at < len(kind.holds) else UNKNOWN
        if kind.name == "builtins.dict":
            return kind.holds[1] if len(kind.holds) > 1 else UNKNOWN
        return self.item(owner)

    def _slice(self, node: ast.Slice, scope: Scope) -> Kinds:
        for part in (node.lower, node.upper, node.step):
            self.value(part, scope)
        return UNKNOWN

    def _call(self, node: ast.Call, scope: Scope) -> Kinds:
        called = self.value(node.func, scope)
        given: list[Kinds] = []
        for part in node.args:
            kinds = self.value(part.value if isinstance(part, ast.Starred) else part, scope)
            if not isinstance(part, ast.Starred):
                given.append(kinds)
            elif len(kinds) == 1 and (exact := next(iter(kinds))).name == "builtins.tuple":
                given += exact.holds
            else:
                given.append(self.each(kinds))
        self.grown(node, given, scope)
        keywords = {word.arg or "": self.value(word.value, scope) for word in node.keywords}
        return self.call(called, given, {name: kinds for name, kinds in keywords.items() if name})

    def _listcomp(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp, scope: Scope) -> Kinds:
        return sequence(self.value(node.elt, self._loops(node.generators, scope)))

    _setcomp = _generatorexp = _listcomp

    def _dictcomp(self, node: ast.DictComp, scope: Scope) -> Kinds:
        inner = self._loops(node.generators, scope)
        return one("builtins.dict", self.value(node.key, inner), self.value(node.value, inner))

    def _loops(self, generators: list[ast.comprehension], scope: Scope) -> Scope:
        inner = Scope(scope)
        for loop in generators:
            self.assign(loop.target, self.each(self.value(loop.iter, inner)), inner)
            for test in loop.ifs:
                self.value(test, inner)
        return inner

    def _yield(self, node: ast.Yield | ast.YieldFrom, scope: Scope) -> Kinds:
        given = self.value(node.value, scope)
        scope.yielded.append(self.each(given) if isinstance(node, ast.YieldFrom) else given)
        return UNKNOWN

    _yieldfrom = _yield

    def assign(self, target: ast.expr, kinds: Kinds, scope: Scope) -> None:
        raise NotImplementedError

    def grown(self, node: ast.Call, given: list[Kinds], scope: Scope) -> None:
        raise NotImplementedError


def _is_negative(node: ast.expr) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant)
