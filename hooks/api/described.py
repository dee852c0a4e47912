"""What the installed package itself says of a public name: its signature, and the first sentence of its docstring."""

from __future__ import annotations

import contextlib
import importlib
import inspect
import operator
import re
import warnings
from typing import NamedTuple

from hooks.api.public_names import DOCUMENTED, resolve

LONGEST, LONGEST_CALL = 70, 70  # characters
_ROLE = re.compile(r":[\w:]+:`(?:[^`<]*<)?~?([^`<>]+?)>?`")
_MARKS = re.compile(r"``?([^`]*)``?_*|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*")
_TEX = re.compile(r"\\(?:text|mathrm|operatorname)\{([^{}]*)\}")
_ARROW = re.compile(r"\s*->.*$")
_END = re.compile(r"(?<=[a-z0-9)\]])\.(?:\s|$)")
_NO_PROSE = (".. ", ">>>", "Args:", "Shape:", "Note", "Example", "Parameters", "Returns:", "----", "====", "!!!")
_SELF = ("self", "cls")


class Described(NamedTuple):
    """A signature such as `(input, dim=None)` and a sentence; "" where the package says none."""

    call: str
    sentence: str


def described(name: str) -> Described:
    """What a package says of a name that can be resolved here.

    >>> described("torch.nn.ReLU")
    Described(call='(inplace=False)', sentence='Applies the rectified linear unit function element-wise.')
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names that are deprecated
        found = _found(name)
        if found is None or not (callable(found) or inspect.isdatadescriptor(found)):
            return Described("", "")
        return _of(found, name.rpartition(".")[2])


def _found(name: str) -> object | None:
    """The object under a name, of the packages that the index does not import, too."""
    if (found := resolve(name)) is not None or name.split(".")[0] not in DOCUMENTED:
        return found
    for depth in range(name.count("."), 0, -1):
        module, rest = ".".join(name.split(".")[:depth]), ".".join(name.split(".")[depth:])
        with contextlib.suppress(ImportError, AttributeError):
            return operator.attrgetter(rest)(importlib.import_module(module))  # type: ignore[no-any-return]
    return None


def _of(found: object, short: str) -> Described:
    starts = re.compile(rf"(?:[\w.]+\.)?{re.escape(short)}\(")
    lines = [line.strip() for line in (inspect.getdoc(found) or "").splitlines()]
    head = next((line for line in lines if line), "")
    written = head if starts.match(head) and ")" in head else ""
    if inspect.isclass(found) and not vars(found).get("__doc__"):
        lines = []  # what it has is that of another class
    return Described(_shortened(_signature(found) or _written(written)), _sentence(lines, starts))


def _signature(found: object) -> str:
    """The signature that Python knows, without annotations; "" where it knows none, or only `*args, **kwargs`."""
    try:
        parameters = [*inspect.signature(found).parameters.values()]  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return ""
    own = [each for each in parameters if each.name not in _SELF]
    if own and all(each.kind in (each.VAR_POSITIONAL, each.VAR_KEYWORD) for each in own):
        return ""
    bare = [each.replace(annotation=inspect.Parameter.empty) for each in own]
    text = str(inspect.Signature(bare))
    return "" if " at 0x" in text else text


def _written(line: str) -> str:
    """The signature that stands in the first line of a docstring."""
    return _ARROW.sub("", line[line.index("(") :]) if line else ""


def _shortened(call: str) -> str:
    return call if len(call) <= LONGEST_CALL else call[: call.rfind(",", 0, LONGEST_CALL - 5) + 1] + " ...)"


def _sentence(lines: list[str], starts: re.Pattern[str]) -> str:
    """The first sentence of a docstring's first paragraph of prose, without marks."""
    prose: list[str] = []
    for line in lines:
        if starts.match(line) and not prose:
            continue
        if line.startswith(_NO_PROSE) or (not line and prose):
            break
        prose += [line] if line else []
    text = _TEX.sub(r"\1", _ROLE.sub(r"\1", " ".join(prose)))
    text = _MARKS.sub(lambda match: match[1] or match[2] or match[3] or "", text)
    if found := _END.search(text):
        text = text[: found.start() + 1]
    text = " ".join(text.split())
    if "\\" in text:  # a formula, which a row does not set
        return ""
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + " ..."
