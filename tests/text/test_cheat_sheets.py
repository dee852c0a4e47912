"""Cheat sheets say that the code below a table runs every line of it: each piece in a column of code stands in a script."""

from __future__ import annotations

import re

import pytest

from hooks.page.embed import embeds
from hooks.script.bilingual import LANGUAGES
from tests.conftest import ROOT

SHEETS = sorted(p.stem for p in (ROOT / "docs/en/cheat-sheets").glob("*.md"))
CODE = ("Code", "代码", "Write", "写法")  # headings of the columns that hold code
_PIECE = re.compile(r"`([^`]+)`")


def bare(code: str) -> str:
    """Code without blanks and quotes, which tables and scripts set differently."""
    return re.sub(r"[\s'\"]", "", code)


def pieces(text: str) -> list[str]:
    """The code in the columns of a page's tables that are headed as code."""
    found: list[str] = []
    columns: list[int] = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")] if line.startswith("|") else []
        if not cells:
            columns = []
        elif any(cell in CODE for cell in cells):
            columns = [i for i, cell in enumerate(cells) if cell in CODE]
        else:
            found += [piece for i in columns if i < len(cells) for piece in _PIECE.findall(cells[i])]
    return found


def missing(text: str, scripts: str) -> list[str]:
    """The pieces that no script holds; `…` in one stands for anything."""
    held = bare(scripts)
    return [p for p in pieces(text) if not re.search(".*?".join(map(re.escape, bare(p).split("…"))), held)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SHEETS)
def test_each_line_of_code_is_in_a_script(name: str, language: str) -> None:
    path = f"docs/{language}/cheat-sheets/{name}.md"
    text = (ROOT / path).read_text(encoding="utf-8")
    scripts = "\n".join((ROOT / embed.script).read_text(encoding="utf-8") for embed in embeds(text, path))
    assert pieces(text), f"{path}: no table has a column headed {CODE}"
    assert not (lost := missing(text, scripts)), (
        f"{path}: in no script of the page: {lost}. Repair: run it there, or take it out."
    )


def test_a_line_that_nothing_runs_is_found() -> None:
    table = "| Task | Code |\n|---|---|\n| a | `x.sum()`, `f(…, dim=1)` |\n| b | `x.mean()` |\n\n"
    table += "| Message | What |\n|---|---|\n| `e` | `z` |\n"
    assert missing(table, "print(x.sum())\nf(y, dim=1)\n") == ["x.mean()"]
