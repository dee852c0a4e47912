"""One site in two languages: a navigation, a UI language and a twin for each page."""

from __future__ import annotations

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from hooks.script.bilingual import LANGUAGES, half

NAMES = {"zh": "中文", "en": "English"}


def expand(nav: list[Any]) -> list[Any]:
    """The navigation of mkdocs.yml, written once as `中文 | English: section/page.md`, as one tree for each language."""
    return [{language: [_localized(entry, language) for entry in nav]} for language in LANGUAGES]


def _localized(entry: Any, language: str) -> Any:
    if isinstance(entry, str):
        return f"{language}/{entry}"
    ((title, target),) = entry.items()
    title = half(title, language)
    if isinstance(target, str):
        return {title: f"{language}/{target}"}
    return {title: [_localized(child, language) for child in target]}


def split(nav: Navigation) -> dict[str, Navigation]:
    """The navigation of each language; previous and next pages no longer cross between them."""
    navs = {}
    for section in nav.items:
        assert isinstance(section, Section)
        pages = [page for page in nav.pages if page.file.src_uri.startswith(f"{section.title}/")]
        for page, before, after in zip(pages, [None, *pages], [*pages[1:], None], strict=False):
            page.previous_page, page.next_page = before, after
        for child in section.children:
            child.parent = None
        navs[section.title] = Navigation(section.children, pages)
        navs[section.title].homepage = next((p for p in pages if p.file.src_uri == f"{section.title}/index.md"), None)
    return navs


def language_of(path: str) -> str:
    """The language of a page, by its path in docs/ or in the site; pages of no language speak Chinese and English."""
    first = path.lstrip("/").split("/")[0]
    return first if first in LANGUAGES else LANGUAGES[0]


def twin_path(path: str) -> str:
    """The path of the same page in the other language."""
    language, _, rest = path.partition("/")
    return f"{'en' if language == 'zh' else 'zh'}/{rest}"


def localize(page: Page, context: dict[str, Any], config: MkDocsConfig, urls: dict[str, str]) -> None:
    """Give a page's templates its language and links to its twin; `urls` holds every page's URL, by source path."""
    language = language_of(page.file.src_uri)
    config.theme["language"] = language
    alternates = []
    for other in LANGUAGES:
        twin = page.file.src_uri if other == language else twin_path(page.file.src_uri)
        if twin in urls:
            alternates.append({"name": NAMES[other], "lang": other, "link": urls[twin]})
    context["alternates"] = alternates
    context["language"] = language
    context["twin"] = next((a for a in alternates if a["lang"] != language), None)
