"""Drawings of a real run, with their labels in Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from matplotlib.textpath import TextPath

from hooks.notebook import example_pages, gallery
from hooks.page import inputs
from hooks.page.block.provenance import Links
from hooks.page.figure import words
from hooks.page.figure.labels import labels
from hooks.page.figure.shown import in_language
from hooks.page.paths import figure_path
from hooks.project import Project
from hooks.run.results.record import Figure, Record
from hooks.versions.history import History
from tests.conftest import Bench
from tests.support.figures import drawings, outside, texts

DRAW = """
import matplotlib.pyplot as plt

plt.figure(figsize=(5, 3))
plt.plot([0, 1], [0, 1], label="seed 3")
plt.title("a < b & c", weight="bold")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.xticks([0, 1], ["Bag", "Coat"], rotation=60)
plt.yticks([0, 1], ["head", "tail"])
plt.text(0.4, 0.2, "truth")
plt.text(0.4, 0.4, "never heard of")
plt.legend()
plt.show()
"""
ENTRIES = (
    "轮次 | epoch",
    "损失 | loss",
    "种子 # | seed #",
    "甲 < 乙 & 丙 | a < b & c",
    "包 | Bag",
    "头 | head",
    "< 真实 | truth",
)
SCRIPT = "snippets/topic/script.py"


@pytest.fixture(autouse=True)
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Words for the labels that are drawn here."""
    file = tmp_path / "words.yml"
    write(file, *ENTRIES)
    monkeypatch.setattr(words, "FILE", file)
    return file


def write(file: Path, *entries: str) -> None:
    listed = "".join(f'  - "{entry}"\n' for entry in entries)
    file.write_text(f"everywhere:\n{listed}scripts: {{}}\n", encoding="utf-8")


@pytest.fixture(scope="module")
def drawn(server: object, tmp_path_factory: pytest.TempPathFactory) -> Record:
    return Bench(tmp_path_factory.mktemp("drawn"), server).run(DRAW, header="\nalt: 图 | A picture\n")  # type: ignore[arg-type]


@pytest.fixture
def chinese(drawn: Record) -> str:
    return drawings(in_language(drawn, "zh"))[0]


def middle(said: str, size: float) -> float:
    """The middle of a text's ink, from where it begins."""
    box = TextPath((0, 0), said, size=size).get_extents()
    return float(box.x0 + box.x1) / 2


def test_labels_that_are_known_become_text_and_others_stay(drawn: Record, chinese: str) -> None:
    known = {"轮次", "损失", "种子 3", "甲 < 乙 & 丙", "包", "头", "真实"}
    assert set(texts(chinese)) == known and labels(chinese) == ["Coat", "tail", "never heard of"]
    assert "甲 &lt; 乙 &amp; 丙" in chinese
    assert len(labels(drawings(drawn)[0])) == len(known) + 3


def test_every_outline_that_is_used_is_there_and_no_other(chinese: str) -> None:
    outlines = set(re.findall(r'<path id="(DejaVu[^"]+)"', chinese))
    assert outlines == set(re.findall(r'<use xlink:href="#(DejaVu[^"]+)"', chinese))


def test_labels_keep_place_size_color_weight_and_direction(chinese: str) -> None:
    found = texts(chinese)
    assert {said: text.attrib["text-anchor"] for said, text in found.items()} == {
        **{"轮次": "middle", "损失": "middle", "甲 < 乙 & 丙": "middle"},
        **{"种子 3": "start", "真实": "start", "头": "end", "包": "end"},
    }
    assert float(found["轮次"].attrib["x"]) == pytest.approx(middle("epoch", 10), abs=0.1)
    assert float(found["种子 3"].attrib["x"]) < 1 < 15 < float(found["头"].attrib["x"]) < 30
    assert [found[said].attrib["font-size"] for said in ("轮次", "甲 < 乙 & 丙")] == ["10", "12"]
    assert found["甲 < 乙 & 丙"].attrib["font-weight"] == "bold" and "font-weight" not in found["轮次"].attrib
    assert ["rotate(-90)" in found[said].attrib["transform"] for said in ("损失", "轮次")] == [True, False]
    assert "rotate(-60)" in found["包"].attrib["transform"]
    assert not outside(chinese)


def test_dark_pages_have_their_own_ink(drawn: Record) -> None:
    shown = in_language(drawn, "zh")
    light, dark = drawings(shown)[0], drawings(shown, "dark")[0]
    assert [texts(svg)["轮次"].attrib["style"] for svg in (light, dark)] == ["fill: #24292f", "fill: #e1e4e8"]


def test_a_label_that_is_too_long_for_its_picture_is_found(drawn: Record, table: Path) -> None:
    write(table, f"{'很' * 40} | epoch", f"{'长' * 40} | loss", "种子 # | seed #")
    assert set(outside(drawings(in_language(drawn, "zh"))[0])) == {"很" * 40, "长" * 40}


def test_english_pages_bitmaps_and_drawings_without_known_labels_stay(drawn: Record, table: Path) -> None:
    assert in_language(drawn, "en") is drawn
    bitmap = Record(SCRIPT, "ok", figures=(Figure(1, "png", "QQ==", "Qg==", 1, 1),))
    assert in_language(bitmap, "zh") == bitmap
    write(table, "别的 | other")
    assert in_language(drawn, "zh") == drawn


def test_a_word_that_changes_makes_the_pages_of_its_language_anew(project: Project, drawn: Record, table: Path) -> None:
    project.__dict__["history"] = History({}, {})
    project.records[SCRIPT] = drawn
    before = {language: inputs.of_script(project, SCRIPT, language) for language in ("zh", "en")}
    write(table, "世代 | epoch")
    after = {language: inputs.of_script(project, SCRIPT, language) for language in ("zh", "en")}
    assert {language: before[language] == after[language] for language in before} == {"zh": False, "en": True}


def pages(project: Project) -> Iterator[tuple[str, str]]:
    """(language, what shows the example's figures) of its page and of its card."""
    script = project.scripts["examples/one.py"]
    for language in ("zh", "en"):
        yield language, example_pages.write(project, script, language).read_text(encoding="utf-8")
        yield language, gallery.cards(project, f"{language}/examples/index.md", Links())


def test_the_pages_and_cards_of_examples_show_the_figures_of_their_language(bench: Bench, drawn: Record) -> None:
    bench.write("# %% 甲 | A\nx = 1\n", "examples/one.py", "\nalt: 图 | A picture\n")
    project = Project.load(bench.root)
    project.records = {"examples/one.py": Record("examples/one.py", "ok", figures=drawn.figures)}
    paths = {language: figure_path(in_language(drawn, language).figures[0], "light") for language in ("zh", "en")}
    assert paths["zh"] != paths["en"]
    for language, shown in pages(project):
        assert [paths[other] in shown for other in ("zh", "en")] == [language == "zh", language == "en"]
