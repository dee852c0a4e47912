"""The HTML that mkdocs-jupyter makes of an example, in the site's own form: without its styles, scripts and third parties."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from markdown.extensions.toc import slugify, unique
from mkdocs.structure.toc import TableOfContents, get_toc

from hooks.notebook.parts import Part, parts
from hooks.page.block.markup import attribute
from hooks.page.block.provenance import bar_text
from hooks.page.paths import cell_path, root_from
from hooks.run.results.record import Record
from hooks.script.parse import Cell, Script

_FORMULA = re.compile(r"\$\$(.+?)\$\$|(?<![\\$])\$(?!\s)([^$]+?)(?<!\s)\$", re.DOTALL)
_HEADING = re.compile(r"^h[1-6]$")
_STDERR = "application/vnd.jupyter.stderr"


def reshape(
    source: str, script: Script, record: Record, page: str, top: str, lines: Callable[[Cell], int]
) -> tuple[str, TableOfContents]:
    """An example's page as HTML, and its table of contents.

    `source` is mkdocs-jupyter's HTML of the notebook, `page` the page's path in the documentation tree, `top` what stands below
    the introduction; `lines` gives the length of the program up to the end of a cell.
    """
    cells = BeautifulSoup(source, "html.parser").select(".jp-Notebook > .jp-Cell")
    ids: set[str] = set()
    tokens: list[dict[str, Any]] = []
    shown: list[str] = []
    for cell, part in zip(cells, parts(script, page.split("/")[0]), strict=True):
        if part.is_code:
            shown.append(_code(cell, script, record, part, page, lines))
        else:
            text = cell.select_one(".jp-MarkdownOutput") or cell
            tokens += _name_headings(text, part, script, ids)
            _mark_formulas(text)
            shown.append(text.decode_contents().strip())
    return "\n".join([shown[0], top, *shown[1:]]), get_toc(_nested(tokens))  # type: ignore[arg-type]


def _name_headings(text: Tag, part: Part, script: Script, ids: set[str]) -> list[dict[str, Any]]:
    """Give the headings of a text ids that are the same in every language. Returns them for the table of contents."""
    name = part.cell.names["en"] if part.cell else script.path.rpartition("/")[2].removesuffix(".py")
    tokens: list[dict[str, Any]] = []
    for heading in text.find_all(_HEADING):
        for link in heading.select(".anchor-link"):
            link.decompose()
        title = heading.get_text()
        heading["id"] = unique(slugify(name.replace("_", "-"), "-") or "section", ids)
        anchor = f'<a class="headerlink" href="#{heading["id"]}" title="Permanent link">¶</a>'
        heading.append(BeautifulSoup(anchor, "html.parser"))
        tokens.append({"level": int(heading.name[1]), "id": heading["id"], "name": html.escape(title), "children": []})
    return tokens


def _mark_formulas(text: Tag) -> None:
    """Mark TeX between dollar signs as the Markdown extension arithmatex does, so that it becomes MathML like all formulas."""
    for node in text.find_all(string=_FORMULA):
        if isinstance(node, NavigableString) and not node.find_parent(["code", "pre"]):
            marked = _FORMULA.sub(_marked, html.escape(str(node), quote=False))
            node.replace_with(BeautifulSoup(marked, "html.parser"))


def _marked(match: re.Match[str]) -> str:
    if match[1]:
        return f'<div class="arithmatex">\\[{match[1]}\\]</div>'
    return f'<span class="arithmatex">\\({match[2]}\\)</span>'


def _code(cell: Tag, script: Script, record: Record, part: Part, page: str, lines: Callable[[Cell], int]) -> str:
    """A code cell with its outputs, as an embedded block."""
    language = page.split("/")[0]
    attributes = {"class": "run notebook-cell", "data-script": script.path, "data-state": record.state}
    attributes["data-reason"] = record.reason.get(language, "")
    if part.cell:
        attributes["data-copy"] = root_from(page) + cell_path(script.path, language, part.cell)
        attributes["data-lines"] = str(lines(part.cell))
    opening = " ".join(f'{name}="{attribute(value)}"' for name, value in attributes.items() if value)
    pre = cell.select_one(".highlight-ipynb pre")
    listing = pre.decode_contents().rstrip().removeprefix("<span></span>") if pre else attribute(part.source)
    shown = "\n".join(_output(output) for output in cell.select(".jp-OutputArea-output"))
    bar = f'<div class="run-bar" data-search-ignore>{bar_text(script.path, record.state, language, part.cell)}</div>'
    return f'<div {opening}>\n{bar}\n<div class="highlight"><pre><span></span><code>{listing}\n</code></pre></div>\n{shown}</div>'


def _output(output: Tag) -> str:
    pre = output.find("pre")
    if not isinstance(pre, Tag):
        return output.decode_contents().strip()
    kind = " cell-stderr" if output.get("data-mime-type") == _STDERR else ""
    return f'<pre class="cell-output{kind}">{pre.decode_contents().rstrip()}</pre>'


def _nested(tokens: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A page's headings as the tree that tables of contents are made of."""
    tree: list[dict[str, Any]] = []
    above: list[dict[str, Any]] = []
    for token in tokens:
        while above and above[-1]["level"] >= token["level"]:
            above.pop()
        (above[-1]["children"] if above else tree).append(token)
        above.append(token)
    return tree
