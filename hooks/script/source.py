"""Python source as text: read from its file, and refused where programs would not agree on its lines or nesting."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from hooks.script.fault import Fault

DEEPEST = 100  # levels of syntax; programs that walk the tree recurse several frames a level, and Python allows 1,000
_FEW = 200  # characters or lines: a text that is shorter and narrower does not nest more deeply than DEEPEST
# Characters that some programs take for the end of a line (form feed, U+2028) and some do not, and those that no editor shows.
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def read(root: Path, path: str) -> str:
    """The text of `root/path`. Raises Fault where it is no file, cannot be read, or is not UTF-8."""
    file = root / path
    if not file.is_file():  # a folder, a link that leads nowhere, a pipe that would be waited for
        zh = ("不是普通文件", "删掉它，或者在这里放一个脚本")
        raise Fault(path, 1, "not a regular file", "remove it, or put a script in its place", zh)
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = file.read_bytes()[: error.start].count(b"\n") + 1
        raise Fault(path, line, f"not UTF-8: {error}", "save the file as UTF-8", ("不是 UTF-8 编码", "存成 UTF-8")) from None
    except OSError as error:
        zh = (f"无法读取（{error.strerror}）", "让构建有权读取它")
        raise Fault(path, 1, f"cannot be read: {error.strerror}", "let the build read it", zh) from None


def tree_of(text: str, path: str) -> ast.Module:
    """The syntax tree of a source. Raises Fault where it is not Python, or not such as every program can read."""
    if found := _UNSEEN.search(text):
        line, code = text.count("\n", 0, found.start()) + 1, f"U+{ord(found[0]):04X}"
        what, repair = f"the character {code}, which no editor shows", f"write it as `\\u{ord(found[0]):04x}` in a string"
        zh = (f"含有看不见的字符 {code}", f"在字符串里写成 `\\u{ord(found[0]):04x}`")
        raise Fault(path, line, what, repair, zh)
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        zh = (f"语法错误：{error.msg}", "改成合法的 Python")
        raise Fault(path, error.lineno or 1, f"syntax error: {error.msg}", "make the file valid Python", zh) from None
    except (RecursionError, MemoryError):
        raise _too_deep(path, 1) from None
    lines = text.split("\n")
    if len(lines) > _FEW or max(map(len, lines)) > _FEW:
        _check_depth(tree, path)
    return tree


def _check_depth(tree: ast.Module, path: str) -> None:
    level: list[tuple[ast.AST, int]] = [(tree, 1)]
    for _ in range(DEEPEST):
        level = [(child, getattr(child, "lineno", line)) for node, line in level for child in ast.iter_child_nodes(node)]
    if level:
        raise _too_deep(path, level[0][1])


def _too_deep(path: str, line: int) -> Fault:
    zh = (f"嵌套超过 {DEEPEST} 层", "拆成几个语句")
    return Fault(path, line, f"nested more than {DEEPEST} levels deep", "break it into several statements", zh)
