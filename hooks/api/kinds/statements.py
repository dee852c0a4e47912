"""Reads a script's statements in order, then what nobody called."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Any

from hooks.api.kinds.library import CONTEXT, MODULE
from hooks.api.kinds.own import Own
from hooks.api.kinds.scope import Class, Function, Scope
from hooks.api.told.kind import INT, TENSOR, UNKNOWN, Kind, Kinds, join, one

_USUAL = {  # what a library gives to methods of classes that build on its own: base → method → parameters after self
    MODULE: {"forward": TENSOR, "__call__": TENSOR},
    "torch.utils.data.dataset.Dataset": {"__getitem__": INT},
}


def names(tree: ast.Module) -> dict[ast.expr, set[str]]:
    """Each name and attribute of a script → the public names of libraries that it stood for."""
    reader = Statements()
    scope = Scope()
    reader.body(tree.body, scope)
    reader.rest()
    return reader.named


class Statements(Own):
    """Runs through a script with kinds in place of values."""

    def body(self, statements: list[ast.stmt], scope: Scope) -> None:
        for statement in statements:
            read = getattr(self, f"_{type(statement).__name__.lower()}", None)
            if read:
                read(statement, scope)
            else:
                self._plain(statement, scope)

    def _plain(self, node: ast.AST, scope: Scope) -> None:
        """A statement without a rule of its own: its expressions, then its statements."""
        for part in ast.iter_child_nodes(node):
            if isinstance(part, ast.expr):
                self.value(part, scope)
        with scope.branch():
            for name in ("body", "orelse", "handlers", "finalbody", "cases"):
                for part in getattr(node, name, []):
                    if isinstance(part, ast.stmt):
                        self.body([part], scope)
                    else:
                        self._clause(part, scope)

    def _clause(self, node: Any, scope: Scope) -> None:
        """`except … as name`, `case …`."""
        if isinstance(node, ast.ExceptHandler):
            caught = self.value(node.type, scope)
            if node.name:
                scope.set(node.name, join([self.instance(kind) for kind in caught]))
        self.body(node.body, scope)

    def _import(self, node: ast.Import, scope: Scope) -> None:
        for alias in node.names:
            name = alias.asname or alias.name.split(".")[0]
            scope.set(name, one(f"ref:{alias.name if alias.asname else name}"))

    def _importfrom(self, node: ast.ImportFrom, scope: Scope) -> None:
        for alias in node.names:
            scope.set(alias.asname or alias.name, one(f"ref:{node.module}.{alias.name}"))

    def _assign(self, node: ast.Assign, scope: Scope) -> None:
        kinds = self.value(node.value, scope)
        for target in node.targets:
            self.assign(target, kinds, scope)

    def _annassign(self, node: ast.AnnAssign, scope: Scope) -> None:
        said = self.annotated(node.annotation, scope)
        self.assign(node.target, self.value(node.value, scope) or said, scope)

    def _augassign(self, node: ast.AugAssign, scope: Scope) -> None:
        before = self.value(node.target, scope)
        self.assign(node.target, self.combined(before, self.value(node.value, scope)) or before, scope)

    def _return(self, node: ast.Return, scope: Scope) -> None:
        scope.returned.append(self.value(node.value, scope))

    def _for(self, node: ast.For, scope: Scope) -> None:
        each = self.each(self.value(node.iter, scope))
        for _ in range(2):  # what the first round leaves behind, the second one sees
            with scope.branch():
                self.assign(node.target, each, scope)
                self.body(node.body, scope)
        self.body(node.orelse, scope)

    def _while(self, node: ast.While, scope: Scope) -> None:
        for _ in range(2):
            self._plain(node, scope)

    def _if(self, node: ast.If, scope: Scope) -> None:
        self.value(node.test, scope)
        before = dict(scope.names)
        self._narrow(node.test, scope)
        self.body(node.body, scope)
        after, scope.names = scope.names, before
        self.body(node.orelse, scope)
        leaves = node.body and isinstance(node.body[-1], ast.Return | ast.Raise | ast.Continue | ast.Break)
        for name, kinds in {} if leaves else after.items():
            scope.names[name] = join([kinds, scope.names.get(name, UNKNOWN)])

    def _narrow(self, test: ast.expr, scope: Scope) -> None:
        """`if isinstance(x, …)`: inside, x is one."""
        if isinstance(test, ast.Call) and ast.unparse(test.func) == "isinstance" and isinstance(test.args[0], ast.Name):
            parts = test.args[1].elts if isinstance(test.args[1], ast.Tuple) else [test.args[1]]
            if kinds := join([self.annotated(part, scope) for part in parts]):
                scope.names[test.args[0].id] = kinds

    def _with(self, node: ast.With, scope: Scope) -> None:
        for item in node.items:
            opened = self.value(item.context_expr, scope)
            if item.optional_vars:
                self.assign(item.optional_vars, join([self._entered(kind) for kind in opened]), scope)
        self.body(node.body, scope)

    def _entered(self, kind: Kind) -> Kinds:
        if kind.form == "self" and (method := self.function_of(kind, "__enter__")) >= 0:
            return self.run(method, [frozenset({kind})], {})
        return frozenset({kind})

    def _global(self, node: ast.Global | ast.Nonlocal, scope: Scope) -> None:
        scope.shared.update(node.names)

    _nonlocal = _global

    def _functiondef(self, node: ast.FunctionDef, scope: Scope) -> None:
        for part in (*node.decorator_list, *_annotations(node.args), node.returns):
            self.value(part, scope)
        made = self.function(Function(node, scope))
        if any(ast.unparse(each) in ("contextmanager", "contextlib.contextmanager") for each in node.decorator_list):
            made = UNKNOWN
        scope.set(node.name, made)

    _asyncfunctiondef = _functiondef

    def _classdef(self, node: ast.ClassDef, scope: Scope) -> None:
        bases = [self.value(base, scope) for base in node.bases]
        decorators = [self.value(each, scope) for each in node.decorator_list]
        number = next((n for n, c in enumerate(self.classes) if c.name == f"{node.name}:{node.lineno}"), len(self.classes))
        fields = [s.target.id for s in node.body if isinstance(s, ast.AnnAssign) and isinstance(s.target, ast.Name)]
        made = Class(f"{node.name}:{node.lineno}", bases, scope, fields if decorators or bases else [])
        self.classes[number:] = [made, *self.classes[number + 1 :]]
        inner = Scope(scope)
        for statement in node.body:
            self.body([statement], inner)
            if isinstance(statement, ast.FunctionDef):
                self._belongs(inner.names.get(statement.name, UNKNOWN), number, scope)
        made.attributes.update(inner.names)
        scope.set(node.name, one(f"class:{number}"))

    def _belongs(self, kinds: Kinds, number: int, scope: Scope) -> None:
        for kind in kinds:
            self.functions[int(kind.rest)].owner = number
            self.functions[int(kind.rest)].scope = Scope(scope, {"super": one(f"supers:{number}")})

    def rest(self) -> None:
        """Functions that nobody called: methods get what the library would give them, other parameters stay unknown."""
        for order in (lambda f: f.owner >= 0 and f.node.name == "__init__", lambda f: True):
            for number, made in enumerate(list(self.functions)):
                if made.node not in self.read and order(made):
                    self.run(number, self._usual(made), {})

    def _usual(self, made: Function) -> list[Kinds]:
        if made.owner < 0:
            return []
        own = one(f"self:{made.owner}")
        name = getattr(made.node, "name", "")
        if self.is_a(made.owner, "torch.autograd.function.Function"):
            return [one(CONTEXT), *[TENSOR] * 4]
        for base, methods in _USUAL.items():
            if name in methods and self.is_a(made.owner, base):
                return [own, *[methods[name]] * (len(made.node.args.args) - 1)]
        return [own] if "staticmethod" not in made.decorators else []


def _annotations(arguments: ast.arguments) -> Iterable[ast.expr | None]:
    return [each.annotation for each in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
