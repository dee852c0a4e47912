"""The interactive parts that a page asks for with a line `<!-- widget: name -->`."""

from __future__ import annotations

import re
from pathlib import Path

from hooks.script.fault import Fault

FOLDER = "docs/assets/js/widgets"
_MARK = re.compile(r"^<!-- widget: ([\w-]+) -->$")


def names(markdown: str) -> list[str]:
    """The interactive parts of a page, in order.

    >>> names("# A\\n\\n<!-- widget: dim -->\\n")
    ['dim']
    """
    return [match[1] for line in markdown.splitlines() if (match := _MARK.match(line))]


def faults(markdown: str, page: str, root: Path) -> list[Fault]:
    """A fault for each interactive part that does not exist."""
    named = [(number, match[1]) for number, line in enumerate(markdown.splitlines(), 1) if (match := _MARK.match(line))]
    missing = [(number, f"{FOLDER}/{name}.js") for number, name in named if not (root / FOLDER / f"{name}.js").is_file()]
    return [Fault(page, number, f"there is no {path}", "write it or mend the name") for number, path in missing]


def place(markdown: str, page: str, root: Path) -> str:
    """A page's Markdown with the place of each interactive part, which `FOLDER`/name.js fills in the browser.

    Raises Fault where there is no such module.
    """
    if missing := faults(markdown, page, root):
        raise missing[0]
    lines = markdown.splitlines()
    for number, line in enumerate(lines):
        if match := _MARK.match(line):
            lines[number] = f'<div class="widget" data-widget="{match[1]}"></div>'
    return "\n".join(lines) + "\n"
