"""The events of MkDocs: each calls the room that knows."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from hooks import (
    api_index,
    entries,
    example_pages,
    export,
    gallery,
    languages,
    notebook_cache,
    notebook_html,
    pages,
    reading,
    search,
    status,
    tally,
)
from hooks.fault import Fault
from hooks.project import Project
from hooks.record import Record
from hooks.render import Links
from hooks.script import Script

log = logging.getLogger("mkdocs.scripts")


class _Build:
    """What one build knows; made anew by each."""

    project: Project
    links: Links
    navs: dict[str, Navigation]
    urls: dict[str, str]
    sources: dict[str, str]
    used: dict[str, list[str]]
    texts: list[export.Text]
    numbers: tally.Numbers
    names: api_index.Index
    serving: bool = False


_build = _Build()


def on_startup(command: str, dirty: bool) -> None:
    _build.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    if config.nav:
        config.nav = languages.expand(config.nav)
    root = Path(config.config_file_path).parent
    _build.project = Project.load(root)
    if config.nav:
        config.nav = example_pages.into_nav(config.nav, _build.project)
    branch = config.extra.get("branch", "main")
    _build.links = Links((config.repo_url or "").rstrip("/"), branch, _build.project.prose_only)
    return config


@event_priority(-100)  # after mkdocs-jupyter, which would take the generated pages for files of docs/
def on_files(files: Files, config: MkDocsConfig) -> Files:
    project = _build.project
    for fault in project.faults.values():
        log.warning("%s", fault)
    project.run(_report)
    _summarize(project)
    for file in (*pages.figure_files(project, config), *gallery.thumbnail_files(project, config)):
        files.append(file)
    _build.numbers = tally.numbers(project)
    _build.sources = pages.sources(files)
    _build.texts = []
    try:
        _build.used = status.pages_of(_build.sources)
        for file in example_pages.files(project, config, files):
            files.append(file)
    except Fault as fault:
        raise PluginError(f"docs/{fault}") from None
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    _build.urls = {file.src_uri: file.url for file in files.documentation_pages()}
    _build.navs = languages.split(nav)
    _build.names = api_index.Index(_build.project, _build.sources, _build.urls, _titles())
    return nav


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    path = page.file.src_uri
    if script := example_pages.page_script(_build.project, path):
        notebook_cache.remember(page, _build.project.root, config)
        page.meta = example_pages.meta(script, languages.language_of(path))
        markdown = example_pages.markdown(script, languages.language_of(path))
        _build.texts.append(export.text(_build.project, markdown, page, _build.links, _build.urls))
        return markdown
    if path not in _build.sources:
        return markdown
    try:
        if status.MARK in markdown:
            markdown = markdown.replace(status.MARK, _status(path))
        markdown = api_index.fill(markdown, path, page.url, _build.names)
        markdown = entries.fill(markdown, path, _build.sources, _build.urls, _titles())
        shown = markdown
        if gallery.MARK in markdown:
            shown = markdown.replace(gallery.MARK, gallery.cards(_build.project, path, _build.links))
            markdown = markdown.replace(gallery.MARK, gallery.plain(_build.project, path, _build.links))
        _build.texts.append(export.text(_build.project, markdown, page, _build.links, _build.urls))
        return pages.expand(_build.project, shown, path, _build.links)
    except Fault as fault:
        above = len(_build.sources[path].splitlines()) - len(markdown.splitlines())
        raise PluginError(str(Fault(f"docs/{path}", fault.line + above, fault.what, fault.repair))) from None


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    path = page.file.src_uri
    if script := example_pages.page_script(_build.project, path):
        record = example_pages.shown_record(_build.project, script)
        top = example_pages.top(_build.project, script, path, _build.links, _explained(script, page))
        html, page.toc = notebook_html.reshape(html, script, record, path, top)
    return pages.finish(html) + api_index.names_of(path, page.url, _build.names, _build.urls)


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    languages.localize(page, context, config, _build.urls)
    context["nav"] = _build.navs.get(context["language"], nav)
    context["numbers"] = _build.numbers
    path = page.file.src_uri
    context["minutes"] = reading.minutes(page.content or "")
    context["verified"] = reading.verified(_build.project, _scripts(path))
    return context


def on_post_build(config: MkDocsConfig) -> None:
    try:
        pages.write_downloads(_build.project, Path(config.site_dir))
    except Fault as fault:
        raise PluginError(str(fault)) from None
    export.write_site(_build.texts, Path(config.site_dir), config.site_name)
    notebook_cache.prune(_build.project.root)
    search.write_index(_build.project, Path(config.site_dir), serving=_build.serving)
    if folder := os.environ.get("EXPORT"):
        export.write_tree(_build.texts, pages.figure_files(_build.project, config), Path(folder))


def _status(path: str) -> str:
    return status.table(_build.project, languages.language_of(path), status.pages_of(_build.sources), _titles())


def _titles() -> dict[str, str]:
    """Page → its title, of the pages that a person wrote."""
    return {page: pages.front_matter(text).get("title", page) for page, text in _build.sources.items()}


def _scripts(path: str) -> list[str]:
    """The scripts that a page shows."""
    example = example_pages.page_script(_build.project, path)
    return [example.path] if example else [script for script, on in _build.used.items() if path in on]


def _explained(script: Script, page: Page) -> list[tuple[str, str]]:
    """(title, URL relative to `page`) of the pages in its language that embed a script."""
    language = languages.language_of(page.file.src_uri)
    found = [path for path in _build.used.get(script.path, []) if languages.language_of(path) == language]
    titles = [pages.front_matter(_build.sources[path]).get("title", path) for path in found]
    return [(title, get_relative_url(_build.urls[path], page.url)) for title, path in zip(titles, found, strict=True)]


def _report(done: int, total: int, record: Record) -> None:
    log.info("[%*d/%d] %s %.2f s %s", len(str(total)), done, total, record.script, record.seconds, record.state)


def _summarize(project: Project) -> None:
    states = [record.state for record in project.records.values()]
    counts = ", ".join(f"{states.count(state)} {state}" for state in ("ok", "failed", "not-run") if state in states)
    log.info("%d scripts: %s", len(states), counts)
    for record in project.records.values():
        if record.state == "failed":
            log.warning("%s failed: %s\n%s", record.script, record.reason["en"], record.error)
