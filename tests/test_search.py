"""What is indexed of the built site, and that a failure of the indexer fails the build."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from hooks.output import search, sections
from hooks.output.search import SearchError
from hooks.project import Project

SCRIPT = '"""改形状 | Reshape"""\nimport torch\n\nx = torch.arange(6)\nprint(x.view(2, 3))\n'
CODE = """<div class="run" data-script="snippets/a.py" data-state="ok"><div class="highlight"><pre><span></span><code>
<span class="n">x</span><span class="o">.</span><span class="n">view</span><span class="p">(</span>2, 3<span class="p">)</span>
<span class="c1 out">#&gt; tensor([[0.1234, 2.5]])</span>
<span class="c1 out">    #&gt; shapes cannot be multiplied (2x3)</span>
</code></pre></div><p class="run-meta">Ran on CPU 0.01 s</p></div>"""
PAGE = """<html lang="{language}"><head><title>{title} · Site</title><meta name="description" content="About {title}"></head>
<body><nav>navigation</nav><article class="md-typeset">
<h1 id="top">{title}<a class="headerlink" href="#top">&para;</a></h1>
<div class="tools" data-pagefind-ignore><button>Copy</button></div><p>{words}</p>{code}
<h2 id="deep">Deeper with <code>nn.Linear</code></h2><p>Inline <code>F.relu</code> &lt;b&gt;.</p>
<h2 id="see-also">See also</h2><p>elsewhere</p></article><footer>foot</footer></body></html>"""


def page(language: str, title: str, words: str) -> str:
    return PAGE.format(language=language, title=title, words=words, code=CODE)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    for path, text in {
        "en/shape/index.html": page("en", "Shapes", "Strides matter."),
        "zh/shape/index.html": page("zh-Hans", "形状", "张量的步幅与小批量。"),
        "en/about/status/index.html": page("en", "Status", "Strides of every script."),
        "404.html": page("en", "Lost", "Not found"),
        "index.html": "<html lang='zh'><body>redirect</body></html>",
    }.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets/a.py").write_text(SCRIPT, encoding="utf-8")
    return Project.load(tmp_path)


def fragments(site: Path) -> dict[str, Any]:
    """URL → what the index holds of it."""
    found = {}
    for path in (site / "pagefind/fragment").iterdir():
        data = json.loads(gzip.decompress(path.read_bytes()).removeprefix(b"pagefind_dcd"))
        found[data["url"].removesuffix(".html")] = data
    return found


def test_every_heading_is_a_result_of_its_own(project: Project, site: Path) -> None:
    search.write_index(project, site)
    assert set(fragments(site)) == {
        "/en/shape/",
        "/en/shape/#deep",
        "/zh/shape/",
        "/zh/shape/#deep",
        "/en/about/status/",
    }
    entry = json.loads((site / "pagefind/pagefind-entry.json").read_text())
    assert {language: index["page_count"] for language, index in entry["languages"].items()} == {"en": 3, "zh-x": 2}


def test_only_what_readers_look_for_is_indexed(project: Project, site: Path) -> None:
    search.write_index(project, site)
    top, deep = fragments(site)["/en/shape/"], fragments(site)["/en/shape/#deep"]
    for silent in ("navigation", "foot", "Ran on", "Copy", "0.1234", "¶", "elsewhere", "torch.Tensor.view"):
        assert silent not in top["content"]
    assert "About Shapes" in top["content"] and "shapes cannot be multiplied" in top["content"]
    assert "Strides of every" not in fragments(site)["/en/about/status/"]["content"]
    assert deep["meta"] == {"page": "Shapes", "title": "Deeper with nn.Linear"}
    assert "<b>." in deep["content"]


def test_sections_are_found_by_the_names_they_use(project: Project, site: Path) -> None:
    search.write_index(project, site)
    for language in ("en", "zh"):
        found = fragments(site)
        assert set(found[f"/{language}/shape/"]["filters"]["api"]) == {"torch.Tensor.view", "torch.arange"}
        assert set(found[f"/{language}/shape/#deep"]["filters"]["api"]) == {"torch.nn.Linear", "torch.nn.functional.relu"}


def test_chinese_is_segmented_and_its_words_are_listed(project: Project, site: Path) -> None:
    search.write_index(project, site)
    assert "张量" in fragments(site)["/zh/shape/"]["content"].split("\u200b")
    assert {"张量", "步幅", "形状"} <= set((site / "pagefind/words.txt").read_text(encoding="utf-8").split())


def test_dotted_names_can_be_found_by_their_parts() -> None:
    html = page("en", "T", "<code>torch.nn.Linear(x)</code>, 0.5 and e.g. 1.5e-3")
    first = next(sections.sections(html, "en/t/"))
    text = sections.document(first, "en", [], [])
    assert "torch.` nn.` Linear(` x)" in text and "0.5 and" in text and "1.5e-3" in text and "x.` view(` 2, 3)" in text


def test_nothing_but_what_the_browser_needs_is_published(project: Project, site: Path) -> None:
    search.write_index(project, site)
    names = {path.name.split(".")[0].split("-")[0] for path in (site / "pagefind").iterdir()}
    assert names == {"pagefind", "wasm", "index", "fragment", "filter", "words"}
    assert not list((site / "pagefind").glob("*ui*"))


def test_an_unchanged_site_is_not_indexed_again(project: Project, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    search.write_index(project, site)
    before = fragments(site)
    monkeypatch.setattr(search, "_run", lambda *_: pytest.fail("indexed again"))
    search.write_index(project, site)
    assert fragments(site) == before


def test_run_times_do_not_change_the_index(project: Project, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    search.write_index(project, site)
    path = site / "en/shape/index.html"
    path.write_text(path.read_text(encoding="utf-8").replace("0.01 s", "0.07 s"), encoding="utf-8")
    monkeypatch.setattr(search, "_run", lambda *_: pytest.fail("indexed again"))
    search.write_index(project, site)


def test_while_serving_the_last_index_stands_in_for_the_next(
    project: Project, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    search.write_index(project, site)
    threads: list[Thread] = []
    monkeypatch.setattr(Thread, "start", lambda self: threads.append(self))
    path = site / "en/shape/index.html"
    path.write_text(path.read_text(encoding="utf-8").replace("Strides matter", "Novelty"), encoding="utf-8")
    search.write_index(project, site, serving=True)
    assert "Strides" in fragments(site)["/en/shape/"]["content"]
    threads.pop().run()
    assert "Novelty" in fragments(site)["/en/shape/"]["content"]


def test_few_indexes_are_kept(project: Project, site: Path) -> None:
    for count in range(search.KEPT + 2):
        (site / "en/shape/index.html").write_text(page("en", "Shapes", f"edition {count}"), encoding="utf-8")
        search.write_index(project, site)
    assert len(list((project.root / search.STORE).iterdir())) == search.KEPT


@pytest.mark.parametrize("binary", ["#!/bin/sh\necho broken index >&2; exit 3\n", None])
def test_a_failing_indexer_fails_the_build(
    project: Project, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, binary: str | None
) -> None:
    fake = tmp_path / "pagefind"
    if binary:
        fake.write_text(binary)
        fake.chmod(0o755)
    monkeypatch.setattr(search, "get_executable", lambda: fake)
    with pytest.raises(SearchError, match=r"Pagefind failed(.|\n)*Repair: pip install") as caught:
        search.write_index(project, site)
    assert not binary or "broken index" in str(caught.value)
    assert not (site / "pagefind").exists()


def test_a_site_without_pages_has_no_index(project: Project, tmp_path: Path) -> None:
    search.write_index(project, tmp_path / "nothing")
    assert not (tmp_path / "nothing").exists()
