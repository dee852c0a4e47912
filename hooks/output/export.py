"""The site's text for readers and programs that take text: each page as plain Markdown, llms.txt, llms-full.txt.

What lies in the site begins with a byte order mark: most static servers send text/markdown and text/plain without a charset,
and a browser then takes Chinese for Latin-1, unless the file says itself that it is UTF-8. Decoders of UTF-8 drop the mark. The
exported tree has none, since its front matter must be the first thing in a file.
"""

from __future__ import annotations

import json
import os
import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from hooks.output.bare import bare
from hooks.page.block.provenance import Links
from hooks.page.expand import expand_plain
from hooks.page.languages import NAMES, language_of
from hooks.page.paths import relative
from hooks.script.bilingual import LANGUAGES

if TYPE_CHECKING:
    from hooks.project import Project

SWITCH = "EXPORT"
MARK = "\ufeff"  # what a browser takes before what the server says
FULL = {"zh": "zh/llms-full.txt", "en": "llms-full.txt"}
_LINK = re.compile(r"\]\(([^):\s]+\.md)(#[^)\s]*)?\)")


@dataclass(frozen=True)
class Text:
    """A page as plain Markdown: its path in the documentation tree, its URL, title, description, body.

    The links of `markdown` hold beside the page in the site, those of `in_tree` in the documentation tree; the latter is "" in
    builds that export nothing.
    """

    source: str
    url: str
    title: str
    description: str
    markdown: str
    in_tree: str


def text(project: Project, markdown: str, page: Page, links: Links, urls: dict[str, str]) -> Text:
    """A page's text, with links that hold where `write_site` puts it; `urls` are the pages' URLs by source path."""
    source, url = page.file.src_uri, page.file.url
    body = bare(expand_plain(project, markdown, source, links, f"{url}index.md"), language_of(source)) + "\n"
    in_tree = expand_plain(project, markdown, source, links, source) if os.environ.get(SWITCH) else ""

    def relink(match: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(source), match[1]))
        return f"]({relative(f'{url}index.md', f'{urls[target]}index.md')}{match[2] or ''})" if target in urls else match[0]

    title = str(page.meta.get("title", page.title or source))
    return Text(source, url, title, str(page.meta.get("description", "")), _LINK.sub(relink, body), in_tree)


def write_page(page: Text, site: Path) -> None:
    """A page's `index.md`, beside it."""
    _write(site / page.url / "index.md", MARK + page.markdown)


def write_site(texts: list[Text], site: Path, name: str) -> None:
    """Beside every page its `index.md`; at the root `llms.txt`, which lists them all; of each language all in one file."""
    for page in texts:
        write_page(page, site)
    _write(site / "llms.txt", MARK + llms(texts, name))
    for language, path in FULL.items():
        _write(site / path, MARK + full(texts, name, language))


def write_tree(texts: list[Text], figures: Iterable[File], folder: Path) -> None:
    """The plain Markdown of all pages and their figures, as a documentation tree that any site generator reads."""
    for page in texts:
        head = f"---\ntitle: {_quoted(page.title)}\ndescription: {_quoted(page.description)}\n---\n"
        _write(folder / page.source, head + page.in_tree)
    for figure in figures:
        target = folder / figure.src_uri
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(figure.content_bytes)


def _quoted(text: str) -> str:
    """A text as YAML, whatever it holds: JSON is YAML."""
    return json.dumps(text, ensure_ascii=False)


def llms(texts: list[Text], name: str) -> str:
    """The text of llms.txt: every page's title, address and description, by language (see llmstxt.org)."""
    lines = [f"# {name}", ""]
    for language in LANGUAGES:
        lines += [f"## {NAMES[language]}", "", f"- [All pages in one file]({FULL[language]})"]
        for page in texts:
            if language_of(page.source) == language:
                lines.append(f"- [{page.title}]({page.url}index.md): {page.description}")
        lines.append("")
    return "\n".join(lines)


def full(texts: list[Text], name: str, language: str) -> str:
    """All pages of a language as one text, each below a line with its address."""
    pages = (page for page in texts if language_of(page.source) == language)
    return f"# {name}\n\n" + "\n".join(f"<!-- page: {page.url} -->\n\n{page.markdown.strip()}\n" for page in pages)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
