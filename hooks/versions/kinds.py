"""Whether a difference between two outputs is a change of behavior, or only another draw, rounding, address or speed."""

from __future__ import annotations

import math
import re

KINDS = ("address", "speed", "rounding", "random", "result")  # the gravest last
_NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.?\d*(?:e[-+]?\d+)?|\.\d+|nan|inf)(?![\w])")
_ADDRESS = re.compile(r"\b0x[0-9a-f]{4,}\b")
_PORT = re.compile(r"(\[::\d*\]|\blocalhost|\b\d+\.\d+\.\d+\.\d+|\bport)(: ?|, port |\]:)\d{4,5}\b")
_RATE = re.compile(r"\b\d+(?:\.\d+)?(it/s)\b")
_PROCESS = re.compile(r"\b(pids?\)?:? ?\(?s?\)? ?|process )\d{2,7}\b")
_TIMED = re.compile(r"^\s?(?:s|ms|us|µs|ns|it/s|GB/s|MB/s|seconds|x|times)\b")
_DRAWS = re.compile(
    r"rand|seed|shuffle|normal|uniform|bernoulli|multinomial|[dD]ropout|exponential|nn\.[A-Z]|models\.|trunc_|kaiming|xavier|sample"
)
_TRUTH = re.compile(r"\b(?:True|False)\b")


def kind_of(expected: str, actual: str, source: str) -> str:
    """One of KINDS, for a text that is not the expected one, printed by a script with this source.

    >>> kind_of("tensor([0.4963])", "tensor([0.1117])", "torch.rand(1)")
    'random'
    >>> kind_of("tensor([1., 2.])", "tensor([1., 3.])", "torch.ones(2)")
    'result'
    >>> kind_of("<fn at 0x7f3a2b>", "<fn at 0x7f0000>", "")
    'address'
    """
    one, other = _bare(expected), _bare(actual)
    if one == other:
        return "address"
    pieces, others = _NUMBER.split(one), _NUMBER.split(other)
    draws = _DRAWS.search(source) is not None
    if _words(pieces) != _words(others):
        same = [_TRUTH.sub("#", text) for text in (" ".join(_words(pieces)), " ".join(_words(others)))]
        return "random" if draws and same[0] == same[1] and "torch.Size" not in one else "result"
    numbers = list(zip(_NUMBER.findall(one), _NUMBER.findall(other), pieces[1:], strict=False))
    changed = [(float(a), float(b), after) for a, b, after in numbers if a != b]
    if all(_TIMED.match(after) for _, _, after in changed):
        return "speed"
    if all(_near(a, b) for a, b, _ in changed):
        return "rounding"
    return "random" if draws and "torch.Size" not in one else "result"


def settled(text: str) -> str:
    """A text in which addresses, process numbers, ports and rates of progress bars, which every run has anew, are `...`.

    >>> settled("<f at 0x7f0011223344>, (pid(s) 4711) exited, [::]:44481, port: 38043, 10/10 [00:00<00:00, 724.98it/s]")
    '<f at 0x...>, (pid(s) ...) exited, [::]:..., port: ..., 10/10 [00:00<00:00, ...it/s]'
    """
    return _RATE.sub(r"...\1", _PROCESS.sub(r"\1...", _PORT.sub(r"\1\2...", _bare(text))))


def steady(text: str) -> str:
    """A settled text without its times, where they have a unit."""
    return re.sub(r"\b\d+(?:\.\d+)?(\s?(?:ms|us|µs|ns|it/s|GB/s|MB/s)\b)", r"...\1", settled(text))


def gravest(kinds: list[str]) -> str:
    """The gravest of several; "" of none."""
    return max(kinds, key=KINDS.index, default="")


def _bare(text: str) -> str:
    return _ADDRESS.sub("0x...", text)


def _words(pieces: list[str]) -> list[str]:
    return ["".join(piece.split()) for piece in pieces]


def _near(a: float, b: float) -> bool:
    """Within a hundredth, or both next to nothing: another order of summation."""
    if not (math.isfinite(a) and math.isfinite(b)) or (a.is_integer() and b.is_integer()):
        return False
    return math.isclose(a, b, rel_tol=1e-2, abs_tol=1e-5)
