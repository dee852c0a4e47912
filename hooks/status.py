"""The table of every script: where it ran, how long it took, how it ended, which pages show it."""

from __future__ import annotations

from hooks import words
from hooks.embed import embeds
from hooks.project import Project
from hooks.render import download_path

MARK = "<!-- generated: status -->"
_HEADS = {"zh": "| 脚本 | 运行于 | 用时 | 页面 |", "en": "| Script | Ran on | Time | Pages |"}
_SIGNS = {"ok": "✓", "failed": "✗", "not-run": "–"}


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
    rows = [_HEADS[language], "|---|---|---:|---|"]
    for path, record in sorted(project.records.items()):
        script = project.scripts[path]
        pages = [page for page in used.get(path, []) if page.startswith(f"{language}/")]
        links = ", ".join(f"[{titles.get(page, page)}](../../{page})" for page in pages)
        name = f'<a href="../../../{download_path(path, language, ".py")}">{script.header.titles[language]}</a>'
        took = f"{words.seconds(record.seconds)} s" if record.state == "ok" else record.reason.get(language, "")
        where = f"{record.device}, torch {record.torch}, {record.date}" if record.device else ""
        rows.append(f"| {_SIGNS[record.state]} {name}<br><code>{path}</code> | {where} | {took} | {links} |")
    return "\n".join(rows) + "\n"
