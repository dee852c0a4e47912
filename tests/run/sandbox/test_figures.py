"""Figures are saved twice, for light and for dark pages, and belong to the line that showed them."""

from __future__ import annotations

import base64

import pytest

from hooks.run.results.record import Record
from tests.conftest import Bench

PLOT = "import matplotlib.pyplot as plt\n"
INK, DARK_INK = b"#24292f", b"#e1e4e8"


def images(record: Record) -> list[tuple[bytes, bytes]]:
    assert record.state == "ok", f"{record.reason} {record.error} {record.extra}"
    return [(base64.b64decode(f.light), base64.b64decode(f.dark)) for f in record.figures]


def test_light_and_dark(bench: Bench) -> None:
    record = bench.run(PLOT + "plt.figure(figsize=(6, 3))\nplt.plot([0, 1])\nplt.title('x')\nplt.show()\n")
    ((light, dark),) = images(record)
    assert (record.figures[0].line, record.figures[0].form) == (7, "svg")
    assert (record.figures[0].width, record.figures[0].height) == (6.0, 3.0)
    assert INK in light and DARK_INK not in light
    assert DARK_INK in dark and INK not in dark
    assert b"#ffffff" not in light and b"<dc:date>" not in light
    assert record.extra == record.warnings == ""


def test_each_show_saves_its_own_figures_and_the_end_saves_the_rest(bench: Bench) -> None:
    body = PLOT + "plt.plot([0, 1])\nplt.show()\nplt.figure()\nplt.figure()\nplt.show()\nplt.plot([1, 0])\nx = 1\n"
    record = bench.run(body)
    assert [figure.line for figure in record.figures] == [5, 8, 8, 10]


def test_the_same_script_draws_the_same_bytes(bench: Bench) -> None:
    body = PLOT + "plt.plot([0, 1])\nplt.show()\n"
    assert images(bench.run(body, "snippets/a/x.py")) == images(bench.run(body, "snippets/a/y.py"))


def test_a_heavy_figure_becomes_a_bitmap(bench: Bench) -> None:
    body = PLOT + "import random\nplt.plot([random.Random(i).random() for i in range(20_000)])\nplt.xlabel('x')\nplt.show()\n"
    record = bench.run(body)
    ((light, dark),) = images(record)
    assert record.figures[0].form == "png"
    assert light.startswith(b"\x89PNG") and dark.startswith(b"\x89PNG") and light != dark


def test_a_figure_that_cannot_be_drawn_is_the_scripts_failure(bench: Bench) -> None:
    record = bench.run(PLOT + "plt.title(r'$\\frac{$')\n")
    assert record.state == "failed"
    assert "ParseFatalException" in record.error or "ParseException" in record.error or "ValueError" in record.error


def test_drawing_needs_no_display_and_leaves_no_trace(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":99")  # where nothing answers
    record = bench.run("import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\n")
    assert (record.state, len(record.figures), record.outputs, record.warnings) == ("ok", 1, {}, "")
