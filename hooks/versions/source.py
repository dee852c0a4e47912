"""What a record of a run belongs to: the code that ran, and what the file says that it prints."""

from __future__ import annotations

import functools
import hashlib
import io
import tokenize
from pathlib import Path

from hooks import cache, pack
from hooks.script.imports import project_modules
from hooks.script.parse import Script


def digest(root: Path, script: Script) -> str:
    """Of a script's code, what its header asks for, and the project's modules that it imports: other words change no run."""
    modules = [path.read_text(encoding="utf-8") for path in project_modules(root / script.path)]
    asked, text = repr((script.header.needs, script.header.alone)), script.bare_text()

    def make() -> str:
        return hashlib.sha256("\0".join([_code(text), asked, *map(_code, modules)]).encode()).hexdigest()[:12]

    return pack.made(cache.key(__name__, asked, text, *modules), make)


def shown(script: Script) -> str:
    """Of its `#>` lines: what the outputs of other versions were compared with."""
    return hashlib.sha256("\0".join(spot.text for spot in script.spots).encode()).hexdigest()[:8]


@functools.lru_cache(maxsize=10_000)
def _code(text: str) -> str:
    """A source without comments and without the text of its docstring; each line stays in its place, since runs name lines."""
    lines = text.split("\n")
    first = True  # nothing but comments and line ends so far
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            lines[token.start[0] - 1] = lines[token.start[0] - 1][: token.start[1]].rstrip()
        elif token.type not in (tokenize.NL, tokenize.NEWLINE):
            if first and token.type == tokenize.STRING:
                lines[token.start[0] - 1 : token.end[0]] = [""] * (token.end[0] - token.start[0] + 1)
            first = False
    return "\n".join(lines)
