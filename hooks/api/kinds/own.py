"""The functions and classes of a script's own: what calling them gives, and what their instances hold."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from hooks.api.kinds.library import CONTEXT, MODULE
from hooks.api.kinds.parameters import Parameters
from hooks.api.kinds.scope import Class, Function, Scope
from hooks.api.public_names import resolve
from hooks.api.told.kind import INT, TENSOR, UNKNOWN, Kind, Kinds, elements, join, one, sequence
from hooks.api.told.returns import lineage

DEPTH = 12
_FUNCTION = "torch.autograd.function.Function"


class Own(Parameters):
    """Knows what the script defines; how statements are read is left to the class that builds on this one."""

    def __init__(self) -> None:
        super().__init__()
        self.classes: list[Class] = []
        self.outside: dict[str, dict[str, Kinds]] = defaultdict(dict)
        self.results: dict[tuple[Any, ...], Kinds] = {}
        self.read: set[ast.AST] = set()
        self.scopes: list[Scope] = []
        self.depth = 0

    def body(self, statements: list[ast.stmt], scope: Scope) -> None:
        raise NotImplementedError

    def kept(self, owner: str, name: str) -> Kinds:
        return self.outside[owner].get(name, UNKNOWN)

    def keep(self, owner: Kinds, name: str, kinds: Kinds) -> None:
        for kind in owner:
            held = self.classes[int(kind.rest)].attributes if kind.form in ("self", "class") else self.outside[kind.name]
            held[name] = join([held.get(name, UNKNOWN), kinds])

    def lineage(self, number: int) -> Iterator[int]:
        """The class and those of the script's own that it builds on."""
        yield number
        for base in self.classes[number].bases:
            for kind in base:
                if kind.form == "class" and int(kind.rest) != number:
                    yield from self.lineage(int(kind.rest))

    def outer_bases(self, number: int) -> list[str]:
        """The classes of libraries that a class builds on, as far as they can be looked at."""
        bases = [k.rest for n in self.lineage(number) for base in self.classes[n].bases for k in base if k.form == "ref"]
        return [f"{found.__module__}.{found.__qualname__}" for base in bases if isinstance(found := resolve(base), type)]

    def is_a(self, number: int, base: str) -> bool:
        return any(base in lineage(outer) for outer in self.outer_bases(number))

    def own_attribute(self, node: ast.Attribute, kind: Kind) -> Kinds:
        number = int(kind.rest)
        chain = [*self.lineage(number)][1 if kind.form == "super" else 0 :]
        own = frozenset({Kind(f"self:{number}")})
        for each in chain:
            attributes = self.classes[each].attributes
            if node.attr in attributes:
                return join([self._bound(held, own, kind) for held in attributes[node.attr]])
        if kind.form == "class" and node.attr == "apply" and self.is_a(number, _FUNCTION):
            self.member(node, Kind(_FUNCTION), own)
            return one("method:apply", frozenset({kind}))
        found = [self.member(node, Kind(base), own) for base in self.outer_bases(number) if hasattr(resolve(base), node.attr)]
        return found[0] if found else self.kept(kind.name, node.attr)

    def _bound(self, held: Kind, own: Kinds, owner: Kind) -> Kinds:
        """An attribute of an instance: of a function the method, of a property what it gives."""
        if held.form != "def" or self.functions[int(held.rest)].owner < 0:
            return frozenset({held})
        decorators = self.functions[int(held.rest)].decorators
        if decorators & {"property", "cached_property"} and owner.form == "self":
            return self.run(int(held.rest), [own], {})
        if "staticmethod" in decorators or (owner.form == "class" and "classmethod" not in decorators):
            return frozenset({held})
        return one(f"method:{held.rest}", frozenset({Kind(f"class:{owner.rest}")}) if "classmethod" in decorators else own)

    def own_call(self, kind: Kind, given: Sequence[Kinds], keywords: dict[str, Kinds]) -> Kinds:
        if kind.form == "def":
            return self.run(int(kind.rest), given, keywords)
        if kind.name == "method:apply":
            return self._applied(next(iter(kind.holds[0])), given)
        if kind.form == "method":
            return self.run(int(kind.rest), [kind.holds[0], *given], keywords)
        if kind.form == "class":
            return self._made(int(kind.rest), given, keywords)
        for name in ("__call__", "forward"):
            if (method := self.function_of(kind, name)) >= 0:
                return self.run(method, [frozenset({kind}), *given], keywords)
        return TENSOR if self.is_a(int(kind.rest), MODULE) else UNKNOWN

    def function_of(self, kind: Kind, name: str) -> int:
        """The number of an own class's own method, -1 where it has none."""
        for each in self.lineage(int(kind.rest)):
            for held in self.classes[each].attributes.get(name, ()):
                if held.form == "def":
                    return int(held.rest)
        return -1

    def _made(self, number: int, given: Sequence[Kinds], keywords: dict[str, Kinds]) -> Kinds:
        """An instance of an own class."""
        kind, own = Kind(f"self:{number}"), self.classes[number]
        if self.is_a(number, "torch.Tensor"):
            return TENSOR
        for name, kinds in [*zip(own.fields, given, strict=False), *keywords.items()]:
            if name in own.fields:
                self.keep(frozenset({kind}), name, kinds)
        if (method := self.function_of(kind, "__init__")) >= 0:
            self.run(method, [frozenset({kind}), *given], keywords)
        return frozenset({kind})

    def _applied(self, kind: Kind, given: Sequence[Kinds]) -> Kinds:
        """What an own autograd function gives; its backward gets gradients."""
        context = () if self.function_of(kind, "setup_context") >= 0 else (one(CONTEXT),)
        given = [*context, *given]
        forward, backward = self.function_of(kind, "forward"), self.function_of(kind, "backward")
        if backward >= 0:
            self.run(backward, [one(CONTEXT), *[TENSOR] * 4], {})
        return self.run(forward, given, {}) if forward >= 0 else TENSOR

    def item(self, kinds: Kinds) -> Kinds:
        """What `x[i]` gives."""
        return join([self._item(kind) for kind in kinds])

    def _item(self, kind: Kind) -> Kinds:
        if kind.form == "self":
            method = self.function_of(kind, "__getitem__")
            return self.run(method, [frozenset({kind}), INT], {}) if method >= 0 else UNKNOWN
        if kind.name.endswith(".TensorDataset"):
            return join(kind.holds)
        if kind.name.startswith("torch.utils.data.dataset."):
            return self.item(join(kind.holds))
        if kind.name.startswith("torch.nn.modules.container"):
            return join(kind.holds) or one(MODULE)
        return UNKNOWN if kind.name == "builtins.dict" else elements(frozenset({kind}))

    def each(self, kinds: Kinds) -> Kinds:
        """What a loop gives."""
        return join([self._each(kind) for kind in kinds])

    def _each(self, kind: Kind) -> Kinds:
        if kind.form == "self":
            method = self.function_of(kind, "__iter__")
            return self.each(self.run(method, [frozenset({kind})], {})) if method >= 0 else self._item(kind)
        if kind.name.endswith(".DataLoader"):
            return join(kind.holds)
        return elements(frozenset({kind})) or self._item(kind)

    def run(self, number: int, given: Sequence[Kinds], keywords: dict[str, Kinds]) -> Kinds:
        """What an own function returns for such arguments."""
        made = self.functions[number]
        key = (made.node, id(made.scope), *given, *sorted(keywords.items(), key=lambda pair: pair[0]))
        if key not in self.results:
            self.results[key] = UNKNOWN
            self.scopes.append(made.scope)  # so that no other gets its id
            if self.depth < DEPTH:
                self.depth += 1
                self.results[key] = self._run_body(made, given, keywords)
                self.depth -= 1
        return self.results[key]

    def _run_body(self, made: Function, given: Sequence[Kinds], keywords: dict[str, Kinds]) -> Kinds:
        scope = Scope(made.scope)
        self.take(made, list(given), keywords, scope)
        self.read.add(made.node)
        if isinstance(made.node, ast.Lambda):
            return self.value(made.node.body, scope)
        self.body(made.node.body, scope)
        if scope.yielded:
            return sequence(join(scope.yielded))
        return join(scope.returned) or self.annotated(made.node.returns, made.scope)
