"""A record's figures as the pages of a language show them."""

from __future__ import annotations

import base64
import dataclasses
import functools

from hooks.page.figure import words
from hooks.page.figure.labels import relabel
from hooks.page.figure.words import Words
from hooks.run.results.record import Figure, Record


def in_language(record: Record, language: str) -> Record:
    """The record with what its drawings say in a language. Programs draw in English; bitmaps stay as they are."""
    if language == "en" or not record.figures:
        return record
    return dataclasses.replace(record, figures=tuple(_figure(figure, record.script, words.table()) for figure in record.figures))


@functools.lru_cache(maxsize=5_000)
def _figure(figure: Figure, script: str, table: Words) -> Figure:
    if figure.form != "svg":
        return figure
    light, dark = (_relabeled(data, script, table) for _, data in figure.shades())
    return dataclasses.replace(figure, light=light, dark=dark)


def _relabeled(data: str, script: str, table: Words) -> str:
    made = relabel(base64.b64decode(data).decode(), lambda label: table.say(label, script))
    return base64.b64encode(made.encode()).decode()
