"""The matplotlib backend of the scripts: saves every figure, once for light pages and once for dark ones.

Chosen by MPLBACKEND; the look of the figures is in `matplotlibrc` beside this file. Imported only where a script draws.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from matplotlib import pyplot
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg

from hooks.run.sandbox import tap
from hooks.run.sandbox.limits import MAX_FIGURES

INK, DARK_INK = "#24292f", "#e1e4e8"
MAX_SVG_BYTES = 150_000
PNG_DPI = 192
_PROPERTIES = ("color", "edgecolor", "facecolor", "markeredgecolor", "markerfacecolor")


class FigureManager(FigureManagerBase):
    """What `plt.show()` calls."""

    @classmethod
    def pyplot_show(cls, *, block: bool | None = None) -> None:
        save_open()


class FigureCanvas(FigureCanvasAgg):
    """Draws off screen."""

    manager_class = FigureManager


def save_open() -> None:
    """Save and close every open pyplot figure, in the order in which they were made."""
    folder = Path(json.loads(os.environ["RUN_SANDBOX"])["raw"]).with_name("figures")
    for number in pyplot.get_fignums():
        _save(pyplot.figure(number), folder)
    pyplot.close("all")


def _save(figure: Any, folder: Path) -> None:
    count = len(list(folder.glob("figure-*-light.*")))
    if count >= MAX_FIGURES:
        raise RuntimeError(f"more than {MAX_FIGURES} figures")
    stem = f"figure-{count + 1:02}"
    light = folder / f"{stem}-light.svg"
    figure.savefig(light, bbox_inches="tight", metadata={"Date": None, "Creator": None})
    form = "svg"
    if light.stat().st_size <= MAX_SVG_BYTES:
        dark = light.read_text(encoding="utf-8").replace(INK, DARK_INK)
        light.with_name(f"{stem}-dark.svg").write_text(dark, encoding="utf-8")
    else:
        form = "png"
        light.unlink()
        figure.savefig(light.with_suffix(".png"), dpi=PNG_DPI, bbox_inches="tight")
        _recolor(figure)
        figure.savefig(light.with_name(f"{stem}-dark.png"), dpi=PNG_DPI, bbox_inches="tight")
    width, height = figure.get_size_inches()
    lines = {"line": tap.current_line(), "call": tap.calling_line()}
    tap.write_event(figure=stem, **lines, form=form, width=float(width), height=float(height))


def _recolor(figure: Any) -> None:
    """Give everything that is drawn in the light pages' ink the dark pages' ink."""
    from matplotlib.colors import to_hex

    for artist in figure.findobj():
        for name in _PROPERTIES:
            with contextlib.suppress(AttributeError, ValueError, TypeError):
                if to_hex(getattr(artist, f"get_{name}")()) == INK:
                    getattr(artist, f"set_{name}")(DARK_INK)
