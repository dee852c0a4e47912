"""The pages of the section versions/: tables, lists of changes, feeds, and what the chooser of two versions reads."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from pathlib import PurePosixPath

from hooks.page.languages import language_of
from hooks.project import Project
from hooks.script.bilingual import LANGUAGES, half
from hooks.versions.changes import KINDS, Change, changes
from hooks.versions.history import History, noise
from hooks.versions.table import Release, release, releases

_CHANGED = re.compile(r"^<!-- generated: torch (\d+\.\d+) -->$", re.MULTILINE)
_TABLE = "<!-- generated: torches -->"
LONGEST = 200
_HEADS = {
    "zh": "| torch | 发布 | torchvision | 输出相同 | 只有随机数、舍入等不同 | 输出不同 | 运行失败 | 无法运行 | 尚未记录 |",
    "en": "| torch | Released | torchvision | Prints the same | Only draws, rounding ... | Prints otherwise | Fails | Cannot run "
    "| Not recorded |",
}
_ESCAPED = str.maketrans({"|": "&#124;", "_": "&#95;", "*": "&#42;", "`": "&#96;", "{": "&#123;", "$": "&#36;"})
_SENTENCES = {
    "runs": "现在能运行 | Now runs",
    "stops": "不能运行了 | No longer runs",
    "result": "输出变了 | Prints otherwise",
    "error": "失败的方式变了 | Fails otherwise",
    "warns": "多了警告 | New warnings",
    "quiet": "少了警告 | Warnings gone",
    "none": "记录里没有变化。 | The records show no change.",
    "unrecorded": "这个版本还没有记录。 | This version is not recorded yet.",
    "compared": "{tried} 个脚本在这个版本上有记录，其中 {changed} 个和它之前记录的版本不同。 | "
    "{tried} scripts are recorded on this version; {changed} of them do otherwise than on the version recorded before it.",
    "feed": "每个 torch 版本改变了什么 | What each torch version changed",
}


def say(name: str, language: str, **values: object) -> str:
    return half(_SENTENCES[name], language).format(**values)


def fill(markdown: str, page: str, project: Project, used: dict[str, list[str]], titles: dict[str, str]) -> str:
    """A page's Markdown with the tables and lists of versions in place of their marks."""
    language = language_of(page)
    if _TABLE in markdown:
        markdown = markdown.replace(_TABLE, table(project.history, language, page))
    pages = Pages(used, titles, language)
    return _CHANGED.sub(lambda mark: listed(project, release(mark[1]), pages), markdown)


class Pages:
    """Where the scripts are shown, in one language."""

    def __init__(self, used: dict[str, list[str]], titles: dict[str, str], language: str) -> None:
        self.language, self._used, self._titles = language, used, titles

    def of(self, script: str) -> tuple[str, str]:
        """(path of a page below the language's folder, title) of a script; ("", its name) where no page shows it."""
        start = f"{self.language}/"
        found = next((page for page in self._used.get(script, []) if page.startswith(start)), "")
        if not found and script.startswith("examples/"):
            return f"examples/{PurePosixPath(script).stem}.md", PurePosixPath(script).stem
        return found.removeprefix(start), self._titles.get(found, PurePosixPath(script).stem)


def table(history: History, language: str, page: str) -> str:
    """States per version, the newest first, as Markdown."""
    rows = [_HEADS[language], "|---|---|---|" + "---:|" * 6]
    total = len(history.tried)
    for each in reversed(releases()):
        counts = _counts(history, each)
        known = sum(counts.values())
        link = f"[{each.torch}](../versions/{each.minor}.md)" if each != releases()[0] else each.torch
        numbers = [counts[name] for name in ("same", "noise", "differs", "fails", "cannot")]
        shown = [str(n) for n in [*numbers, total - known]] if known else ["–"] * 5 + [str(total)]
        rows.append(f"| {link} | {each.date} | {each.torchvision or '–'} | " + " | ".join(shown) + " |")
    return "\n".join(rows)


def listed(project: Project, chosen: Release, pages: Pages) -> str:
    """What a version changed, kind by kind, as Markdown."""
    language, found = pages.language, changes(project.history, project.scripts, chosen)
    tried = sum(_counts(project.history, chosen).values())
    if not tried:
        return say("unrecorded", language)
    parts = [say("compared", language, tried=tried, changed=len({change.script for change in found}))]
    for kind in KINDS:
        some = [change for change in found if change.kind == kind]
        if some:
            parts += ["", f"## {say(kind, language)} ({len(some)}) {{#{kind}}}", ""]
            parts += [_line(change, project, pages) for change in some]
    return "\n".join(parts if found else [*parts, "", say("none", language)])


def files(project: Project, used: dict[str, list[str]], titles: dict[str, str], site: str) -> dict[str, str]:
    """Path in the site → content: a feed in each language, and the titles that the chooser of two versions shows."""
    made: dict[str, str] = {}
    for language in LANGUAGES:
        pages = Pages(used, titles, language)
        made[f"{language}/versions/feed.xml"] = feed(project, language, site)
        known = {path: _named(project, pages, path) for path, tried in project.history.tried.items() if len(tried) > 1}
        made[f"{language}/versions/blocks.json"] = json.dumps(known, ensure_ascii=False, sort_keys=True)
    return made


def feed(project: Project, language: str, site: str) -> str:
    """An Atom feed with one entry for each version that is recorded."""
    base = f"{site.rstrip('/')}/{language}/versions/" if site else ""
    entries = []
    for each in reversed(releases()[1:]):
        counts = Counter(change.kind for change in changes(project.history, project.scripts, each))
        if not sum(_counts(project.history, each).values()):
            continue
        told = ", ".join(f"{say(kind, language)}: {counts[kind]}" for kind in KINDS if counts[kind])
        entries.append(
            f'<entry><title>torch {each.torch}</title><id>urn:torch:{each.torch}</id><link href="{base}{each.minor}/"/>'
            f"<updated>{each.date}T00:00:00Z</updated><summary>{html.escape(told)}</summary></entry>"
        )
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{language}">'
        f"<title>{say('feed', language)}</title><id>urn:torch:{language}</id><updated>{releases()[-1].date}T00:00:00Z</updated>"
        f'<author><name>Runnable PyTorch</name></author><link href="{base}"/>\n' + "\n".join(entries) + "\n</feed>\n"
    )


def _counts(history: History, each: Release) -> Counter[str]:
    counts: Counter[str] = Counter()
    for tried in history.tried.values():
        if entry := dict(tried).get(each):
            counts["noise" if entry["state"] == "differs" and noise(entry) else entry["state"]] += 1
    counts["cannot"] = sum(each in dict(found) for found in history.cannot.values())
    return counts


def _line(change: Change, project: Project, pages: Pages) -> str:
    page, title = pages.of(change.script)
    name = project.scripts[change.script].header.titles[pages.language].replace("[", "\\[").replace("]", "\\]")
    shown = f"[{name}](../{page})" if page else name
    says = " → ".join(_code(text) for text in (change.old, change.new) if text)
    return f"- {shown} · {title}: {says}"


def _named(project: Project, pages: Pages, path: str) -> list[str]:
    page, _ = pages.of(path)
    url = re.sub(r"(index)?\.md$", "/", page).replace("//", "/") if page else ""
    return [project.scripts[path].header.titles[pages.language], url]


def _code(text: str) -> str:
    """A text as one line of code."""
    line = " ".join(text.split())
    line = line if len(line) <= LONGEST else line[:LONGEST] + " ..."
    return f"<code>{html.escape(line).translate(_ESCAPED)}</code>"
