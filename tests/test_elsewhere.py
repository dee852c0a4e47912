"""Windows and macOS, as far as Linux can play them: nothing that they lack is asked for."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from hooks.run.results.clean import Cleaner
from tests.support.building import ROOT
from tests.support.foreign import KEPT, LACKING, LINUX_ONLY, MODULES

IMPORT_ALL = """\
import importlib
from tests.support.foreign import LINUX_ONLY, modules, pretend
found = modules()
pretend({system!r}, found)
for name in found:
    importlib.import_module(name)
print(len(found))
"""
RUN = """\
import sys
from pathlib import Path
from tests.support.foreign import pretend
used = ["hooks.project", "hooks.run.runner", "hooks.run.machine.sandbox_kind", "hooks.run.portable.server"]
pretend({system!r}, used)
from hooks.project import Project
from hooks.run import runner
from hooks.run.machine import device
from hooks.run.machine.sandbox_kind import sandbox_kind
device.current = lambda: device.Device("cpu", "x", 1)
root = Path(sys.argv[1])
records = Project.load(root).run()
for path, record in records.items():
    print(path, record.state, record.outputs, record.reason.get("en"), record.error, list(record.files), list(record.near))
print(sandbox_kind())
"""
SCRIPT = '''"""标题 | Title"""
import os
import socket
import sys

print(open(os.path.join(os.path.dirname(__file__), "data.txt"), encoding="utf-8").read())
print(os.path.expanduser("~"), os.getcwd(), sorted(os.listdir()))
try:
    socket.create_connection(("pytorch.org", 80))
except OSError as e:
    print(e)
'''


# The functions of `child` that only forks of the image call; the guard is given a name by `nodename`.
IN_FORKS = ("hooks.run.sandbox.child", "hooks.run.sandbox.guard")
LACKED = {*MODULES["win32"], *KEPT, *(name for names in LACKING["win32"].values() for name in names)}
LACKED -= {"sched_getaffinity", "poll"}  # asked for where it is there; a method of subprocess.Popen


def python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=300)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_no_module_asks_for_what_the_system_lacks(system: str) -> None:
    done = python(IMPORT_ALL.format(system=system))
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 80


def test_what_asks_for_it_would_be_seen() -> None:
    code = "from tests.support.foreign import pretend; pretend('win32', []); import hooks.run.sandbox.kernel.namespaces"
    assert "halted; None in sys.modules" in python(code).stderr


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_a_script_runs_there(system: str, tmp_path: Path) -> None:
    folder = tmp_path / "snippets/topic"
    folder.mkdir(parents=True)
    (folder / "script.py").write_text(SCRIPT, encoding="utf-8")
    (folder / "data.txt").write_text("中文", encoding="utf-8")
    done = python(RUN.format(system=system), str(tmp_path))
    said = (
        "snippets/topic/script.py ok {6: '中文\\n', 7: '~ . []\\n', "
        "11: 'no network: the script does not say `needs: network`, but it calls pytorch.org\\n'} "
        "None  ['snippets/topic/data.txt'] ['snippets/topic', 'snippets/topic/data.txt']\npython\n"
    )
    assert done.stdout.replace("[Errno 101] ", "") == said, done.stderr


def test_only_modules_for_linux_name_what_others_lack() -> None:
    wrong = []
    for path in sorted((ROOT / "hooks").rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if name.startswith((*LINUX_ONLY, *IN_FORKS)):
            continue
        for node in ast.walk(tree):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.attr] if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) else []
            wrong += [f"{name}:{getattr(node, 'lineno', 0)}: {used}" for used in names if used in LACKED]
    assert not wrong, "\n".join(wrong)


def unnamed(source: str) -> list[int]:
    """The lines that read or write text without saying in which encoding: Windows would take another than Linux."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        texts = [a.value for a in (*node.args, *named.values()) if isinstance(a, ast.Constant)]
        binary = any(isinstance(text, str) and "b" in text and set(text) <= set("rwaxb+") for text in texts)
        asks = name in ("read_text", "write_text") or (name in ("open", "fdopen") and not binary and _is_file(node))
        asks = asks or (name in ("run", "Popen", "check_output") and "text" in named)
        if asks and "encoding" not in named and "utf-8" not in texts:
            found.append(node.lineno)
    return found


def _is_file(call: ast.Call) -> bool:
    """Whether a call by the name of open is one of the builtin or of pathlib, not of `os`, `tarfile` or an image."""
    if isinstance(call.func, ast.Name):
        return True
    modes = [a.value for a in call.args if isinstance(a, ast.Constant)]
    return bool(modes) and all(isinstance(mode, str) and set(mode) <= set("rwaxb+t") for mode in modes)


@pytest.mark.parametrize("folder", ["hooks", "benchmarks"])
def test_every_text_has_an_encoding(folder: str) -> None:
    wrong = [
        f'{path.relative_to(ROOT)}:{line}: write encoding="utf-8"'
        for path in sorted((ROOT / folder).rglob("*.py"))
        for line in unnamed(path.read_text(encoding="utf-8"))
        if not ".".join(path.relative_to(ROOT).parts).startswith((*LINUX_ONLY, *IN_FORKS))  # they read what the kernel says
    ]
    assert not wrong, "\n".join(wrong)


def test_a_text_without_encoding_is_seen() -> None:
    assert unnamed("p.read_text()\nopen(p)\np.open('w')\nopen(p, 'rb')\np.read_text(encoding='utf-8')\nrun(c, text=True)\n") == [
        1, 2, 3, 6,
    ]  # fmt: skip


def test_paths_of_windows_are_cleaned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sep", "\\")
    monkeypatch.setattr("os.path.join", lambda *parts: "\\".join(parts))
    clean = Cleaner("C:\\project", script="snippets/a/b.py")
    assert clean('File "C:\\project\\snippets\\a\\b.py", line 1') == 'File "snippets/a/b.py", line 1'
    assert clean("'C:\\\\project\\\\snippets\\\\a\\\\b.py'") == "'snippets/a/b.py'"
