"""Saves the figures that a script draws, once for light pages and once for dark ones."""

from __future__ import annotations

import contextlib
import sys
import types
from pathlib import Path
from typing import Any

from hooks.sandbox import tap

INK, DARK_INK = "#24292f", "#e1e4e8"
MAX_SVG_BYTES = 150_000
PNG_DPI = 192
_INKED = (
    "text.color",
    "axes.edgecolor",
    "axes.labelcolor",
    "axes.titlecolor",
    "xtick.color",
    "ytick.color",
    "patch.edgecolor",
)
_PROPERTIES = ("color", "edgecolor", "facecolor", "markeredgecolor", "markerfacecolor")
_STYLE: dict[Any, Any] = {
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "savefig.facecolor": "none",
    "legend.framealpha": 0.0,
    "legend.edgecolor": "none",
    "svg.hashsalt": "figure",
    "figure.constrained_layout.use": True,
} | dict.fromkeys(_INKED, INK)
_state: dict[str, Any] = {"folder": None, "count": 0}


def install(folder: Path) -> None:
    """Let matplotlib draw off screen and `plt.show()` save every open figure into `folder`."""
    _state["folder"] = folder
    with contextlib.suppress(ImportError):
        import matplotlib
        from matplotlib.backend_bases import FigureManagerBase
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        class Manager(FigureManagerBase):
            @classmethod
            def pyplot_show(cls, *, block: bool | None = None) -> None:
                save_open()

        class Canvas(FigureCanvasAgg):
            manager_class = Manager

        backend = types.ModuleType("hooks_figures")
        backend.FigureCanvas, backend.FigureManager = Canvas, Manager  # type: ignore[attr-defined]
        sys.modules[backend.__name__] = backend
        matplotlib.rcParams.update(_STYLE)
        matplotlib.use(f"module://{backend.__name__}")


def save_open() -> None:
    """Save and close every open pyplot figure, in the order in which they were made."""
    if "matplotlib.pyplot" not in sys.modules:
        return
    from matplotlib import pyplot

    for number in pyplot.get_fignums():
        _state["count"] += 1
        _save(pyplot.figure(number), _state["count"])
    pyplot.close("all")


def _save(figure: Any, number: int) -> None:
    stem = f"figure-{number:02}"
    light: Path = _state["folder"] / f"{stem}-light.svg"
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
