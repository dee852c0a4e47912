"""What is known of an object: its class, and what it holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

DEEP, WIDE = 4, 6  # nesting and alternatives beyond which nothing is told
SEQUENCES = ("builtins.list", "builtins.tuple", "builtins.set")


@dataclass(frozen=True)
class Kind:
    """A class by its dotted name, and what its objects hold: of a list the elements, of a tuple each, of a dict keys and values.

    Besides classes: `ref:torch.zeros` is that name itself, `def:3`, `class:3` and `self:3` are functions, classes and
    instances of the script's own, `bound:view` is the method of what it holds.
    """

    name: str
    holds: tuple[frozenset[Kind], ...] = ()

    @property
    def form(self) -> str:
        """What stands before the colon, "" for an instance of a class."""
        return self.name.partition(":")[0] if ":" in self.name else ""

    @property
    def rest(self) -> str:
        return self.name.partition(":")[2]


Kinds = frozenset[Kind]
UNKNOWN: Kinds = frozenset()


def one(name: str, *holds: Kinds) -> Kinds:
    """An instance of one class; what is nested too deep to follow is left out."""
    return frozenset({Kind(name, tuple(_cut(held, DEEP) for held in holds))})


def _cut(kinds: Kinds, left: int) -> Kinds:
    if len(kinds) > WIDE:
        return UNKNOWN
    if all(not kind.holds for kind in kinds):
        return kinds
    return frozenset(Kind(k.name, tuple(_cut(held, left - 1) for held in k.holds) if left else ()) for k in kinds)


def join(many: Iterable[Kinds]) -> Kinds:
    """What may be one or the other."""
    return frozenset().union(*many)


TENSOR, INT, STR, BOOL, FLOAT, ARRAY = map(
    one, ("torch.Tensor", "builtins.int", "builtins.str", "builtins.bool", "builtins.float", "numpy.ndarray")
)


def sequence(elements: Kinds) -> Kinds:
    return one("builtins.list", elements)


def elements(kinds: Kinds) -> Kinds:
    """What a loop over an object gives, where its class tells."""
    return join(_each(kind) for kind in kinds)


def _each(kind: Kind) -> Kinds:
    if kind.name in ("torch.Tensor", "numpy.ndarray", "builtins.str"):
        return frozenset({kind})
    if kind.name.startswith("torch.return_types."):
        return TENSOR
    if kind.name in ("torch.Size", "builtins.range"):
        return INT
    if kind.name == "builtins.dict":
        return kind.holds[0] if kind.holds else UNKNOWN
    if kind.name == "sklearn.Bunch":
        return ARRAY
    if kind.name in SEQUENCES:
        return join(kind.holds)
    return UNKNOWN


def unpacked(kinds: Kinds, count: int) -> list[Kinds]:
    """What the targets of `a, b = …` get."""
    each: list[list[Kinds]] = [[] for _ in range(count)]
    for kind in kinds:
        exact = kind.name == "builtins.tuple" and len(kind.holds) == count
        for at in range(count):
            each[at].append(kind.holds[at] if exact else _each(kind))
    return [join(some) for some in each]
