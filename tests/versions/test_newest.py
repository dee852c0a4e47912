"""A release that the table lacks: its row, its pins, its pages and its place in the navigation."""

from __future__ import annotations

import dataclasses
import datetime
import re
import tomllib
from pathlib import Path

import pytest

from hooks.versions import first_page
from hooks.versions import newest as newest_release
from hooks.versions.table import FILE, Release, newest, releases

ROOT = Path(__file__).resolve().parents[2]


def test_a_new_release_is_entered_once_behind_the_last(tmp_path: Path) -> None:
    file = tmp_path / "table.toml"
    file.write_text(FILE.read_text())
    assert newest_release.enter(file, "9.0.0", "9.1.0", "2030-01-02")
    assert not newest_release.enter(file, "9.0.0", "9.1.0", "2030-01-02")
    rows = tomllib.loads(file.read_text())
    assert rows["release"][-1] | {"numpy": ""} == {
        "torch": "9.0.0",
        "torchvision": "9.1.0",
        "numpy": "",
        "date": datetime.date(2030, 1, 2),
    }
    assert rows["cannot"] == tomllib.loads(FILE.read_text())["cannot"]


def test_a_patch_takes_the_place_of_the_release_that_it_mends(tmp_path: Path) -> None:
    file = tmp_path / "table.toml"
    file.write_text(FILE.read_text())
    last = newest()
    assert newest_release.enter(file, f"{last.minor}.9", "9.1.0", "2030-01-02")
    rows = tomllib.loads(file.read_text())["release"]
    assert len(rows) == len(releases())
    assert rows[-1]["torch"] == f"{last.minor}.9"
    assert rows[-2]["torch"] == releases()[-2].torch


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("release", releases()[1:], ids=lambda release: release.minor)
def test_pages_of_new_releases_look_like_those_that_are_there(release: Release, language: str) -> None:
    page = (ROOT / f"docs/{language}/versions/{release.minor}.md").read_text(encoding="utf-8")
    place = 0
    for sentence in re.split(r"(?<=\.) |(?<=。)|\n", first_page.text(release, language)):
        assert sentence in page[place:], f"versions/{release.minor}.md does not say, in its place: {sentence}"
        place = page.index(sentence, place) + len(sentence)


def test_a_new_release_gets_its_pages_and_its_place_in_the_navigation(tmp_path: Path) -> None:
    for language in ("zh", "en"):
        (tmp_path / f"docs/{language}/versions").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text("nav:\n  - a:\n      - versions/index.md\n      - versions/2.15.md\n")
    new = dataclasses.replace(newest(), torch="9.0.0")
    for _ in range(2):
        first_page.put(tmp_path, new)
    nav = "nav:\n  - a:\n      - versions/index.md\n      - versions/9.0.md\n      - versions/2.15.md\n"
    assert (tmp_path / "mkdocs.yml").read_text() == nav
    assert "<!-- generated: torch 9.0 -->" in (tmp_path / "docs/zh/versions/9.0.md").read_text(encoding="utf-8")
    patch, page = dataclasses.replace(new, torch="9.0.1"), tmp_path / "docs/en/versions/9.0.md"
    first_page.put(tmp_path, patch, new)
    assert "9.0.1 was released" in page.read_text()
    page.write_text("written by hand")
    first_page.put(tmp_path, dataclasses.replace(new, torch="9.0.2"), patch)
    assert page.read_text() == "written by hand"


def test_every_release_but_the_oldest_has_its_page() -> None:
    names = {path.stem for path in (ROOT / "docs/en/versions").glob("*.md")} - {"index"}
    assert names == {each.minor for each in releases()[1:]}


def test_pins_of_a_new_release(tmp_path: Path) -> None:
    file = tmp_path / "requirements.txt"
    file.write_text("torch==2.15.0\ntorchvision==0.29.2  # images\n")
    newest_release.pin(file, {"torch": "9.0.0", "torchvision": "9.1.0"})
    assert file.read_text() == "torch==9.0.0\ntorchvision==9.1.0  # images\n"
