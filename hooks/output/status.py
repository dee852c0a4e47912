"""Every script by section and page: where it ran, how long it took, how it ended."""

from __future__ import annotations

from collections import defaultdict
from pathlib import PurePosixPath

from hooks.page import words
from hooks.page.block.markup import indent
from hooks.page.embed import embeds
from hooks.page.paths import download_path
from hooks.project import Project
from hooks.run.machine.sandbox_kind import sandbox_kind
from hooks.run.results.record import Record
from hooks.script.bilingual import half

MARK = "<!-- generated: status -->"
_HEADS = {"zh": "| 页面 | 脚本与用时（秒） | 合计 |", "en": "| Page | Scripts and seconds | Total |"}
_ALONE = "没有页面用到 | On no page"
_SUM = "{count} 个脚本 · {seconds} 秒 | {count} script{s} · {seconds} s"
_ELSE = {"not-run": "– {count} 个没有运行 | – {count} not run", "failed": "✗ {count} 个失败 | ✗ {count} failed"}


def pages_of(sources: dict[str, str]) -> dict[str, list[str]]:
    """Script → the pages that embed it, from page path → Markdown."""
    found: dict[str, list[str]] = {}
    for page, markdown in sources.items():
        for embed in embeds(markdown, page):
            pages = found.setdefault(embed.script, [])
            if page not in pages:
                pages.append(page)
    return found


def fill(
    markdown: str, project: Project, language: str, used: dict[str, list[str]], titles: dict[str, str], sections: dict[str, str]
) -> str:
    """A page's Markdown with the tables in place of their mark."""
    return markdown.replace(MARK, table(project, language, used, titles, sections)) if MARK in markdown else markdown


def table(project: Project, language: str, used: dict[str, list[str]], titles: dict[str, str], sections: dict[str, str]) -> str:
    """What ran, in a language, as Markdown relative to `<language>/about/status.md`: a folded table for each section.

    `titles` are those of pages by path, `sections` those of sections by folder, in the order of the navigation.
    """
    scripts: dict[str, list[str]] = defaultdict(list)
    for path in sorted(project.records):
        own = f"{language}/examples/{PurePosixPath(path).stem}.md" if project.scripts[path].is_example else ""
        titles = titles | ({own: project.scripts[path].header.titles[language]} if own else {})
        for page in [page for page in used.get(path, []) if page.startswith(f"{language}/")] or [own]:
            scripts[page].append(path)
    folders: dict[str, list[str]] = {name: [] for name in sections}
    for page in sorted(scripts):
        folders.setdefault(page.split("/")[1] if page.count("/") > 1 else "", []).append(page)
    parts = [*_places(project, language), "", _sandbox(project, language), ""]
    for folder, pages in folders.items():
        if pages:
            shown = [project.records[path] for path in dict.fromkeys(path for page in pages for path in scripts[page])]
            title = sections.get(folder, folder) or half(_ALONE, language)
            parts += [
                f'??? abstract "{title} · {_summed(shown, language)}"\n',
                indent(_rows(project, language, pages, scripts, titles)),
            ]
    return "\n".join(parts) + "\n"


def _rows(project: Project, language: str, pages: list[str], scripts: dict[str, list[str]], titles: dict[str, str]) -> str:
    rows = [_HEADS[language], "|---|---|---:|"]
    for page in pages:
        name = f"[{titles.get(page, page)}](../../{page})" if page else half(_ALONE, language)
        listed = "<br>".join(_listed(project.records[path], language) for path in scripts[page])
        total = sum(project.records[path].seconds for path in scripts[page])
        rows.append(f"| {name} | {listed} | {words.seconds(total)} |")
    return "\n".join(rows) + "\n"


def _summed(records: list[Record], language: str) -> str:
    """How many scripts there are, how long they took, and how many did not end well."""
    states = [record.state for record in records]
    said = half(_SUM, language).format(
        count=len(records), s="s" * (len(records) != 1), seconds=words.seconds(sum(record.seconds for record in records))
    )
    for state, sentence in _ELSE.items():
        if states.count(state):
            said += " · " + half(sentence, language).format(count=states.count(state))
    return said


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
