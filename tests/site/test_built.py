"""The built site: no warning, no dead link, nothing from a third party, light pages, both languages."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup, Tag

from hooks.page.paths import download_path
from hooks.project import Project
from hooks.script.bilingual import LANGUAGES
from hooks.script.standalone import standalone
from tests.conftest import ROOT, Site
from tests.test_page_form import NAMES_OF_PAGES, PAGES

MOST_BYTES = 100_000
STATES = ("ok", "failed", "not-run")
_LOADS = r"""(?:(?<![\w.])url\(\s*["']?|(?:@import\s+|\bimport\s*\(?\s*|\bfrom\s+|\bfetch\(\s*)["'`])((?:https?:)?//[^"'`)\s]+)"""
_RESOURCES = {"link": "href", "img": "src", "script": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src"}
_LINKED = ("stylesheet", "icon", "preload", "modulepreload", "manifest", "preconnect", "dns-prefetch", "prefetch")


@functools.cache
def parsed(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def html_files(site: Site) -> list[Path]:
    return sorted(site.folder.rglob("*.html"))


def built(site: Site, source: str) -> Path:
    stem = site.folder / Path(source).with_suffix("")
    return stem.parent / "index.html" if stem.name == "index" else stem / "index.html"


def attributes(path: Path, *names: str) -> Iterator[tuple[Tag, str]]:
    for tag in parsed(path).find_all(True):
        for name in names:
            if tag.get(name):
                yield tag, str(tag[name])


def test_the_strict_build_has_nothing_to_say(site: Site) -> None:
    assert site.status == 0, site.log
    assert "WARNING" not in site.log and "ERROR" not in site.log, site.log


@functools.cache
def anchors(path: Path) -> set[str]:
    return {value for _, value in attributes(path, "id", "name")}


def dead(site: Site, path: Path, address: str) -> str:
    """Why an address on a page leads nowhere, "" where it leads somewhere or out of the site."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or address.startswith(("data:", "mailto:")):
        return ""
    base = site.folder if parts.path.startswith("/") else path.parent
    target = (base / unquote(parts.path).lstrip("/")).resolve() if parts.path else path
    if target.is_dir():
        target /= "index.html"
    if not target.is_file() or not target.is_relative_to(site.folder.resolve()):
        return "no such file"
    light_or_dark = parts.fragment in ("only-light", "only-dark")
    if parts.fragment and not light_or_dark and target.suffix == ".html" and unquote(parts.fragment) not in anchors(target):
        return "no such anchor"
    return ""


def test_no_link_is_dead(site: Site) -> None:
    found = []
    for path in html_files(site):
        for tag, address in attributes(path, "href", "src", "data-copy", "data-source", "action", "poster"):
            if why := dead(site, path, address):
                found.append(f"{path.relative_to(site.folder)}: <{tag.name}> {address}: {why}")
    assert not found, "\n".join(found)


def loaded(text: str) -> list[str]:
    """The addresses on other hosts that a style sheet or a script loads."""
    return re.findall(_LOADS, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a { background: url(https://x.org/a.png) }", ["https://x.org/a.png"]),
        ('@import "//fonts.example/css"', ["//fonts.example/css"]),
        ('import { a } from "https://cdn.example/a.js"', ["https://cdn.example/a.js"]),
        ("await fetch(`https://x.org/a`)", ["https://x.org/a"]),
        ("// taken from https://x.org/a.js", []),
        ('import "./a.js"', []),
    ],
)
def test_loaded(text: str, found: list[str]) -> None:
    assert loaded(text) == found


def test_nothing_comes_from_a_third_party(site: Site) -> None:
    found = []
    for path in html_files(site):
        for tag in parsed(path).find_all(list(_RESOURCES)):
            address = str(tag.get(_RESOURCES[tag.name]) or "")
            loads = tag.name != "link" or set(tag.get_attribute_list("rel")) & set(_LINKED)
            if loads and re.match(r"(https?:)?//", address):
                found.append(f"{path.relative_to(site.folder)}: {address}")
        for tag in parsed(path).select("style, script"):
            found += [f"{path.relative_to(site.folder)}: {address}" for address in loaded(tag.get_text())]
    for path in (p for p in site.folder.rglob("*") if p.suffix in (".css", ".js", ".mjs")):
        found += [f"{path.relative_to(site.folder)}: {address}" for address in loaded(path.read_text("utf-8", "ignore"))]
    assert not found, "\n".join(found)


def test_pages_are_light(site: Site) -> None:
    heavy = {str(p.relative_to(site.folder)): p.stat().st_size for p in html_files(site) if p.stat().st_size > MOST_BYTES}
    assert not heavy, f"more than {MOST_BYTES} bytes: {heavy}. Repair: split the page, or show less output."


@pytest.mark.parametrize("source", PAGES)
def test_a_page_says_its_language_and_its_twin(source: str, site: Site) -> None:
    path, language = built(site, source), source[:2]
    html = parsed(path).html
    assert html and str(html["lang"]).split("-")[0] == language
    links = {str(link["hreflang"]): str(link["href"]) for link in parsed(path).select("link[rel=alternate][hreflang]")}
    for other in LANGUAGES:
        (address,) = (href for tag, href in links.items() if tag.split("-")[0] == other)
        target = (path.parent / urlsplit(address).path).resolve()
        assert target == built(site, f"{other}{source[2:]}").parent.resolve(), f"{other}: {address}"


@pytest.mark.parametrize("source", PAGES)
def test_a_page_has_a_title_and_a_description(source: str, site: Site) -> None:
    page = parsed(built(site, source))
    assert page.title and page.title.get_text().strip()
    description = page.select_one("meta[name=description]")
    assert description and str(description["content"]).strip()
    assert len(page.find_all("h1")) == 1


def test_every_block_has_a_state_and_a_script(site: Site) -> None:
    scripts = Project.load(ROOT).scripts
    found = 0
    for path in html_files(site):
        for block in parsed(path).select(".run"):
            found += 1
            where = f"{path.relative_to(site.folder)}: {block.attrs}"
            assert block.get("data-state") in STATES, where
            assert block.get("data-state") != "not-run" or block.get("data-reason"), where
            assert block.get("data-script") in scripts, where
    assert found >= len(NAMES_OF_PAGES)


def test_what_was_not_run_shows_no_output(site: Site) -> None:
    for path in html_files(site):
        for block in parsed(path).select(".run[data-state=not-run] .highlight"):
            assert "#>" not in block.get_text() or block.find_parent(class_="tabbed-block"), path


def test_no_embed_line_is_left_over(site: Site) -> None:
    assert [str(p.relative_to(site.folder)) for p in html_files(site) if 'class="run' in p.read_text("utf-8")]
    for path in html_files(site):
        left = [text for text in parsed(path).find_all(string=re.compile("--8<--")) if not text.find_parent(["pre", "code"])]
        assert not left, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_downloads_exist_and_are_the_scripts(language: str, site: Site) -> None:
    for path, script in Project.load(ROOT).scripts.items():
        text = (site.folder / download_path(path, language, ".py")).read_text(encoding="utf-8")
        assert ast.dump(_body(text)) == ast.dump(_body(standalone(script.text, path, ROOT, language))), path
        assert text.startswith(f'"""{script.header.titles[language]}"""\n'), path
        assert (site.folder / download_path(path, language, ".ipynb")).stat().st_size > 0, path


def _body(text: str) -> ast.Module:
    tree = ast.parse(text)
    del tree.body[0]
    return tree


@pytest.mark.parametrize("source", PAGES)
def test_no_path_of_the_build_machine_on_a_page(source: str, site: Site) -> None:
    text = built(site, source).read_text(encoding="utf-8")
    for path in {str(ROOT) + "/", str(Path.home()) + "/", str(site.folder)}:
        assert path not in text
