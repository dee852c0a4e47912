"""Objects of libraries: their attributes, what calling them gives, and what is named by them."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from hooks.api.kinds.library import (
    CALLBACKS,
    DERIVED,
    FIRST_TYPED,
    LISTS,
    MAPS,
    MODULE,
    RUNS,
    SAME,
    WRAPPERS,
    collated,
    documented,
    each_of,
    layers,
)  # fmt: skip
from hooks.api.kinds.targets import Targets
from hooks.api.public_names import public, resolve
from hooks.api.told import returns
from hooks.api.told.kind import ARRAY, INT, STR, TENSOR, UNKNOWN, Kind, Kinds, join, one, sequence


class Outside(Targets):
    """Knows the objects of libraries; those of the script's own are left to the class that builds on this one."""

    def own_attribute(self, node: ast.Attribute, kind: Kind) -> Kinds:
        raise NotImplementedError

    def own_call(self, kind: Kind, given: Sequence[Kinds], keywords: dict[str, Kinds]) -> Kinds:
        raise NotImplementedError

    def told(self, node: ast.expr, kinds: Kinds) -> None:
        """A name or attribute that was an import, or came from one."""
        for kind in kinds:
            if kind.form == "ref" and (name := public(kind.rest)):
                self._note(node, name)

    def _note(self, node: ast.expr, name: str) -> None:
        self.named.setdefault(node, set()).add(name)
        inner = getattr(node, "value", None)
        if inner in self.named:  # `nn.Module.eval` is one name, not two
            self.named[inner] = {other for other in self.named[inner] if not name.startswith(f"{other}.") and other != name}

    def attribute(self, node: ast.Attribute, owner: Kinds) -> Kinds:
        return join([self._member(node, kind) for kind in owner])

    def _member(self, node: ast.Attribute, kind: Kind) -> Kinds:
        if kind.form in ("self", "class", "super"):
            return self.own_attribute(node, kind)
        if kind.form == "ref":
            found = one(f"ref:{kind.rest}.{node.attr}")
            self.told(node, found)
            return found
        return UNKNOWN if kind.form else self.member(node, kind, frozenset({kind}))

    def member(self, node: ast.Attribute, kind: Kind, own: Kinds) -> Kinds:
        """An attribute of an object of a library; `own` is the object, which may be of a class that builds on the library's."""
        found = resolve(kind.name)
        if isinstance(found, type) and hasattr(found, node.attr):
            if name := documented(found, node.attr):
                self._note(node, name)
            if callable(getattr(found, node.attr)):
                return one(f"bound:{node.attr}", frozenset({kind}), own)
        return returns.member(kind, node.attr, None, set(), own) or self.bound(kind, node.attr, own)

    def bound(self, kind: Kind, name: str, own: Kinds) -> Kinds:
        """What was set from outside, a layer or weight of a module, a method of a class that cannot be looked at here."""
        if kept := self.kept(kind.name, name):
            return kept
        if MODULE in returns.lineage(kind.name) and not hasattr(resolve(kind.name), name):
            if name == "module" and kind.holds:
                return kind.holds[0]
            return TENSOR if name.startswith(("weight", "bias")) else one(MODULE)
        return one(f"bound:{name}", frozenset({kind}), own)

    def kept(self, owner: str, name: str) -> Kinds:
        raise NotImplementedError

    def call(self, called: Kinds, given: Sequence[Kinds], keywords: dict[str, Kinds]) -> Kinds:
        return join([self._called(kind, given, keywords) for kind in called])

    def _called(self, kind: Kind, given: Sequence[Kinds], keywords: dict[str, Kinds]) -> Kinds:
        if kind.form in ("def", "class", "self", "method"):
            return self.own_call(kind, given, keywords)
        if kind.form == "supers":
            return one(f"super:{kind.rest}")
        if kind.form == "derived":
            self.call(kind.holds[0], given, keywords)
            return TENSOR
        if kind.form == "bound":
            return self._method(kind, given, keywords)
        if kind.form == "ref":
            return self._function(kind.rest, given, keywords)
        return self._forward(kind, given)

    def _forward(self, kind: Kind, given: Sequence[Kinds]) -> Kinds:
        """What a module gives for its inputs."""
        if MODULE not in returns.lineage(kind.name):
            return UNKNOWN
        inside = join([self.call(held, given if len(kind.holds) == 1 else [TENSOR], {}) for held in kind.holds])
        if kind.name.startswith("torch.nn.modules.container"):
            return TENSOR
        if inside:
            return inside
        said = returns.member(kind, "forward", given, set(), UNKNOWN)
        return said or (TENSOR if given and given[0] >= TENSOR else UNKNOWN)

    def _method(self, kind: Kind, given: Sequence[Kinds], keywords: dict[str, Kinds]) -> Kinds:
        owner, own = kind.holds
        if kind.rest in CALLBACKS and given:
            self.call(frozenset(k for k in given[0] if k.form == "def"), CALLBACKS[kind.rest], {})
        if kind.rest == "forward":
            return join([self._forward(each, given) for each in owner])
        return join([returns.member(each, kind.rest, given, {*keywords}, own) for each in owner])

    def _function(self, name: str, given: Sequence[Kinds], keywords: dict[str, Kinds]) -> Kinds:
        first = given[0] if given else UNKNOWN
        if name in SAME:
            self.call(keywords.get("key", UNKNOWN), [self.each(first)], {})
            return sequence(self.each(first)) if name in LISTS else first
        if name in DERIVED:
            return one("derived:", first)
        if name in MAPS:
            held = self.call(first, [self.each(each) for each in given[1:]], {})
            return sequence(held if name == "builtins.map" else self.each(given[-1]))
        if name in RUNS:
            return self._run(name, given, keywords)
        if name in ("torch.multiprocessing.Process", "threading.Thread", "multiprocessing.Process"):
            self.call(keywords.get("target", UNKNOWN), each_of(keywords.get("args", UNKNOWN)), {})
        found = resolve(name)
        if isinstance(found, type) and name.split(".")[0] != "builtins":
            return self._instance(name, found, given, keywords)
        return self._builtin(name, given, keywords) or returns.function(name, given, {*keywords})

    def _run(self, name: str, given: Sequence[Kinds], keywords: dict[str, Kinds]) -> Kinds:
        """A function of torch that calls the script's function, with what stands beside it."""
        first, *others = given or [UNKNOWN]
        if name.endswith("spawn"):
            others = [INT, *each_of(keywords.get("args", others[0] if others else UNKNOWN))]
        elif name.endswith("gradcheck"):
            others = each_of(others[0]) if others else []
        return self.call(first, others, {}) or returns.function(name, given, {*keywords})

    def _builtin(self, name: str, given: Sequence[Kinds], keywords: dict[str, Kinds]) -> Kinds:
        each = [self.each(kinds) for kinds in given]
        first = each[0] if each else UNKNOWN
        if name == "builtins.enumerate":
            return sequence(one("builtins.tuple", INT, first))
        if name in ("builtins.zip", "itertools.product"):
            return sequence(one("builtins.tuple", *each))
        if name in ("itertools.chain", "itertools.cycle", "itertools.islice"):
            return sequence(join(each))
        if name in FIRST_TYPED:
            self.call(keywords.get("key", UNKNOWN), [first], {})
            return first if len(given) == 1 or name == "builtins.next" else join(given)
        if name == "builtins.dict":
            return (given[0] if given else UNKNOWN) or one("builtins.dict", STR, join(keywords.values()))
        return UNKNOWN

    def _instance(self, name: str, found: type, given: Sequence[Kinds], keywords: dict[str, Kinds]) -> Kinds:
        """An object of a class of torch or NumPy, with what it holds."""
        tensor, dataset, loader = (
            resolve("torch.Tensor"),
            resolve("torch.utils.data.Dataset"),
            resolve("torch.utils.data.DataLoader"),
        )
        if issubclass(found, tensor):  # type: ignore[arg-type]
            return TENSOR
        if issubclass(found, resolve("numpy.generic")):  # type: ignore[arg-type]
            return ARRAY
        full = f"{found.__module__}.{found.__qualname__}"
        if found is loader:
            return one(full, self.batches(given, keywords))
        if issubclass(found, dataset):  # type: ignore[arg-type]
            held = one("builtins.tuple", *(TENSOR for _ in given)) if found.__name__ == "TensorDataset" else join(given[:1])
            return one(full, held)
        if found.__name__ in WRAPPERS:
            return one(full, join(given[:1]))
        if full.startswith("torch.nn.modules.container"):
            return one(full, join([layers(kinds) for kinds in given]))
        return one(full) if resolve(full) is found else one(name)

    def batches(self, given: Sequence[Kinds], keywords: dict[str, Kinds]) -> Kinds:
        """What a data loader gives."""
        items = join([self.item(each) or self.each(each) for each in given[:1] or [keywords.get("dataset", UNKNOWN)]])
        if collate := keywords.get("collate_fn"):
            return self.call(collate, [sequence(items)], {})
        return collated(items) or sequence(TENSOR)
