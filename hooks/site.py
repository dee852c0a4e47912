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
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from hooks import export, languages, pages, status
from hooks.fault import Fault
from hooks.project import Project
from hooks.record import Record
from hooks.render import Links

log = logging.getLogger("mkdocs.scripts")


class _Build:
    """What one build knows; made anew by each."""

    project: Project
    links: Links
    navs: dict[str, Navigation]
    urls: dict[str, str]
    sources: dict[str, str]
    texts: list[export.Text]


_build = _Build()


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    if config.nav:
        config.nav = languages.expand(config.nav)
    root = Path(config.config_file_path).parent
    _build.project = Project.load(root)
    branch = config.extra.get("branch", "main")
    _build.links = Links((config.repo_url or "").rstrip("/"), branch, _build.project.prose_only)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    project = _build.project
    for fault in project.faults.values():
        log.warning("%s", fault)
    project.run(_report)
    _summarize(project)
    for file in pages.figure_files(project, config):
        files.append(file)
    _build.sources = pages.sources(files)
    _build.texts = []
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    _build.urls = {file.src_uri: file.url for file in files.documentation_pages()}
    _build.navs = languages.split(nav)
    return nav


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    path = page.file.src_uri
    if path not in _build.sources:
        return markdown
    try:
        if status.MARK in markdown:
            markdown = markdown.replace(status.MARK, _status(path))
        _build.texts.append(export.text(_build.project, markdown, page, _build.links, _build.urls))
        return pages.expand(_build.project, markdown, path, _build.links)
    except Fault as fault:
        above = len(_build.sources[path].splitlines()) - len(markdown.splitlines())
        raise PluginError(str(Fault(f"docs/{path}", fault.line + above, fault.what, fault.repair))) from None


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    return pages.finish(html)


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    languages.localize(page, context, config, _build.urls)
    context["nav"] = _build.navs.get(context["language"], nav)
    return context


def on_post_build(config: MkDocsConfig) -> None:
    pages.write_downloads(_build.project, Path(config.site_dir))
    export.write_site(_build.texts, Path(config.site_dir), config.site_name)
    if folder := os.environ.get("EXPORT"):
        export.write_tree(_build.texts, pages.figure_files(_build.project, config), Path(folder))


def _status(path: str) -> str:
    titles = {page: pages.front_matter(text).get("title", page) for page, text in _build.sources.items()}
    return status.table(_build.project, languages.language_of(path), status.pages_of(_build.sources), titles)


def _report(done: int, total: int, record: Record) -> None:
    log.info("[%*d/%d] %s %.2f s %s", len(str(total)), done, total, record.script, record.seconds, record.state)


def _summarize(project: Project) -> None:
    states = [record.state for record in project.records.values()]
    counts = ", ".join(f"{states.count(state)} {state}" for state in ("ok", "failed", "not-run") if state in states)
    log.info("%d scripts: %s", len(states), counts)
    for record in project.records.values():
        if record.state == "failed":
            log.warning("%s failed: %s\n%s", record.script, record.reason["en"], record.error)
