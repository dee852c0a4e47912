"""What torch.compile finds out about the compiler is kept and lent; what a script compiles is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from hooks.run.machine import toolchain as kept_by
from hooks.run.sandbox.outside import toolchain
from tests.conftest import Bench
from tests.run.light import light as light

HEADERS = "tmp/torchinductor_someone/precompiled_headers"
COMPILES = """\
import os, pathlib
compiled = pathlib.Path(os.environ["TORCHINDUCTOR_CACHE_DIR"])  # torch.compile
headers = pathlib.Path(os.environ["TMPDIR"], "torchinductor_someone/precompiled_headers")
print(sorted(p.relative_to(compiled).as_posix() for p in compiled.rglob("*") if p.is_file()))
print(sorted(p.name for p in headers.glob("*")))
for path in (compiled / "aa/a.so", compiled / "aa/a.so.load_ok", compiled / "bb/b.so", headers / "c.h", headers / "c.h.gch"):
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.write_text("made by {name}")
print((headers / "c.h.gch").read_text())
"""
LENT = "['aa/a.so', 'aa/a.so.load_ok']\n['c.h', 'c.h.gch']\nmade by first\n"


def printed(bench: Bench, name: str, more: str = "") -> str:
    record = bench.run(COMPILES.replace("{name}", name) + more, f"snippets/a/{name}.py")
    assert record.state == ("failed" if "raise" in more else "ok"), record
    return "".join(record.outputs.values())


def test_only_the_compiler_is_remembered_and_only_by_scripts_that_end_well(light: Bench) -> None:
    nothing = "[]\n[]\nmade by {}\n"
    assert printed(light, "failing", "raise ValueError\n") == nothing.format("failing")
    assert printed(light, "first") == nothing.format("first")
    assert printed(light, "second") == printed(light, "third") == LENT
    kept = kept_by.folder(light.root)
    files = sorted(path.relative_to(kept).as_posix() for path in kept.rglob("*") if path.is_file())
    assert files == ["compiled/aa/a.so", "compiled/aa/a.so.load_ok", f"{HEADERS}/c.h", f"{HEADERS}/c.h.gch"]


def test_scripts_that_compile_nothing_have_no_such_folder(light: Bench) -> None:
    assert light.printed("import os\nprint('TORCHINDUCTOR_CACHE_DIR' in os.environ)\n") == "False\n"


def test_where_nothing_can_be_kept_or_linked_scripts_run_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, kept = tmp_path / "1", tmp_path / "2", tmp_path / "kept"
    for folder in (first, second):
        folder.mkdir()
    toolchain.lend(tmp_path / "nowhere", first)
    (first / HEADERS).mkdir(parents=True)
    for name in ("a.h", "a.h.gch", "b.h"):  # b was cut off
        (first / HEADERS / name).write_text(name)
    toolchain.take(first, Path("/proc/nowhere"))
    toolchain.take(first, kept)
    monkeypatch.setattr("os.link", lambda *_: (_ for _ in ()).throw(OSError("another disk")))
    toolchain.lend(kept, second)
    assert sorted(path.name for path in second.rglob("*") if path.is_file()) == ["a.h", "a.h.gch"]


def test_another_compiler_or_torch_has_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = set()
    for torch in ("2.14.1", "2.15.0"):
        for compiler in ("/bin/true", "/bin/false"):
            kept_by._name.cache_clear()
            monkeypatch.setenv("CXX", compiler)
            monkeypatch.setattr(kept_by, "package_version", lambda name, torch=torch: torch)
            found.add(kept_by.folder(tmp_path))
    assert len(found) == 4 == len(list((tmp_path / kept_by.FOLDER).iterdir()))
    kept_by._name.cache_clear()


def test_the_folders_of_old_torches_go(tmp_path: Path) -> None:
    for number in range(kept_by.KEPT + 2):
        (tmp_path / kept_by.FOLDER / f"old{number}").mkdir(parents=True)
    assert kept_by.folder(tmp_path).is_dir()
    assert len(list((tmp_path / kept_by.FOLDER).iterdir())) == kept_by.KEPT
