"""What a build knows of itself; made whole at once, never half filled."""

from __future__ import annotations

from dataclasses import dataclass

from mkdocs.structure.nav import Navigation

from hooks.api import index
from hooks.frame.groups import Group
from hooks.output import export, tally
from hooks.page.block.provenance import Links
from hooks.project import Project
from hooks.serve.later import Later
from hooks.serve.site import Served


@dataclass(frozen=True)
class Begun:
    """What is known before the pages are read: the scripts, and where links lead."""

    project: Project
    links: Links


@dataclass(frozen=True)
class Build:
    """What is known once all pages are; `texts` and `asks` grow page by page."""

    project: Project
    links: Links
    navs: dict[str, Navigation]
    urls: dict[str, str]
    sources: dict[str, str]
    titles: dict[str, str]
    groups: dict[str, list[Group]]
    leading: dict[str, list[str]]
    around: str
    used: dict[str, list[str]]
    numbers: tally.Numbers
    names: Later[index.Index]
    texts: dict[str, export.Text]
    asks: dict[str, list[str]]  # the questions that a page's front matter says it answers, by its URL


class Process:
    """The build in progress, and where the site is served what lasts from build to build."""

    served: Served | None = None
    begun: Begun
    build: Build
