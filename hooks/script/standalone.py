"""A program with the modules of the project that it imports written into it: one file that runs alone."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from hooks.script.comments import comments_in_language, is_output
from hooks.script.fault import Fault

_MAIN = ast.dump(ast.parse('__name__ == "__main__"', mode="eval").body)


def standalone(text: str, path: str, root: Path, language: str) -> str:
    """A program's text with the code of each module that lies beside `root/path` in place of its import.

    What a module does under `if __name__ == "__main__"` stays out. Raises Fault where such a module is imported in a way
    that cannot be written into the program.
    """
    return "\n".join(_with_modules(text.splitlines(), path, root, language, {Path(path).stem})).strip("\n") + "\n"


def _with_modules(lines: list[str], path: str, root: Path, language: str, seen: set[str]) -> list[str]:
    """The lines with each import of a module replaced; `seen` holds the modules that are written already, and grows."""
    made: list[str] = []
    done = 0
    for node, name in _imports("\n".join(lines), (root / path).parent):
        if not isinstance(node, ast.ImportFrom) or any(alias.asname or alias.name == "*" for alias in node.names):
            raise Fault(path, node.lineno, f"how {name} is imported", f"write `from {name} import name, ...`")
        made += lines[done : node.lineno - 1]
        done = node.end_lineno or node.lineno
        if name not in seen:
            seen.add(name)
            module = (Path(path).parent / f"{name}.py").as_posix()
            made += ["", f"# {module}", *_body(module, root, language, seen), "", f"# {path}"]
    return made + lines[done:]


def _imports(text: str, folder: Path) -> Iterator[tuple[ast.Import | ast.ImportFrom, str]]:
    """The imports of modules that lie in `folder`, each with the module's name."""
    for node in ast.parse(text).body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
            yield from ((node, name) for name in names if name and (folder / f"{name}.py").is_file())


def _body(module: str, root: Path, language: str, seen: set[str]) -> list[str]:
    text = (root / module).read_text(encoding="utf-8")
    lines = comments_in_language(text, language)
    tree = ast.parse(text)
    main = [node for node in tree.body if isinstance(node, ast.If) and ast.dump(node.test) == _MAIN]
    left_out = [*tree.body[: ast.get_docstring(tree) is not None], *main]
    gone = {number for node in left_out for number in range(node.lineno, (node.end_lineno or node.lineno) + 1)}
    kept = [line for number, line in enumerate(lines, 1) if number not in gone and not is_output(line)]
    plain = [f"# {line.removeprefix('# %%').strip()}" if line.startswith("# %%") else line for line in kept]
    return _with_modules("\n".join(plain).strip("\n").splitlines(), module, root, language, seen)
