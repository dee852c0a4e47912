"""What `python -m benchmarks undisturbed` looks at: each look sees what it is for."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import disturbed
from benchmarks.damage import damage
from benchmarks.disturbed import Disturbed, Place, content, differing


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "place")


def test_a_process_that_is_left_is_seen(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disturbed, "GONE_SECONDS", 0.2)
    place.check_left()
    left = subprocess.Popen([sys.executable, "-c", "input()"], env={"X": f"{place.temporary}/a"}, stdin=subprocess.PIPE)
    with pytest.raises(Disturbed, match=f"left behind: {left.pid}"):
        place.check_left()
    left.communicate(b"\n")
    place.check_left()


def test_a_file_that_is_left_is_seen(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disturbed, "GONE_SECONDS", 0.2)
    (place.temporary / "run-x").mkdir()
    with pytest.raises(Disturbed, match="left behind: run-x"):
        place.check_left()


def test_only_the_time_that_a_script_took_may_differ(tmp_path: Path) -> None:
    sites = []
    for took, text in (("0.12 s", "a"), ("1.03 s", "a"), ("1.03 s", "b")):
        folder = tmp_path / f"{took}{text}"
        folder.mkdir()
        (folder / "page.html").write_text(f"<p>CPU · {took}</p>{text}", encoding="utf-8")
        sites.append(content(folder))
    assert differing(sites[0], sites[1]) == []
    assert differing(sites[1], sites[2]) == ["page.html"]
    assert differing(sites[0], {}) == ["page.html"]


def test_damage_is_done(tmp_path: Path) -> None:
    done = set()
    for seed in range(60):
        path = tmp_path / f"{seed}" / "kept.json"
        path.parent.mkdir()
        path.write_text('{"a": 1, "b": 2}', encoding="utf-8")
        path.with_name("other.json").write_text("{}", encoding="utf-8")
        how = damage(path, random.Random(seed))
        done.add(how)
        same = path.is_file() and path.read_text(encoding="utf-8", errors="replace") == '{"a": 1, "b": 2}'
        assert not same or how == "another's content"
    assert len(done) == 9


def test_a_build_that_is_interrupted(place: Place) -> None:
    """One of the disturbances themselves; `python -m benchmarks undisturbed` does hundreds."""
    stopped = place.disturb(2.5, signal.SIGINT)
    assert stopped.status != 0
    assert 0 < stopped.seconds <= disturbed.END_SECONDS
    place.check_left()
