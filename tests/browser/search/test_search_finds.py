"""What the search finds, in a real browser: questions, names, messages; and that it finds nothing where there is nothing."""

from __future__ import annotations

import json
from collections import Counter, defaultdict

import pytest
from playwright.sync_api import Page

from hooks.page.entry import entries
from hooks.search import messages
from tests.conftest import ROOT
from tests.questions import Question, nothing, questions

FIND = """async ({ engine, queries }) => {
    const { load, find } = await import(engine)
    await load()
    return queries.map((query) => find(query, { typing: false }).map(({ url }) => url))
}"""
NAMES = """async ({ engine, index }) => {
    const { load, find } = await import(engine)
    await load()
    const { fetched, Index } = await import(index)
    const { names } = new Index(await fetched(new URL("../../../search/en.index", index)))
    return names.map(([name]) => name).filter((name) => !find(name).slice(0, 3).some(({ heading }) => heading === name))
}"""


def found(page: Page, site_url: str, language: str, queries: list[str]) -> list[list[str]]:
    """Of each query the results, as `path#id` below the language."""
    page.goto(f"{site_url}{language}/about/contributing/")
    page.set_default_timeout(120_000)
    urls = page.evaluate(FIND, {"engine": f"{site_url}assets/js/search/engine.js", "queries": queries})
    return [[url.split(f"/{language}/", 1)[1].replace("/#", "#").rstrip("/") for url in results] for results in urls]


def figures(asked: list[Question], results: list[list[str]]) -> dict[str, Counter[str]]:
    """Kind → how many were asked, answered by the first result, by one of the first three."""
    sums: dict[str, Counter[str]] = defaultdict(Counter)
    for question, urls in zip(asked, results, strict=True):
        right = [question.answered_by(url) for url in urls[:3]]
        for kind in (question.kind, "all"):
            sums[kind].update({"asked": 1, "first": int(any(right[:1])), "three": int(any(right))})
    return sums


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_first_result_is_the_answer(page: Page, site_url: str, language: str) -> None:
    asked = questions(language)
    assert len(asked) >= 150 and sum(question.source == "forum" for question in asked) * 2 >= len(asked) - 10
    results = found(page, site_url, language, [question.text for question in asked])
    for held_out in (False, True):
        rows = [(q, r) for q, r in zip(asked, results, strict=True) if q.held_out == held_out]
        sums = figures([q for q, _ in rows], [r for _, r in rows])
        print(language, "held out" if held_out else "tuned on", {kind: dict(sums[kind]) for kind in sorted(sums)})
        whole = sums["all"]
        assert whole["first"] >= 0.85 * whole["asked"], whole
        assert whole["three"] >= 0.97 * whole["asked"], whole


@pytest.mark.parametrize("language", ["zh", "en"])
def test_where_there_is_nothing_nothing_is_found(page: Page, site_url: str, language: str) -> None:
    queries = nothing()
    assert len(queries) >= 20
    assert not {query: urls[:3] for query, urls in zip(queries, found(page, site_url, language, queries), strict=True) if urls}


def test_every_name_of_the_api_is_among_the_first(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/about/contributing/")
    page.set_default_timeout(300_000)
    scripts = f"{site_url}assets/js/"
    assert page.evaluate(NAMES, {"engine": f"{scripts}search/engine.js", "index": f"{scripts}search/index.js"}) == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_message_leads_to_its_entry(page: Page, site_url: str, language: str) -> None:
    """The heading of each entry as it may be pasted: with a kind of error before it, and numbers for what varies."""
    asked = {}
    for path in sorted((ROOT / "docs" / language / "errors").glob("*.md")):
        for entry in entries.entries(path.read_text(encoding="utf-8"), f"{language}/errors/{path.name}"):
            asked[f"errors/{path.stem}#{entry.anchor}"] = f"RuntimeError: {entry.codes[0].replace('…', '17')}"
    results = found(page, site_url, language, list(asked.values()))
    missed = {text: urls[:3] for (answer, text), urls in zip(asked.items(), results, strict=True) if answer not in urls[:3]}
    assert not missed, json.dumps(missed, ensure_ascii=False, indent=1)


def test_what_other_versions_say_leads_to_the_entry(page: Page, site_url: str) -> None:
    """Each message that an entry's first script prints on another version of torch. Where that version has no such function, and
    says only this, the answer is what an older torch lacks."""
    others = messages.of_versions(ROOT)
    asked: dict[str, list[str]] = defaultdict(list)
    for path in sorted((ROOT / "docs/en/errors").glob("*.md")):
        for anchor, script in entries_with_scripts(path.read_text(encoding="utf-8"), path.name):
            for line in others.get(script, ()):
                if len(messages.words(line)) >= 4 and messages.is_message(line):
                    asked[line] += [f"errors/{path.stem}#{anchor}"]
                    asked[line] += ["errors/older#", "versions/"] if messages.LACKS.search(line) else []
    results = found(page, site_url, "en", list(asked))
    missed = {
        line: urls[:3] for (line, starts), urls in zip(asked.items(), results, strict=True) if not any_starts(urls[:3], starts)
    }
    assert len(asked) > 60 and not missed, json.dumps(missed, indent=1)


def any_starts(urls: list[str], starts: list[str]) -> bool:
    return any(url == start or (start[-1] in "#/" and url.startswith(start)) for url in urls for start in starts)


def entries_with_scripts(text: str, name: str) -> list[tuple[str, str]]:
    """(anchor, first script below it) of each entry of a page."""
    parts = text.split("\n## ")[1:]
    pairs = []
    for part in parts:
        entry = next(iter(entries.entries(f"## {part}", f"en/errors/{name}")), None)
        script = part.partition('--8<-- "')[2].partition('"')[0]
        if entry and script:
            pairs.append((entry.anchor, script))
    return pairs


def test_a_whole_traceback_leads_to_its_message(page: Page, site_url: str) -> None:
    pasted = (
        'Traceback (most recent call last):\n  File "/opt/me/train.py", line 12, in <module>\n    loss.backward()\n'
        '  File "/usr/lib/python3.11/site-packages/torch/_tensor.py", line 522, in backward\n    torch.autograd.backward(\n'
        "RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have "
        "already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad()."
    )
    for text in (pasted, pasted.replace("\n", " ⏎ ")):
        (urls,) = found(page, site_url, "en", [text])
        assert urls[0] == "errors/autograd#second-time", urls
