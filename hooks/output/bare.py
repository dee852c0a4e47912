"""Markdown without what only this site's generator understands."""

from __future__ import annotations

import re

from hooks.page import words

_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_TITLED = re.compile(r'^(`{3,})text title="([^"]+)"$')
_ATTRIBUTES = re.compile(r"^\s*\{:[^}]*\}\s*$")
_OF_IMAGE = re.compile(r"(?<=\))\{ ?[a-z][^}\n]*\}")
_WIDGET = re.compile(r"^<!-- widget: ([\w-]+) -->$")
_SILENT = ("filter",)  # a box above a list that stands there as text


def bare(markdown: str, language: str) -> str:
    """A page's Markdown without attributes of paragraphs and images and without titles of fences.

    Each interactive part is a link to the page that has it.

    Code stays as it is, and so do the ids of headings, to which links lead.

    >>> print(bare("Not run.\\n{: .run-notice }\\n\\n![A](a.png){ width=9 }\\n", "en"))
    Not run.
    <BLANKLINE>
    ![A](a.png)
    """
    kept: list[str] = []
    fence = ""
    for line in markdown.split("\n"):
        if found := _FENCE.match(line):
            if titled := None if fence else _TITLED.match(line):
                kept += [f"{titled[2]}:", ""]
            kept.append(f"{titled[1]}text" if titled else line)
            fence = "" if fence and line.strip().startswith(fence) else fence or found[1]
        elif fence:
            kept.append(line)
        elif widget := _WIDGET.match(line):
            kept += [] if widget[1] in _SILENT else [words.say("interactive", language)]
        elif not _ATTRIBUTES.match(line):
            kept.append(_OF_IMAGE.sub("", line))
    return "\n".join(kept).rstrip("\n")
