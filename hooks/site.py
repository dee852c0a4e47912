"""The events of MkDocs: each calls the module that knows."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from hooks import cache, closing, editing, pack, texts
from hooks.api import index
from hooks.build import Begun, Build, Process
from hooks.frame import groups, head, related
from hooks.notebook import example_pages, gallery, jupyter
from hooks.output import check, downloads, export, links, policy, status, tally
from hooks.page import expand, facts, finish, languages, page_cache
from hooks.page.block import torch_told
from hooks.page.block.provenance import Links
from hooks.page.entry import cards
from hooks.page.paths import cell_path
from hooks.project import Project
from hooks.run import interrupt, progress
from hooks.script.parse import Script
from hooks.serve import app
from hooks.serve.later import Later
from hooks.serve.site import Served
from hooks.serve.watch import Watch

_process = Process()


def on_startup(command: str, dirty: bool) -> None:
    _process.served = Served() if command == "serve" else None
    interrupt.arm(interrupt.SERVING_PATIENCE if _process.served else interrupt.PATIENCE)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    if _process.served:
        _process.served.lazy.close()
    project = Project.load(Path(config.config_file_path).parent)
    if config.nav:
        config.nav = example_pages.into_nav(languages.expand(config.nav), project)
    links.place(Path(config.docs_dir))
    check.target(Path(config.site_dir))
    address = (config.repo_url or "").rstrip("/")
    _process.begun = Begun(project, Links(address, config.extra.get("branch", "main"), project.prose_only))
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    project = _process.begun.project
    progress.warn(project)
    if faults := check.faults(project, files):  # before the first script is run, which may take minutes
        raise PluginError("\n".join([f"{len(faults)} mistakes in pages and programs:", *map(str, faults)]))
    if _process.served:
        _process.served.run(project)
    else:
        project.run(progress.report)
        progress.summarize(project)
    for file in (*expand.figure_files(project, config), *gallery.thumbnail_files(project, config)):
        files.append(file)
    for file in example_pages.files(project, config):
        files.append(file)
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    project, sources, navs = _process.begun.project, expand.sources(files), languages.split(nav)
    urls, titles = {file.src_uri: file.url for file in files.documentation_pages()}, expand.titles(sources)
    _process.build = Build(
        project=project,
        links=_process.begun.links,
        navs=navs,
        urls=urls,
        sources=sources,
        titles=titles,
        groups={language: groups.groups(tree, config.extra.get("groups"), language) for language, tree in navs.items()},
        leading=related.leading(sources),
        around=page_cache.surroundings(config, files),
        used=status.pages_of(sources),
        numbers=tally.numbers(project),
        names=Later(lambda: index.Index(project, sources, urls, titles)),
        texts={},
        asks={},
    )
    if _process.served:
        _process.served.lazy.hold_back(nav, config, files)
        for page in nav.pages:
            if script := example_pages.page_script(project, page.file.src_uri):
                page.meta = example_pages.meta(script, languages.language_of(page.file.src_uri))
    return nav


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    env.filters["sha256"] = policy.digest
    if _process.served:
        _process.served.lazy.take_env(env)
    return env


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    build, path, language = _process.build, page.file.src_uri, languages.language_of(page.file.src_uri)
    if script := example_pages.page_script(build.project, path):
        _remember_example(script, page)
        page.meta, markdown = example_pages.meta(script, language), example_pages.markdown(script, language)
        build.texts[path] = export.text(build.project, markdown, page, build.links, build.urls)
        return markdown
    if path not in build.sources:
        return markdown
    made_by = cards if cards.are_on(path) else finish
    page_cache.remember(page, build.project.root, build.around, [], made_by.shape, (made_by.__name__,))
    return texts.made(build, page, markdown)


def _remember_example(script: Script, page: Page) -> None:
    build, path = _process.build, page.file.src_uri
    record = example_pages.shown_record(build.project, script)
    explained = example_pages.explained(script, page, build.used, build.titles, build.urls)
    top = example_pages.top(build.project, script, path, build.links, explained)
    programs, language = downloads.of_script(build.project, script), languages.language_of(path)
    lines = [programs[cell_path(script.path, language, cell)].count("\n") for cell in script.cells]
    jupyter.remember(page, script, record, build.project.root, build.around, top, lines)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    if _process.served and not _process.build.names.ready:
        return html  # nobody waits for the index of names: the page gets its list when it is rendered again
    return index.with_names(html, page.file.src_uri, page.url, _process.build.names.get(), _process.build.urls)


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    build, path = _process.build, page.file.src_uri
    languages.localize(page, context, config, build.urls)
    build.asks[page.url] = list(page.meta.get("asks", ()))
    context["nav"], context["groups"] = build.navs.get(context["language"], nav), build.groups.get(context["language"], [])
    context["place"], context["head"] = groups.place(context["groups"], page), head.cut(page.content or "", path)
    context["leading"] = [(build.titles[source], build.urls[source]) for source in build.leading.get(path, ())]
    context["numbers"], context["serving"] = build.numbers, _process.served is not None
    context["torches"] = " ".join(torch_told.chosen(build.project.history))
    context["verified"] = facts.verified(build.project, _scripts(path))
    return context


def on_post_build(config: MkDocsConfig) -> None:
    build = _process.build
    listings = {f"assets/nav/{language}.json": groups.listing(found) for language, found in build.groups.items()}
    downloads.put(listings, Path(config.site_dir))
    if served := _process.served:
        pack.close(whole=False)
        served.know(config, build.used, _scripts)
        served.open(build.names, lambda: closing.close(build, config, serving=True))
        return
    downloads.write(build.project, Path(config.site_dir))
    closing.close(build, config, serving=False)
    pack.close(whole=not build.project.prose_only)
    cache.prune(build.project.root / folder for folder in (cache.FOLDER, page_cache.NOTEBOOKS))
    if folder := os.environ.get(export.SWITCH):
        export.write_tree([*build.texts.values()], expand.figure_files(build.project, config), Path(folder))


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    if _process.served and (text := _process.build.texts.get(page.file.src_uri)):
        export.write_page(text, Path(config.site_dir))
    return output


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    if _process.served:
        server.set_app(app.wrap(server.serve_request, server.mount_path, _process.served))
        Watch(lambda changed: editing.take(_process, config, changed)).install(server)
    return server


def _scripts(path: str) -> list[str]:
    """The scripts that a page shows."""
    example = example_pages.page_script(_process.build.project, path)
    return [example.path] if example else [script for script, on in _process.build.used.items() if path in on]
