"""The packages of hooks/: imports go one way, and what runs scripts knows nothing of pages."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.support.building import ROOT

ALLOWED = {  # package → what it may import besides itself
    "cache": set(),
    "pack": {"cache"},
    "data": {"cache"},
    "script": {"cache", "pack", "data"},
    "run": {"cache", "pack", "data", "script", "project"},
    "project": {"cache", "pack", "data", "script", "run", "versions"},
    "versions": {"cache", "pack", "data", "script", "run", "project"},
    "frame": {"script", "page"},
    "page": {"cache", "pack", "data", "script", "run", "project", "versions"},
    "notebook": {"cache", "pack", "script", "run", "project", "versions", "page"},
    "api": {"cache", "pack", "script", "run", "project", "page", "notebook"},
    "output": {"cache", "pack", "script", "run", "project", "versions", "page", "notebook", "api"},
    "serve": {"search", "cache", "script", "run", "project", "page", "notebook", "api", "output"},
    "editing": {"api", "build", "closing", "frame", "output", "page", "script", "serve", "versions"},
    "texts": {"api", "build", "cache", "frame", "notebook", "output", "page"},
    "closing": {"api", "build", "output", "page", "search"},
    "dist": set(),
    "new": {"cache", "data", "script"},
    "search": {"cache", "pack", "script", "run", "project", "page", "notebook", "api", "output"},
}
ALLOWED["build"] = {"api", "frame", "output", "page", "project", "serve"}
ALLOWED["serve"] = {*ALLOWED} - {"data", "versions", "closing", "editing", "texts"}
MODULES = sorted(path for path in (ROOT / "hooks").rglob("*.py") if path.name != "site.py" and "startup" not in path.parts)


def imported(source: str) -> Iterator[tuple[int, str]]:
    """(line, module) of each import of a module of hooks/."""
    for node in ast.walk(ast.parse(source)):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        if isinstance(node, ast.ImportFrom) and node.module == "hooks":
            names = [f"hooks.{alias.name}" for alias in node.names]
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        yield from ((getattr(node, "lineno", 0), name) for name in names if name.startswith("hooks."))


def test_imports_go_one_way() -> None:
    wrong = []
    for path in MODULES:
        package = path.relative_to(ROOT / "hooks").with_suffix("").parts[0]
        for line, name in imported(path.read_text(encoding="utf-8")):
            used = name.split(".")[1]
            if used not in ALLOWED.get(package, set()) | {package}:
                wrong.append(f"{path.relative_to(ROOT)}:{line}: {package} imports {name}")
    assert not wrong, "Repair: move what both need to the left (see hooks/__init__.py)\n" + "\n".join(wrong)


def test_what_points_back_is_seen() -> None:
    assert list(imported("import hooks.page.block.render\nfrom hooks import project\nimport os\n")) == [
        (1, "hooks.page.block.render"),
        (2, "hooks.project"),
    ]


@pytest.mark.parametrize("package", sorted(path.parent.name for path in (ROOT / "hooks").glob("*/__init__.py")))
def test_every_package_says_what_comes_in_what_goes_out_and_what_it_promises(package: str) -> None:
    said = ast.get_docstring(ast.parse((ROOT / "hooks" / package / "__init__.py").read_text(encoding="utf-8"))) or ""
    assert all(word in said for word in ("In:", "Out:", "Promises:")), f"hooks/{package}/__init__.py"


def test_running_scripts_imports_no_markdown() -> None:
    code = "import hooks.run.__main__, sys; print([n for n in ('markdown', 'mkdocs', 'hooks.page') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
