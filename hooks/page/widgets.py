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


def place(markdown: str, page: str, root: Path) -> str:
    """A page's Markdown with the place of each interactive part, which `FOLDER`/name.js fills in the browser.

    Raises Fault where there is no such module.
    """
    lines = markdown.splitlines()
    for number, line in enumerate(lines):
        if match := _MARK.match(line):
            if not (root / FOLDER / f"{match[1]}.js").is_file():
                raise Fault(page, number + 1, f"there is no {FOLDER}/{match[1]}.js", "write it or mend the name")
            lines[number] = f'<div class="widget" data-widget="{match[1]}"></div>'
    return "\n".join(lines) + "\n"
