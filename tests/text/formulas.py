"""What the test of formulas reads off a page: the displayed formulas, their symbols, and the symbols that its sentences name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.text.prose import sections

_DISPLAYED = re.compile(r"\$\$(.+?)\$\$", re.DOTALL)
_INLINE = re.compile(r"(?<!\$)\$([^$\n]+)\$(?!\$)")
_CODE = re.compile(r"`([^`\n]+)`")
_WORDS = re.compile(r"\\(?:text|mathrm|operatorname)\{[^}]*\}|\\[,;!\s]|\\(?:begin|end)\{[^}]*\}")
_STYLE = re.compile(r"\\(?:mathbf|mathcal|boldsymbol|bar|hat|tilde|vec)\{?\s*(\\?[A-Za-z]+)\}?")
_BOUND = re.compile(r"\\(?:sum|prod|max|min|int)(?:\\limits)?_(?:\{\s*([a-zA-Z])\b[^}]*\}|([a-zA-Z]))")
_SUBSCRIPT = re.compile(r"_(?:\{[^{}]*\}|\\?[A-Za-z0-9]+)")
_GREEK = "alpha beta gamma delta epsilon zeta eta theta kappa lambda mu nu xi pi rho sigma tau phi chi psi omega ell Sigma"
_SYMBOL = re.compile(rf"\\(?:{'|'.join(_GREEK.split())})\b|(?<![\\A-Za-z])[A-Za-z](?![A-Za-z])")
FREE = frozenset({"e", r"\pi", "T"})  # the numbers e and π; the T of a transpose


@dataclass(frozen=True)
class Formula:
    """A displayed formula, the line it stands on, and what the sentences of its page have named up to the end of its section."""

    tex: str
    line: int
    named: frozenset[str]

    @property
    def unnamed(self) -> list[str]:
        """Its symbols that no sentence names."""
        return sorted(symbols(self.tex) - bound(self.tex) - self.named - FREE)


def symbols(tex: str) -> set[str]:
    """The letters of a formula without their subscripts: `\\mathbf{w}`, `w_i` and `w` are one symbol."""
    bare = _STYLE.sub(r" \1 ", _WORDS.sub(" ", tex))
    return {m[0] for m in _SYMBOL.finditer(_SUBSCRIPT.sub(" ", bare))}


def bound(tex: str) -> set[str]:
    """The indices of its sums, which mean nothing outside of them."""
    return {m[1] or m[2] for m in _BOUND.finditer(tex)}


def formulas(text: str) -> list[Formula]:
    """The displayed formulas of a page's Markdown."""
    found, named = [], set[str]()
    for section in sections(text):
        body = "\n".join(section.body)
        prose = _DISPLAYED.sub(" ", body)
        for m in _INLINE.finditer(prose):
            named |= symbols(m[1])
        named |= {m[1] for m in _CODE.finditer(prose)}
        for m in _DISPLAYED.finditer(body):
            found.append(Formula(m[1].strip(), section.line + body[: m.start()].count("\n") + 1, frozenset(named)))
    return found
