"""Pieces of Markdown and HTML that hold any text."""

from __future__ import annotations

import html
import re


def fenced(text: str, info: str = "") -> str:
    """A fenced code block, with a fence that the text cannot close."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{info}\n{text.rstrip()}\n{fence}\n"


def indent(markdown: str) -> str:
    """Markdown moved four spaces to the right, into a tab or an admonition."""
    return "".join(f"    {line}\n" if line else "\n" for line in markdown.splitlines())


def attribute(value: str) -> str:
    return html.escape(value, quote=True)


def bracketed(text: str) -> str:
    """A text as it can stand between the brackets of a link or picture."""
    return re.sub(r"([\\\[\]])", r"\\\1", text)
