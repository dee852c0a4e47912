"""The table of every script: which page shows it, where it ran, how long it took, how it ended."""

from __future__ import annotations

from collections import defaultdict
from pathlib import PurePosixPath

from hooks.page import words
from hooks.page.embed import embeds
from hooks.page.paths import download_path
from hooks.project import Project
from hooks.run.record import Record
from hooks.run.sandbox_kind import sandbox_kind

MARK = "<!-- generated: status -->"
_HEADS = {"zh": "| 页面 | 脚本与用时（秒） | 合计 |", "en": "| Page | Scripts and seconds | Total |"}
_ALONE = {"zh": "没有页面用到", "en": "On no page"}


def pages_of(sources: dict[str, str]) -> dict[str, list[str]]:
    """Script → the pages that embed it, from page path → Markdown."""
    found: dict[str, list[str]] = {}
    for page, markdown in sources.items():
        for embed in embeds(markdown, page):
            pages = found.setdefault(embed.script, [])
            if page not in pages:
                pages.append(page)
    return found


def table(project: Project, language: str, used: dict[str, list[str]], titles: dict[str, str]) -> str:
    """The table in a language as Markdown, relative to `<language>/about/status.md`; `titles` by page path."""
    scripts: dict[str, list[str]] = defaultdict(list)
    for path in sorted(project.records):
        own = f"{language}/examples/{PurePosixPath(path).stem}.md" if project.scripts[path].is_example else ""
        titles = titles | ({own: project.scripts[path].header.titles[language]} if own else {})
        for page in [page for page in used.get(path, []) if page.startswith(f"{language}/")] or [own]:
            scripts[page].append(path)
    rows = [*_places(project, language), "", _sandbox(project, language), "", _HEADS[language], "|---|---|---:|"]
    for page in sorted(scripts):
        name = f"[{titles.get(page, page)}](../../{page})" if page else _ALONE[language]
        listed = "<br>".join(_listed(project.records[path], language) for path in scripts[page])
        total = sum(project.records[path].seconds for path in scripts[page])
        rows.append(f"| {name} | {listed} | {words.seconds(total)} |")
    return "\n".join(rows) + "\n"


def _sandbox(project: Project, language: str) -> str:
    """What holds the scripts of this build back; nothing where it runs none."""
    return "" if project.prose_only else words.say(f"sandbox-{sandbox_kind()}", language)


def _places(project: Project, language: str) -> list[str]:
    """A list of the devices and versions that scripts ran on, with how many and when."""
    dates = defaultdict(list)
    for record in project.records.values():
        if record.device:
            dates[record.device, record.torch].append(record.date)
    return [
        "- " + words.say("ran", language, device=device, torch=torch, count=len(days), first=min(days), last=max(days))
        for (device, torch), days in sorted(dates.items())
    ]


def _listed(record: Record, language: str) -> str:
    """A script's name and how its run went; one that did not run, or failed, can be downloaded here."""
    name = PurePosixPath(record.script).stem
    if record.state == "ok":
        return f"{name} {words.seconds(record.seconds)}"
    link = f'<a href="../../../{download_path(record.script, language, ".py")}">{name}</a>'
    return f"{'✗' if record.state == 'failed' else '–'} {link} {record.reason.get(language, '')}"
