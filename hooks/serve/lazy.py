"""Pages rendered when somebody asks for them: a change is seen as soon as its one page is ready."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Environment
from mkdocs.commands.build import _build_page, _populate_page  # as `build` calls them; mkdocs is pinned
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

log = logging.getLogger("mkdocs.serve")


@dataclass
class Site:
    """What one build leaves for rendering its pages; `fresh` are the pages that are rendered and still hold."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment
    pages: dict[str, Page]
    inclusion: dict[str, InclusionLevel]
    fresh: set[str] = field(default_factory=set)


class Lazy:
    """Keeps a build from rendering pages, and renders each when it is asked for. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.RLock()  # pages share the theme's language and MkDocs' current page
        self._ready = threading.Condition(self._lock)
        self._site: Site | None = None
        self._next: Site | None = None

    def close(self) -> None:
        """A build begins, which empties the site: who asks for a page waits for it."""
        with self._lock:
            self._site = None

    def hold_back(self, nav: Navigation, config: MkDocsConfig, files: Files) -> None:
        """Let this build go past all pages; to the navigation they have their titles all the same."""
        pages = {page.file.url: page for page in nav.pages}
        inclusion = {page.file.src_uri: page.file.inclusion for page in nav.pages}
        for page in nav.pages:
            page.read_source(config)
            page.file.inclusion = InclusionLevel.EXCLUDED
        with self._lock:
            self._next = Site(config, files, nav, config.theme.get_env(), pages, inclusion)

    def take_env(self, env: Environment) -> None:
        """Render with the templates of this build."""
        if self._next:
            self._next.env = env

    def open(self) -> None:
        """The build is done: pages can be asked for."""
        with self._ready:
            site, self._next = self._next, None
            if site:
                for file in site.files.documentation_pages(inclusion=lambda level: True):
                    file.inclusion = site.inclusion.get(file.src_uri, file.inclusion)
                self._site = site
            self._ready.notify_all()

    def page(self, url: str) -> Page | None:
        """The page at a URL relative to the site's root, rendered and written; None where there is none."""
        with self._ready:
            while self._site is None:
                self._ready.wait(0.5)
            page = self._site.pages.get(url)
            if page is not None and url not in self._site.fresh:
                self._render(self._site, page)
                self._site.fresh.add(url)
            return page

    def drop(self, sources: Iterable[str]) -> None:
        """Render these pages, by their path in docs/, again when they are next asked for."""
        gone = set(sources)
        with self._lock:
            for site in filter(None, (self._site, self._next)):
                site.fresh -= {url for url, page in site.pages.items() if page.file.src_uri in gone}

    def drop_all(self) -> None:
        """Render every page again when it is next asked for."""
        with self._lock:
            for site in filter(None, (self._site, self._next)):
                site.fresh.clear()

    def add(self, files: Iterable[File]) -> None:
        """Write generated files into the site, so that pages can link to them."""
        with self._lock:
            for file in files:
                if self._site and not self._site.files.get_file_from_path(file.src_uri):
                    self._site.files.append(file)
                    file.copy_file()

    def source(self, page: str, path: Path) -> None:
        """Read a page, by its path in docs/, from another file from now on."""
        with self._lock:
            file = self._site.files.get_file_from_path(page) if self._site else None
            if file:
                file.abs_src_path = str(path)

    def rest(self) -> list[str]:
        """The URLs of the pages that are not rendered."""
        with self._lock:
            return [url for url in self._site.pages if url not in self._site.fresh] if self._site else []

    def locked(self, job: Callable[[], None]) -> None:
        """Do something while no page is being rendered."""
        with self._lock:
            job()

    @staticmethod
    def _render(site: Site, page: Page) -> None:
        docs: list[File] = list(site.files.documentation_pages())
        _populate_page(page, site.config, site.files)
        _build_page(page, site.config, docs, site.nav, site.env)
