"""What wants all pages of a build, or none: texts, the search index, what other versions of torch say."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from hooks.api import cards
from hooks.build import Build
from hooks.output import downloads, export, offline, snippets
from hooks.output.versions import torch_marks, torch_pages
from hooks.page.block import torch_told
from hooks.search import names as search_names
from hooks.search import write as search


def close(build: Build, config: MkDocsConfig, *, serving: bool) -> None:
    """Write it into the site; `serving` says that its pages are made when they are asked for."""
    site, project = Path(config.site_dir), build.project
    downloads.put(torch_told.files(project.history, project.scripts, torch_told.ways(build.sources, build.urls)), site)
    downloads.put(torch_pages.files(project, build.used, build.titles, config.site_url or ""), site)
    downloads.put(torch_marks.files(project, build.sources, build.urls, build.names.get()), site)
    downloads.put(snippets.files(project, build.used, build.urls), site)
    export.write_site([*build.texts.values()], site, config.site_name)
    downloads.put(cards.files(build.names.get()), site)
    names = search_names.names(project.root, build.names.get(), build.urls)
    search.write_index(project, site, names, build.asks, serving=serving)
    if not serving:
        offline.write(site)
