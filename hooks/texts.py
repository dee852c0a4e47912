"""The text of a page that a person wrote, as the site generator is given it, and plain for readers and programs."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import os

from mkdocs.structure.pages import Page

from hooks import cache
from hooks.api import index
from hooks.build import Build
from hooks.frame import groups
from hooks.notebook import gallery
from hooks.output import export, status
from hooks.output.versions import torch_pages
from hooks.page import expand, inputs
from hooks.page.entry import entries
from hooks.page.languages import language_of


def made(build: Build, page: Page, markdown: str) -> str:
    """A page's Markdown with its marks and embed lines replaced; its plain text goes into `build.texts`. What an earlier build
    made of the same words, scripts and records is taken from there."""
    path, project = page.file.src_uri, build.project
    markdown, shown = _filled(build, page, markdown)
    seen = [*inputs.of_page(project, markdown, path, build.links), _digest(repr(sorted(build.urls.items())))]
    meta = [path, page.file.url, str(page.meta), str(page.title), os.environ.get(export.SWITCH, "")]
    name = cache.key(expand.__name__, cache.key(export.__name__), markdown, shown, *meta, *seen)
    known = cache.load(project.root, name)
    if known is None:
        text = export.text(project, markdown, page, build.links, build.urls)
        known = {"text": dataclasses.asdict(text), "shown": expand.expand(project, shown, path, build.links)}
        if inputs.settled(project, markdown, path):
            cache.save(project.root, name, known)
    build.texts[path] = export.Text(**known["text"])
    return str(known["shown"])


def _filled(build: Build, page: Page, markdown: str) -> tuple[str, str]:
    """A page's Markdown with what is generated in place of its marks: plain, and as the site shows it."""
    path, project = page.file.src_uri, build.project
    language = language_of(path)
    markdown = status.fill(markdown, project, language, build.used, build.titles, groups.sections(build.groups[language]))
    markdown = torch_pages.fill(markdown, path, project, build.used, build.titles)
    markdown = index.fill(markdown, path, page.url, build.names.get)
    markdown = entries.fill(markdown, path, build.sources, build.urls, build.titles, project)
    return gallery.fill(project, markdown, path, build.links)


@functools.lru_cache(maxsize=4)
def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
