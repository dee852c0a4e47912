"""What a page says of itself at its top: how long it takes to read, and when its code was last verified."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hooks.project import Project


_SKIPPED = re.compile(r"<(script|style|svg|details)\b.*?</\1>|<[^>]+>", re.DOTALL)
_CODE = re.compile(r"<pre\b.*?</pre>", re.DOTALL)
_HAN, _WORD = re.compile(r"[\u3400-\u9fff]"), re.compile(r"[A-Za-z][\w.]*")
HAN_A_MINUTE, WORDS_A_MINUTE, LINES_A_MINUTE = 400, 220, 90


def minutes(html: str) -> int:
    """How long a page takes to read, at least 1: Chinese characters, other words and lines of code, each at its own pace."""
    lines = sum(found[0].count("\n") for found in _CODE.finditer(html))
    text = _SKIPPED.sub(" ", _CODE.sub(" ", html))
    prose = len(_HAN.findall(text)) / HAN_A_MINUTE + len(_WORD.findall(text)) / WORDS_A_MINUTE
    return max(1, math.ceil(prose + lines / LINES_A_MINUTE))


def verified(project: Project, scripts: Iterable[str]) -> str:
    """The day (YYYY-MM-DD) of the oldest run that a page shows, "" where it shows none."""
    records = [project.records[script] for script in scripts if script in project.records]
    return min((record.date[:10] for record in records if record.state == "ok"), default="")
