"""The comments of Python source: `中文 | English`, and the `#>` lines that say what a print printed."""

from __future__ import annotations

import functools
import io
import re
import tokenize

from hooks.script.bilingual import LANGUAGES, halves, has_chinese
from hooks.script.fault import Collected, Fault

OUTPUT = re.compile(r"^\s*#>( ?)(.*)$")


def is_output(line: str) -> bool:
    """Whether a line of source is a `#>` line."""
    return bool(OUTPUT.match(line))


def comments_in_language(text: str, language: str) -> list[str]:
    """The lines of Python source with every `中文 | English` comment cut to one language."""
    return list(_cut(text, language))


@functools.lru_cache(maxsize=10_000)
def _cut(text: str, language: str) -> tuple[str, ...]:
    lines = text.removesuffix("\n").split("\n")
    for token in _comments(text):
        if has_chinese(token.string) and not is_output(token.string):
            row, column = token.start
            line = lines[row - 1]
            lines[row - 1] = line[:column] + _comment_halves(token.string)[language] + line[token.end[1] :]
    return tuple(lines)


def _comment_halves(comment: str) -> dict[str, str]:
    marker = re.match(r"#(?: %%)?\s*", comment)
    assert marker
    text = halves(comment[marker.end() :])
    return {language: marker.group() + text[language] for language in LANGUAGES}


@functools.lru_cache(maxsize=10_000)
def _comments(text: str) -> tuple[tokenize.TokenInfo, ...]:
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return tuple(token for token in tokens if token.type == tokenize.COMMENT)


def check_comments(text: str, path: str) -> None:
    """Raise Fault (path, line, what, repair) where comments hold one language only."""
    found = Collected()
    for token in _comments(text):
        if not is_output(token.string):
            found.of(lambda comment=token: _check_comment(comment, path), None)  # type: ignore[misc]
    found.complain()


def _check_comment(comment: tokenize.TokenInfo, path: str) -> None:
    try:
        _comment_halves(comment.string)
    except ValueError as error:
        zh = (f"注释只有一种语言：{comment.string.lstrip('# %')}", "写成 `# 中文 | English`")
        raise Fault(path, comment.start[0], f"comment: {error}", "write it as `# 中文 | English`", zh) from None
