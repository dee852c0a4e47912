"""The form of the pages: each in both languages with the same frame, in the navigation, made from executed code."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from mkdocs.utils.yaml import yaml_load

from hooks.page.languages import NAMES
from hooks.project import Project
from hooks.script.bilingual import LANGUAGES, has_chinese
from tests.conftest import ROOT
from tests.support import markdown
from tests.support.markdown import Page

DOCS = ROOT / "docs"
NAMES_OF_PAGES = sorted({p.relative_to(DOCS / x).as_posix() for x in LANGUAGES for p in (DOCS / x).rglob("*.md")})
PAGES = [f"{language}/{name}" for language in LANGUAGES for name in NAMES_OF_PAGES if (DOCS / language / name).exists()]

WITHOUT_CODE = {
    "about/offline.md": "how to read without a network",
    "about/status.md": "a table of all runs, made by the build",
    "examples/index.md": "the gallery, made by the build from the examples",
    "start/paths.md": "lists of pages, in the order in which a learner reads them",
    "errors/index.md": "a list of the entries of its section, made by the build",
    "then-and-now/index.md": "a list of the entries of its section, made by the build",
    **{f"versions/{path.name}": "what the records say, made by the build" for path in (ROOT / "docs/en/versions").glob("*.md")},
    **{f"api/{path.name}": "a list of names, made by the build" for path in (ROOT / "docs/en/api").glob("*.md")},
}
IN_BOTH = [name for name in NAMES_OF_PAGES if all((DOCS / language / name).exists() for language in LANGUAGES)]
both_languages = pytest.mark.parametrize("name", IN_BOTH)
every_page = pytest.mark.parametrize("path", PAGES)


@functools.cache
def page(path: str) -> Page:
    return markdown.read((DOCS / path).read_text(encoding="utf-8"), f"docs/{path}")


def twins(name: str) -> tuple[Page, Page]:
    return page(f"zh/{name}"), page(f"en/{name}")


@pytest.mark.parametrize("name", NAMES_OF_PAGES)
def test_every_page_is_in_both_languages(name: str) -> None:
    for language, other in zip(LANGUAGES, reversed(LANGUAGES), strict=True):
        repair = f"write it as the twin of docs/{other}/{name} ({NAMES[language]})"
        assert (DOCS / language / name).exists(), f"docs/{language}/{name}:1: missing. Repair: {repair}."


def same(name: str, what: str, zh: list[Any], en: list[Any], repair: str) -> None:
    """Fail with the first difference between the twins."""
    for number, (left, right) in enumerate(zip(zh, en, strict=False), 1):
        assert left == right, f"{name}: {what} {number} is {left} in zh and {right} in en. Repair: {repair}."
    longer, extra = ("zh", zh[len(en) :]) if len(zh) > len(en) else ("en", en[len(zh) :])
    assert not extra, f"{name}: {what} {extra[0]} is only in {longer}. Repair: {repair}."


@both_languages
def test_twins_have_the_same_headings(name: str) -> None:
    zh, en = twins(name)
    repair = "give both pages the same headings, in number, level and {#id}"
    same(name, "heading (level, id)", [h[1:] for h in zh.headings], [h[1:] for h in en.headings], repair)


@both_languages
def test_twins_embed_the_same_scripts(name: str) -> None:
    zh, en = twins(name)
    same(name, "embed (script, cell, fold)", zh.embeds, en.embeds, "embed the same scripts in the same order")
    same(name, "embed that is shown whole", zh.whole, en.whole, "end the embed lines of both with `whole`")


@both_languages
def test_twins_have_the_same_links(name: str) -> None:
    zh, en = twins(name)
    differ = (zh.links - en.links) + (en.links - zh.links)
    where = {link: "zh" if zh.links[link] > en.links[link] else "en" for link in differ}
    assert not where, f"{name}: links that one page has more often: {where}. Repair: give the twin the same links."


@both_languages
def test_twins_have_the_same_admonitions(name: str) -> None:
    zh, en = twins(name)
    same(name, "admonition", zh.admonitions, en.admonitions, "use the same kinds in the same order")


@both_languages
def test_twins_have_the_same_code_blocks(name: str) -> None:
    zh, en = twins(name)
    repair = "show blocks of the same languages in the same order"
    same(name, "block", [f.language for f in zh.fences], [f.language for f in en.fences], repair)


@both_languages
def test_twins_have_the_same_widgets(name: str) -> None:
    zh, en = twins(name)
    same(name, "widget", zh.widgets, en.widgets, "ask for the same interactive parts in the same order")


@every_page
def test_front_matter(path: str) -> None:
    for key in ("title", "description"):
        value = str(page(path).meta.get(key) or "")
        assert value, f"docs/{path}:1: no {key}. Repair: write `{key}: …` between `---` lines at the top."
        assert has_chinese(value) or path.startswith("en/") or key == "title", f"docs/{path}: {key} is not in Chinese"
        assert not has_chinese(value) or path.startswith("zh/"), f"docs/{path}: {key} is not in English"


@every_page
def test_headings(path: str) -> None:
    headings = page(path).headings
    ids = [heading[2] for heading in headings]
    for line, _, identifier in headings:
        assert identifier, f"docs/{path}:{line}: a heading without an id. Repair: end it with `{{#like-this}}`."
        assert ids.count(identifier) == 1, f"docs/{path}:{line}: two headings have the id {identifier}. Repair: rename one."
    levels = [heading[1] for heading in headings]
    assert levels[:1] == [1] and levels.count(1) == 1, f"docs/{path}: begin with the one `# Title`"
    for (line, level, _), before in zip(headings[1:], levels, strict=False):
        assert level <= before + 1, f"docs/{path}:{line}: level {level} below level {before}. Repair: leave out no level."


@both_languages
def test_in_the_navigation(name: str) -> None:
    config = yaml_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    assert name in set(_targets(config["nav"])), f"{name} is not in `nav`. Repair: add it to mkdocs.yml."


def _targets(entry: Any) -> Iterator[str]:
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, dict):
        for child in entry.values():
            yield from _targets(child)
    else:
        for child in entry:
            yield from _targets(child)


@both_languages
def test_made_from_executed_code(name: str) -> None:
    shows = any(p.embeds for p in twins(name))
    repair = "embed a script, or give the reason in WITHOUT_CODE"
    assert shows or name in WITHOUT_CODE, f"{name} shows no code that the build runs. Repair: {repair}."
    assert not (shows and name in WITHOUT_CODE), f"{name} does show code. Repair: remove it from WITHOUT_CODE."


def test_every_snippet_is_on_a_page() -> None:
    shown = {script for path in PAGES for script, _, _ in page(path).embeds}
    snippets = {path for path in Project.load(ROOT).scripts if path.startswith("snippets/")}
    assert not snippets - shown, "Repair: embed it on a page of each language, or remove it"


def test_reasons_are_given_for_what_exists() -> None:
    written = [name for name in WITHOUT_CODE if not Path(DOCS / "zh" / name).exists()]
    assert not written, f"no such page: {written}. Repair: remove it from WITHOUT_CODE."
