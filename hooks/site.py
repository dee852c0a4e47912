"""The events of MkDocs: each calls the module that knows."""

from __future__ import annotations

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
from mkdocs.structure.toc import TableOfContents

from hooks import cache
from hooks.api import index
from hooks.notebook import example_pages, gallery, reshape
from hooks.output import downloads, export, search, status, tally
from hooks.page import entries, expand, facts, finish, languages, page_cache
from hooks.page.render import Links
from hooks.project import Project
from hooks.run import progress
from hooks.run.forkserver import ForkServer
from hooks.script.fault import Fault
from hooks.script.parse import Script
from hooks.versions import pages as torch_pages
from hooks.versions import told


class _Build:
    """What one build knows; made anew by each."""

    project: Project
    links: Links
    navs: dict[str, Navigation]
    urls: dict[str, str]
    sources: dict[str, str]
    titles: dict[str, str]
    around: str
    used: dict[str, list[str]]
    texts: list[export.Text]
    numbers: tally.Numbers
    names: index.Index
    serving: bool = False
    server: ForkServer | None = None


_build, _served = _Build(), downloads.Served()


def on_startup(command: str, dirty: bool) -> None:
    _build.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    if config.nav:
        config.nav = languages.expand(config.nav)
    root = Path(config.config_file_path).parent
    _build.project = Project.load(root)
    if config.nav:
        config.nav = example_pages.into_nav(config.nav, _build.project)
    address = (config.repo_url or "").rstrip("/")
    _build.links = Links(address, config.extra.get("branch", "main"), _build.project.prose_only)
    return config


@event_priority(-100)  # after mkdocs-jupyter, which would take the generated pages for files of docs/
def on_files(files: Files, config: MkDocsConfig) -> Files:
    project = _build.project
    progress.warn(project)
    if _build.serving and not (_build.server and _build.server.usable):
        _build.server = ForkServer()
    project.run(progress.report, server=_build.server)
    progress.summarize(project)
    for file in (*expand.figure_files(project, config), *gallery.thumbnail_files(project, config)):
        files.append(file)
    _build.numbers = tally.numbers(project)
    _build.sources = expand.sources(files)
    _build.titles, _build.texts = expand.titles(_build.sources), []
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
    _build.around = page_cache.surroundings(config, files)
    _build.names = index.Index(_build.project, _build.sources, _build.urls, _build.titles)
    return nav


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    path = page.file.src_uri
    if script := example_pages.page_script(_build.project, path):
        _remember_example(script, page)
        page.meta = example_pages.meta(script, languages.language_of(path))
        markdown = example_pages.markdown(script, languages.language_of(path))
        _build.texts.append(export.text(_build.project, markdown, page, _build.links, _build.urls))
        return markdown
    if path not in _build.sources:
        return markdown
    try:
        if status.MARK in markdown:
            markdown = markdown.replace(status.MARK, _status(path))
        markdown = torch_pages.fill(markdown, path, _build.project, _build.used, _build.titles)
        markdown = index.fill(markdown, path, page.url, _build.names)
        markdown = entries.fill(markdown, path, _build.sources, _build.urls, _build.titles)
        shown = markdown
        if gallery.MARK in markdown:
            shown = markdown.replace(gallery.MARK, gallery.cards(_build.project, path, _build.links))
            markdown = markdown.replace(gallery.MARK, gallery.plain(_build.project, path, _build.links))
        _build.texts.append(export.text(_build.project, markdown, page, _build.links, _build.urls))
        page_cache.remember(
            page, _build.project.root, _build.around, [], lambda html: (finish.finish(html), None), (finish.__name__,)
        )
        return expand.expand(_build.project, shown, path, _build.links)
    except Fault as fault:
        above = len(_build.sources[path].splitlines()) - len(markdown.splitlines())
        raise PluginError(str(Fault(f"docs/{path}", fault.line + above, fault.what, fault.repair))) from None


def _remember_example(script: Script, page: Page) -> None:
    path = page.file.src_uri
    record = example_pages.shown_record(_build.project, script)
    explained = example_pages.explained(script, page, _build.used, _build.titles, _build.urls)
    top = example_pages.top(_build.project, script, path, _build.links, explained)

    def shape(html: str) -> tuple[str, TableOfContents]:
        html, toc = reshape.reshape(page_cache.notebook_alone(html), script, record, path, top)
        return finish.finish(html), toc

    parts = [page.file.content_string, script.text, repr(record), top]
    page_cache.remember(page, _build.project.root, _build.around, parts, shape, (finish.__name__, reshape.__name__))


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    return html + index.names_of(page.file.src_uri, page.url, _build.names, _build.urls)


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    languages.localize(page, context, config, _build.urls)
    context["nav"] = _build.navs.get(context["language"], nav)
    context["numbers"] = _build.numbers
    context["torches"] = " ".join(told.chosen(_build.project.history))
    path = page.file.src_uri
    context["minutes"] = facts.minutes(page.content or "")
    context["verified"] = facts.verified(_build.project, _scripts(path))
    return context


def on_post_build(config: MkDocsConfig) -> None:
    try:
        (_served.update if _build.serving else downloads.write)(_build.project, Path(config.site_dir))
    except Fault as fault:
        raise PluginError(str(fault)) from None
    downloads.put(told.files(_build.project.history, _build.project.scripts), Path(config.site_dir))
    downloads.put(torch_pages.files(_build.project, _build.used, _build.titles, config.site_url or ""), Path(config.site_dir))
    export.write_site(_build.texts, Path(config.site_dir), config.site_name)
    cache.prune(_build.project.root / folder for folder in (cache.FOLDER, page_cache.NOTEBOOKS))
    search.write_index(_build.project, Path(config.site_dir), serving=_build.serving)
    if folder := os.environ.get(export.SWITCH):
        export.write_tree(_build.texts, expand.figure_files(_build.project, config), Path(folder))


def _status(path: str) -> str:
    return status.table(_build.project, languages.language_of(path), status.pages_of(_build.sources), _build.titles)


def _scripts(path: str) -> list[str]:
    """The scripts that a page shows."""
    example = example_pages.page_script(_build.project, path)
    return [example.path] if example else [script for script, on in _build.used.items() if path in on]
