"""The labels of a drawing by matplotlib, which holds them as outlines of glyphs, each below a comment that says what it reads."""

from __future__ import annotations

import bisect
import html
import re
from collections.abc import Callable, Iterator

FONTS = "'DejaVu Sans', Verdana, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif"
_GROUP = re.compile(r'<g(?: id="(?P<id>[^"]*)")?[^>]*?(?P<empty>/)?>|</g>')
_LABEL = re.compile(
    r"<!-- (?P<said>[^\n]*) -->\n"
    r'\s*<g(?P<style> style="[^"]*")? transform="(?P<place>translate\([^"]*?) scale\((?P<scale>[\d.]+) -[\d.]+\)">'
    r"(?P<defs>\s*<defs>.*?</defs>)?(?P<glyphs>(?:\s*<use [^>]*/>)+)\s*</g>",
    re.DOTALL,
)
_USE = re.compile(r'xlink:href="#(?P<glyph>[^"]+)"(?: transform="translate\((?P<x>[\d.]+) )?')
_OUTLINE = re.compile(r'\s*<path id="(?P<glyph>[^"]+)"(?: d="(?P<d>[^"]*)")? transform="scale\((?P<unit>[\d.]+)\)"/>')
_OBLIQUE = re.compile(r"rotate\((?!-?90\b)")
_ALIGNED = {"legend": "start", "ytick": "end"}
_ANCHORS = {"<": "start", "|": "middle", ">": "end"}


def labels(svg: str) -> list[str]:
    """What the labels of a drawing read, each once, in order."""
    return list(dict.fromkeys(html.unescape(label["said"]) for label in _LABEL.finditer(svg)))


def relabel(svg: str, say: Callable[[str], str | None]) -> str:
    """The drawing with other labels: `say` gives what one is to read, None where it stays.

    The text stands where the old one stood: in a legend it begins there, beside a vertical axis and where it stands aslant it
    ends there, everywhere else it has the same middle. What `say` gives may begin with `< ` or `> `, and then keeps its left or
    its right edge.
    """
    outlines = {found["glyph"]: found for found in _OUTLINE.finditer(svg)}
    places, anchors = _anchors(svg)

    def replaced(label: re.Match[str]) -> str:
        said = say(html.unescape(label["said"]))
        if said is None:
            return label[0]
        anchor = "end" if _OBLIQUE.search(label["place"]) else anchors[bisect.bisect(places, label.start()) - 1]
        if said[:2] in ("< ", "> "):
            anchor, said = _ANCHORS[said[0]], said[2:]
        return f"{label['defs'] or ''}\n{_text(label, outlines, anchor, said)}"

    made = _LABEL.sub(replaced, svg)
    return svg if made == svg else _without_unused(made).replace("<svg ", f'<svg font-family="{FONTS}" ', 1)


def _text(label: re.Match[str], outlines: dict[str, re.Match[str]], anchor: str, said: str) -> str:
    """A label as text that the reader's own fonts show."""
    left, right = _extent(label["glyphs"], outlines)
    at = {"start": left, "middle": (left + right) / 2, "end": right}[anchor] * float(label["scale"])
    weight = ' font-weight="bold"' if "Bold" in label["glyphs"] else ""
    size = f'x="{at:.2f}" font-size="{float(label["scale"]) * 100:g}" text-anchor="{anchor}"{weight}'
    return f'<text{label["style"] or ""} transform="{label["place"]}" {size}>{html.escape(said, quote=False)}</text>'


def _extent(glyphs: str, outlines: dict[str, re.Match[str]]) -> tuple[float, float]:
    """From where to where a label's ink goes, in hundredths of its font size."""
    edges = []
    for use in _USE.finditer(glyphs):
        outline, x = outlines[use["glyph"]], float(use["x"] or 0)
        inked = [float(number) * float(outline["unit"]) for number in re.findall(r"-?[\d.]+", outline["d"] or "")[::2]]
        edges += [x + min(inked), x + max(inked)] if inked else [x]
    return min(edges), max(edges)


def _anchors(svg: str) -> tuple[list[int], list[str]]:
    """Positions in the file, and how text from each of them on is aligned."""
    found = [(0, "middle"), *_changes(svg)]
    return [place for place, _ in found], [anchor for _, anchor in found]


def _changes(svg: str) -> Iterator[tuple[int, str]]:
    open_groups = ["middle"]
    for group in _GROUP.finditer(svg):
        if group[0] == "</g>":
            open_groups.pop()
        elif not group["empty"]:
            kind = (group["id"] or "").partition("_")[0]
            open_groups.append(_ALIGNED.get(kind, open_groups[-1]))
        yield group.end(), open_groups[-1]


def _without_unused(svg: str) -> str:
    """The drawing without the outlines that no label uses any more."""
    used = {use["glyph"] for use in _USE.finditer(svg)}
    return _OUTLINE.sub(lambda outline: outline[0] if outline["glyph"] in used else "", svg)
