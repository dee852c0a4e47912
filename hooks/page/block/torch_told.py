"""What readers are told of a script's runs on other versions: on its block, behind its chip, and for the torch they chose."""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath

from hooks.page.entry.entries import entries
from hooks.page.paths import download_path
from hooks.script.bilingual import LANGUAGES, half
from hooks.script.parse import Script
from hooks.versions.history import History, noise, of_versions
from hooks.versions.judge import Entry
from hooks.versions.table import Release, newest, releases

FOLDER, SUFFIX = "assets/torch", ".torch.txt"
OLDER = ("errors/older.md", "errors/oldest.md")
Ways = list[tuple[re.Pattern[str], str]]
SHOWN = 600  # characters of what another version says, on a page
_SENTENCES = {
    "same": "输出相同 | prints the same",
    "random": "只有随机数不同 | differs only in the numbers drawn",
    "rounding": "只有舍入不同 | differs only in rounding",
    "address": "只有内存地址不同 | differs only in addresses",
    "speed": "只有快慢不同 | differs only in speed",
    "result": "输出不同： | prints otherwise:",
    "fails": "运行失败： | fails:",
    "cannot": "无法运行：{why} | cannot run there: {why}",
    "all": "试过的版本都能运行 | every torch tried",
    "wording": "torch {versions} 的说法 | torch {versions} says",
    "raises": "torch {versions} 抛出 | torch {versions} raises",
}


def say(name: str, language: str, **values: str) -> str:
    return half(_SENTENCES[name], language).format(**values)


def chip(history: History, path: str, language: str, up: str) -> str:
    """The link that names the versions on which a script runs; "" where only one was tried. `up` leads to the site's root."""
    span = history.span(path)
    if not span:
        return ""
    text = say("all", language) if history.everywhere(path) else f"torch {span}"
    return f'<a class="torch" href="{up}{download_path(path, language, SUFFIX)}">{text}</a>'


def wordings(history: History, path: str) -> list[tuple[str, str, str]]:
    """(versions, "wording" or "raises", text) of what other versions print or raise, each wording once, the newest first."""
    said: dict[tuple[str, str], list[Release]] = {}
    for release, entry in reversed(history.tried.get(path, ())):
        if not noise(entry):
            kind = "raises" if entry["state"] == "fails" else "wording"
            for text in dict.fromkeys(_texts(entry)):
                said.setdefault((kind, text), []).append(release)
    together: dict[tuple[str, str], list[str]] = {}
    for (kind, text), some in said.items():
        together.setdefault((of_versions(some), kind), []).append(text)
    return [(versions, kind, _cut("\n".join(texts))) for (versions, kind), texts in together.items()]


def leaf(history: History, script: Script, language: str) -> str:
    """Everything that is known of a script, as plain text: what its chip opens."""
    rows: list[tuple[str, list[Release]]] = []
    both = [*history.tried.get(script.path, ()), *history.cannot.get(script.path, ())]
    for release, entry in sorted(both, key=lambda pair: pair[0].order, reverse=True):
        text = _row(entry, language)
        if rows and rows[-1][0] == text:
            rows[-1][1].append(release)
        else:
            rows.append((text, [release]))
    lines = [f"{script.path} · {script.header.titles[language]}", ""]
    for text, some in rows:
        last = some[0].torch if len(some) == 1 else f"{some[-1].torch} - {some[0].torch}"
        first, _, rest = text.partition("\n")
        lines += [f"torch {last}: {first}", *(f"    {line}" for line in rest.splitlines())]
    return "\ufeff" + "\n".join(lines) + "\n"  # the mark lets browsers read the file as UTF-8


def ways(sources: dict[str, str], urls: dict[str, str]) -> Ways:
    """(message, address below the folder of a language) of each entry on errors of older versions: a way that works on both."""
    found: Ways = []
    for page in OLDER:
        for entry in entries(sources.get(f"{LANGUAGES[-1]}/{page}", ""), page):
            message = re.compile(".*?".join(map(re.escape, entry.codes[0].split("…"))), re.DOTALL)
            url = urls.get(f"{LANGUAGES[-1]}/{page}", "").partition("/")[2]
            found.append((message, f"{url}#{entry.anchor}"))
    return found


def files(history: History, scripts: dict[str, Script], known: Ways | None = None) -> dict[str, str]:
    """Path in the site → content: what each chip opens, and for each version the scripts that do otherwise there."""
    made = {
        download_path(path, language, SUFFIX): leaf(history, script, language)
        for path, script in scripts.items()
        if history.span(path)
        for language in LANGUAGES
    }
    for release in releases():
        if release != newest() and (apart := _apart(history, release, known or [])):
            made[f"{FOLDER}/{release.minor}.json"] = json.dumps(apart, ensure_ascii=False, sort_keys=True)
    return made


def chosen(history: History) -> list[str]:
    """The versions that a reader can choose, the newest first: those of which something is recorded."""
    known = {release for tried in history.tried.values() for release, _ in tried}
    return [release.minor for release in reversed(releases()) if release in known]


def _apart(history: History, release: Release, known: Ways) -> dict[str, list[str]]:
    """Script → [state, what that version says] and, where there is one, the address of a way that works on both."""
    found: dict[str, list[str]] = {}
    for path, tried in history.tried.items():
        entry = dict(tried).get(release)
        if entry and not noise(entry):
            text = _text(entry)
            way = next((url for message, url in known if message.search(text)), "")
            found[str(PurePosixPath(path))] = [entry["state"], text, *([way] if way else [])]
    return found


def _row(entry: Entry, language: str) -> str:
    if entry["state"] == "same":
        return say("same", language)
    if entry["state"] == "cannot":
        return say("cannot", language, why=entry["why"][language])
    if noise(entry):
        return say(entry["kind"], language)
    return say("fails" if entry["state"] == "fails" else "result", language) + "\n" + _text(entry)


def _text(entry: Entry) -> str:
    return _cut("\n".join(_texts(entry)))


def _texts(entry: Entry) -> list[str]:
    """What a version prints otherwise or raises, and what it warns of."""
    printed = [entry["error"]] if entry["state"] == "fails" else list(entry["outputs"].values())
    return [text for text in (*printed, *entry.get("warnings", [])) if text.strip()]


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN else text[:SHOWN] + " ..."
