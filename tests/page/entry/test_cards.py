"""The error index as cards: its entries, and what is wrong and right in their code."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup, Tag

from hooks.page.block.torch_told import OLDER
from hooks.page.embed import embeds
from hooks.page.entry import cards
from hooks.page.finish import finish
from hooks.project import Project
from tests.conftest import ROOT

CODE = "x = 1\n\ntry:\n    f()\nexcept ValueError as e:\n    print(e)\n    #> no\n\nprint(x)\n#> 1\n"
PAGES = sorted(path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").glob("*/errors/*.md"))


def page(**attributes: str) -> BeautifulSoup:
    """A page of the error index with one block."""
    said = "".join(f' {name}="{value}"' for name, value in attributes.items() if value)
    shown = CODE.replace("    #> no", '    <span class="c1">#&gt; no</span>').replace(
        "\n#> 1", '\n<span class="c1">#&gt; 1</span>'
    )
    listing = f'<div class="highlight"><pre><span></span><code>{shown}</code></pre></div>'
    block = f'<div class="run" data-script="s.py"{said}>{listing}</div>'
    html = f'<p>a</p><h2 id="m"><code>no</code></h2>{block}<p>why</p><h2 id="see-also">See</h2><p>b</p>'
    return BeautifulSoup(cards.shape(html)[0], "html.parser")


def texts(found: BeautifulSoup) -> list[tuple[str, str]]:
    return [(" ".join(part["class"]), part.get_text()) for part in found.select(".part")]


def test_a_message_with_all_below_it_is_a_card() -> None:
    (card,) = page().select("section.entry")
    assert isinstance(card, Tag) and [child.name for child in card.children if isinstance(child, Tag)] == ["h2", "div", "p"]


def test_the_parts_of_a_code_stand_apart_and_its_text_stays_as_it_is() -> None:
    found = page(**cards.attributes(CODE, "en/errors/shape.md"))
    assert texts(found) == [
        ("part", "x = 1\n"),
        ("part part--wrong", "try:\n    f()\nexcept ValueError as e:\n    print(e)\n    #> no\n"),
        ("part part--right", "print(x)\n#> 1\n"),
    ]
    code = found.select_one("pre > code.parts")
    assert code is not None and code.get_text() == CODE
    assert "data-parts" not in str(found) and found.select_one('.run[data-beside="narrow"]')


def test_a_block_that_says_nothing_stays_whole() -> None:
    assert not texts(page())


@pytest.mark.parametrize("path", ["en/errors/older.md", "zh/errors/oldest.md", "en/tensors/shape.md"])
def test_on_other_pages_nothing_is_called_wrong(path: str) -> None:
    assert cards.attributes(CODE, path) == {}


def test_the_empty_corner_of_a_table_is_no_header() -> None:
    assert finish('<tr><th align="left"></th><th>a</th></tr>') == '<tr><td align="left"></td><th>a</th></tr>'


def test_most_entries_show_what_is_wrong_and_what_is_right() -> None:
    project = Project.load(ROOT)
    found = [
        embed
        for name in PAGES
        if name.startswith("en/")
        for embed in embeds((ROOT / "docs" / name).read_text(encoding="utf-8"), name)
    ]
    paired = [
        each for each in found if not each.whole and cards.attributes("\n".join(project.scripts[each.script].lines), each.page)
    ]
    assert len(paired) > 0.8 * len([each for each in found if not each.page.endswith(OLDER)])
