"""Pages that lead to a page: who reads it may have come from there, or want to go there."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

MOST = 4
_LINK = re.compile(r"\]\(([^):#\s]+\.md)(?:#[^)\s]*)?\)")
_LISTS = re.compile(r"^\w+/(?:index|start/paths|api/.*|about/.*|versions/.*|lookup/glossary|[\w-]+/index)\.md$")


def links(source: str, text: str) -> Iterator[str]:
    """The pages that a page's Markdown links to, by their paths in the documentation tree.

    >>> list(links("en/tensors/reduce.md", "[a](shape.md#view), [b](../cnn/lenet.md), [c](https://x.org/y.md)"))
    ['en/tensors/shape.md', 'en/cnn/lenet.md']
    """
    for found in _LINK.finditer(text):
        yield posixpath.normpath(posixpath.join(posixpath.dirname(source), found[1]))


def leading(sources: dict[str, str]) -> dict[str, list[str]]:
    """Page → the pages that link to it and that it does not link to itself, those that do so most often first; no lists."""
    out = {source: list(links(source, text)) for source, text in sources.items()}
    counts: dict[str, dict[str, int]] = {}
    for source, targets in out.items():
        for target in targets:
            if not _LISTS.match(source) and target != source and source not in out.get(target, ()):
                counts.setdefault(target, {})[source] = counts.get(target, {}).get(source, 0) + 1
    return {target: sorted(found, key=lambda source: -found[source])[:MOST] for target, found in counts.items()}
