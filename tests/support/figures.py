"""Drawings as pages show them, taken apart."""

from __future__ import annotations

import base64
import math
import unicodedata
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from hooks.run.results.record import Record

SVG = "{http://www.w3.org/2000/svg}"
LATIN_EM = 0.64  # of the font size: what a letter or digit of the figures' fonts takes on average


def drawings(record: Record, shade: str = "light") -> list[str]:
    """The figures of a record that are drawings, as SVG."""
    found = [getattr(figure, shade) for figure in record.figures if figure.form == "svg"]
    return [base64.b64decode(data).decode() for data in found]


def texts(svg: str) -> dict[str, Element]:
    """The labels of a drawing that are text, by what they say."""
    return {text.text or "": text for text in ElementTree.fromstring(svg).iter(f"{SVG}text")}


def outside(svg: str) -> list[str]:
    """The labels that are text and reach beyond the picture, as far as one can say without the reader's fonts."""
    width, height = map(float, ElementTree.fromstring(svg).attrib["viewBox"].split()[2:])
    ends = {said: _ends(text, said) for said, text in texts(svg).items()}
    return [said for said, both in ends.items() if not all(-2 < x < width + 2 and -2 < y < height + 2 for x, y in both)]


def _ends(text: Element, said: str) -> list[tuple[float, float]]:
    """Where a label begins and ends."""
    size, at = float(text.attrib["font-size"]), float(text.attrib["x"])
    width = size * sum(1 if unicodedata.east_asian_width(letter) in "WF" else LATIN_EM for letter in said)
    start = at - width * {"start": 0, "middle": 0.5, "end": 1}[text.attrib["text-anchor"]]
    place, _, turned = text.attrib["transform"].removeprefix("translate(").removesuffix(")").partition(") rotate(")
    (left, top), angle = map(float, place.split()), math.radians(float(turned or 0))
    return [(left + x * math.cos(angle), top + x * math.sin(angle)) for x in (start, start + width)]
