"""Small things that builds find out are found out once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hooks import cache, pack
from hooks.script import kept, parse

SCRIPT = (
    '"""标题 | Title\n\nneeds: cuda\ntimeout: 60\nalt: 图 | figure\n\n说明。 | Text.\n"""\n'
    + """\
# %% 甲 | A
for n in range(2):
    print(
        n,
    )
    #> 0
    #> 1
# %% 乙 | B
print("x")
#> x
"""
)


def never() -> Any:
    raise AssertionError("it is known")


@pytest.fixture(autouse=True)
def process(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that has asked for nothing yet."""
    monkeypatch.setattr(pack, "_pack", pack._Pack())


def again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pack, "_pack", pack._Pack())
    pack.open_at(root)


def test_the_next_build_knows_what_this_one_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack.open_at(tmp_path)
    assert pack.made("a", lambda: [1]) == [1] == pack.made("a", never)
    pack.close(whole=False)
    again(tmp_path, monkeypatch)
    assert pack.made("a", never) == [1]


def test_a_whole_build_leaves_out_what_it_had_no_use_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack.open_at(tmp_path)
    for name in "ab":
        pack.made(name, lambda: 1)
    pack.close(whole=True)
    for whole, left in ((False, {"a", "b"}), (True, {"a"})):
        again(tmp_path, monkeypatch)
        pack.made("a", never)
        pack.close(whole=whole)
        assert cache.read(tmp_path / cache.FOLDER / pack.NAME).keys() == left


def test_a_damaged_file_and_a_folder_that_takes_nothing_are_no_trouble(tmp_path: Path) -> None:
    (tmp_path / cache.FOLDER).mkdir(parents=True)
    (tmp_path / cache.FOLDER / pack.NAME).write_text("nonsense")
    pack.open_at(tmp_path)
    assert pack.made("a", lambda: 1) == 1
    pack.open_at(Path("/proc/nowhere"))
    pack.made("b", lambda: 2)
    pack.close(whole=True)
    assert pack.made("b", never) == 2


def test_what_cannot_be_made_is_tried_again() -> None:
    def fails() -> str:
        raise ValueError("why")

    with pytest.raises(ValueError, match="why"):
        pack.made("a", fails)
    assert pack.made("a", lambda: "now") == "now"


def test_a_kept_script_is_the_one_that_was_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets/a.py").write_text(SCRIPT, encoding="utf-8")
    pack.open_at(tmp_path)
    assert kept.load(tmp_path, "snippets/a.py") == parse.parse(SCRIPT, "snippets/a.py")
    pack.close(whole=True)
    again(tmp_path, monkeypatch)
    monkeypatch.setattr(kept, "parse", never)
    assert kept.load(tmp_path, "snippets/a.py") == parse.parse(SCRIPT, "snippets/a.py")
    (tmp_path / "snippets/a.py").write_text(SCRIPT + "\n", encoding="utf-8")
    with pytest.raises(TypeError):  # `never` takes no arguments: it was called
        kept.load(tmp_path, "snippets/a.py")
