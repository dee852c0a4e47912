"""What builds keep on disk: whole or absent, of nobody else, and done without where nothing can be written."""

from __future__ import annotations

import errno
import json
import os
import time
from pathlib import Path
from typing import Any, NoReturn

import pytest

from hooks import cache
from tests.support.building import ROOT


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "kept/x.json"
    assert cache.write(path, {"text": "好"}) is None
    return path


def test_what_is_written_is_read(kept: Path) -> None:
    assert cache.read(kept) == {"text": "好"}
    assert cache.read(kept.with_name("other.json")) is None
    assert [path.name for path in kept.parent.iterdir()] == ["x.json"]


@pytest.mark.parametrize("length", range(0, 80, 9))
def test_what_is_cut_off_anywhere_is_absent(kept: Path, length: int) -> None:
    kept.write_bytes(kept.read_bytes()[:length])
    assert cache.read(kept) is None


@pytest.mark.parametrize("place", range(0, 80, 9))
def test_one_wrong_bit_anywhere_is_absent(kept: Path, place: int) -> None:
    content = bytearray(kept.read_bytes())
    content[place] ^= 4
    kept.write_bytes(content)
    assert cache.read(kept) is None


def test_an_entry_of_another_name_is_absent(tmp_path: Path) -> None:
    cache.save(tmp_path, "one", [1])
    folder = tmp_path / cache.FOLDER
    (folder / "two.json").write_bytes((folder / "one.json").read_bytes())
    assert cache.load(tmp_path, "one") == [1] and cache.load(tmp_path, "two") is None


def test_a_folder_in_place_of_a_file_is_absent(tmp_path: Path) -> None:
    (tmp_path / "x.json").mkdir()
    assert cache.read(tmp_path / "x.json") is None
    assert isinstance(cache.write(tmp_path / "x.json", 1), OSError)
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]


@pytest.mark.parametrize("where", ["file", "file/below", "/proc/none"])
def test_where_nothing_can_be_written_the_reason_is_returned(tmp_path: Path, where: str) -> None:
    (tmp_path / "file").write_text("in the way")
    assert isinstance(cache.write(tmp_path / where / "x.json", 1), OSError)
    assert cache.made(tmp_path / where, "name", lambda: [1]) == [1]


def test_a_full_disk_leaves_nothing_and_spoils_nothing(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, content: bytes) -> NoReturn:
        with path.open("wb") as stream:
            stream.write(content[: len(content) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    error = cache.write(kept, {"text": "new"})
    assert error is not None and error.errno == errno.ENOSPC
    assert cache.read(kept) == {"text": "好"}
    assert [path.name for path in kept.parent.iterdir()] == ["x.json"]


def test_a_file_keeps_its_rights(tmp_path: Path) -> None:
    script = tmp_path / "x.py"
    script.write_text("old")
    script.chmod(0o640)
    cache.place(script, b"new")
    assert script.read_bytes() == b"new" and script.stat().st_mode & 0o777 == 0o640


def test_what_nobody_asked_for_goes_and_what_is_not_ours_stays(kept: Path) -> None:
    ages = {"old.json": 40, "half.part": 0.5, "fresh.part": 0, "not-ours.txt": 400}
    for name, days in ages.items():
        (kept.parent / name).touch()
        os.utime(kept.parent / name, (time.time() - days * 86400,) * 2)
    cache.prune([kept.parent, kept.parent / "none"])
    assert sorted(path.name for path in kept.parent.iterdir()) == ["fresh.part", "not-ours.txt", "x.json"]


def test_reading_counts_as_asking(kept: Path) -> None:
    os.utime(kept, (0, 0))
    cache.read(kept)
    cache.prune([kept.parent])
    assert cache.read(kept) == {"text": "好"}


def damages(folder: Path) -> dict[str, Any]:
    one = folder / "sub/b.bin"
    return {
        "nothing": lambda: None,
        "emptied": lambda: one.write_bytes(b""),
        "a bit": lambda: one.write_bytes(b"\x01" + one.read_bytes()[1:]),
        "deleted": one.unlink,
        "added": lambda: (folder / "new").touch(),
        "no seal": (folder / "sealed.json").unlink,
        "foreign seal": lambda: (folder / "sealed.json").write_text(json.dumps({})),
    }


@pytest.mark.parametrize("damage", ["nothing", "emptied", "a bit", "deleted", "added", "no seal", "foreign seal"])
def test_a_sealed_folder_is_copied_only_if_it_is_whole(tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "folder"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.txt").write_text("a")
    (folder / "sub/b.bin").write_bytes(bytes(100))
    cache.seal(folder)
    damages(folder)[damage]()
    assert cache.copy(folder, None) == cache.copy(folder, tmp_path / "target") == (damage == "nothing")
    if damage == "nothing":
        assert (tmp_path / "target/sub/b.bin").read_bytes() == bytes(100) and not (tmp_path / "target/sealed.json").exists()


def imported(module: str) -> set[str]:
    return {path.relative_to(ROOT / "hooks").as_posix() for path in cache.sources(module)}


def test_a_key_depends_on_the_modules_that_its_maker_imports_alone() -> None:
    assert imported("hooks.page.finish") == {"page/finish.py"}
    cells = imported("hooks.notebook.cells")
    assert {"notebook/cells.py", "notebook/parts.py", "run/results/record.py", "script/parse.py"} <= cells
    assert {"page/block/markup.py", "page/block/provenance.py", "page/paths.py"} <= cells  # imported line after line
    assert not {name for name in cells if name.startswith(("output/", "api/", "site"))}
    assert not {name for name in imported("hooks.page.expand") if name.startswith(("run/runner", "run/sandbox", "project"))}
    assert cache.key("hooks.page.finish", "a") != cache.key("hooks.page.finish", "b")
    assert cache.key("hooks.page.finish", "a") != cache.key("hooks.notebook.cells", "a")
