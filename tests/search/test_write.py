"""What is indexed of the built site, and when it is indexed again."""

from __future__ import annotations

import gzip
import json
import struct
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from hooks import cache
from hooks.project import Project
from hooks.search import sections, write
from hooks.search.build import Name

SCRIPT = '"""改形状 | Reshape"""\nimport torch\n\nx = torch.arange(6)\nprint(x.view(2, 3))\n'
CODE = """<div class="run" data-script="snippets/a.py" data-state="ok"><div class="highlight"><pre><span></span><code>
<span class="n">x</span><span class="o">.</span><span class="n">view</span><span class="p">(</span>2, 3<span class="p">)</span>
<span class="c1 out">#&gt; tensor([[0.1234, 2.5]])</span>
<span class="c1 out">    #&gt; shapes cannot be multiplied (2x3)</span>
</code></pre></div><p class="run-meta">Ran on CPU 0.01 s</p></div>"""
PAGE = """<html lang="{language}"><head><title>{title} · Site</title><meta name="description" content="About {title}"></head>
<body><nav>navigation</nav><article class="md-typeset">
<h1 id="top">{title}<a class="headerlink" href="#top">&para;</a></h1>
<div class="tools" data-search-ignore><button>Copy</button></div><p>{words}</p>{code}
<h2 id="deep" data-asks="why so deep | how low">Deeper with <code>nn.Linear</code></h2>
<p>Inline <code>F.relu</code> &lt;b&gt;.</p>
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


def head(site: Path, language: str = "en") -> dict[str, Any]:
    """What stands at the beginning of an index."""
    data = gzip.decompress((site / write.FOLDER / f"{language}.index").read_bytes())
    (length,) = struct.unpack_from("<I", data)
    found: dict[str, Any] = json.loads(data[4 : 4 + length])
    return found


def lines(site: Path, language: str = "en") -> str:
    return gzip.decompress((site / write.FOLDER / f"{language}.lines").read_bytes()).decode()


def test_every_heading_is_found_by_its_words(project: Project, site: Path) -> None:
    write.write_index(project, site)
    found = head(site)
    assert found["urls"].split("\n") == ["en/about/status/", "en/shape/", "en/shape/#deep"]
    assert found["headings"][2] == "Deeper with nn.Linear" and found["kinds"] == ["about", "topic", "section"]
    terms = found["terms"].split("\n")
    assert {"deeper", "stride", "torch.nn.linear", "torch.nn.functional.relu", "torch.tensor.view", "multiply"} & {*terms}
    assert head(site, "zh")["urls"].split("\n") == ["zh/shape/", "zh/shape/#deep"]


def test_only_what_readers_look_for_is_indexed(project: Project, site: Path) -> None:
    write.write_index(project, site)
    terms = head(site)["terms"].split("\n")
    for silent in ("navigation", "foot", "ran", "elsewhere", "script"):
        assert silent not in terms
    assert lines(site).split("\n") == ["About Status", "About Shapes", "Inline F.relu <b>."]


def test_questions_come_from_headings_and_from_front_matter(project: Project, site: Path) -> None:
    asks = {"en/shape/": ["which strides", "#deep is it deep"]}
    write.write_index(project, site, (), asks)
    found = head(site)
    assert {at: len(asked) for at, asked in found["asked"].items()} == {"1": 1, "2": 3}


def test_names_and_messages_are_there(project: Project, site: Path) -> None:
    name = Name("torch.nn.Linear", "en/api/nn/#torch.nn.Linear", "Applies a line", ("Shapes",), 1)
    (site / "en/errors/shape").mkdir(parents=True)
    (site / "en/errors/shape/index.html").write_text(page("en", "Shape errors", ""), encoding="utf-8")
    write.write_index(project, site, [name])
    assert head(site)["names"] == [[name.name, name.url, name.line, 1, ["Shapes"]]]
    assert head(site, "zh")["names"] == []
    assert [said for _, said in head(site)["messages"]] == ["deeper with nn linear"]


def test_what_is_not_shown_is_not_searched() -> None:
    first = next(sections.sections(page("en", "T", "shown"), "en/t/"))
    assert "Copy" not in first.prose and first.said == "shapes cannot be multiplied (2x3)" and "view" in first.code


def test_an_unchanged_site_is_not_indexed_again(project: Project, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write.write_index(project, site)
    before = head(site)
    monkeypatch.setattr(write, "_files", lambda *_: pytest.fail("indexed again"))
    write.write_index(project, site)
    assert head(site) == before


def test_run_times_do_not_change_the_index(project: Project, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write.write_index(project, site)
    path = site / "en/shape/index.html"
    path.write_text(path.read_text(encoding="utf-8").replace("0.01 s", "0.07 s"), encoding="utf-8")
    monkeypatch.setattr(write, "_files", lambda *_: pytest.fail("indexed again"))
    write.write_index(project, site)


def test_while_serving_the_last_index_stands_in_for_the_next(
    project: Project, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write.write_index(project, site)
    threads: list[Thread] = []
    monkeypatch.setattr(Thread, "start", lambda self: threads.append(self))
    path = site / "en/shape/index.html"
    path.write_text(path.read_text(encoding="utf-8").replace("Strides matter", "Novelty"), encoding="utf-8")
    write.write_index(project, site, serving=True)
    assert "novelty" not in head(site)["terms"]
    threads.pop().run()
    assert "novelty" in head(site)["terms"]


def test_few_indexes_are_kept(project: Project, site: Path) -> None:
    for count in range(write.KEPT + 2):
        (site / "en/shape/index.html").write_text(page("en", "Shapes", f"edition {count}"), encoding="utf-8")
        write.write_index(project, site)
    assert len(list((project.root / write.STORE).iterdir())) == write.KEPT


def test_a_site_without_pages_has_no_index(project: Project, tmp_path: Path) -> None:
    write.write_index(project, tmp_path / "nothing")
    assert not (tmp_path / "nothing").exists()


@pytest.mark.parametrize("damage", ["emptied", "cut off", "deleted", "unsealed"])
def test_a_damaged_index_is_made_anew(project: Project, site: Path, damage: str) -> None:
    write.write_index(project, site)
    before = head(site)
    (kept,) = (project.root / write.STORE).iterdir()
    file = kept / ("sealed.json" if damage == "unsealed" else "en.index")
    content = file.read_bytes()
    file.unlink() if damage == "deleted" else file.write_bytes(content[: len(content) // 2] if damage == "cut off" else b"")
    write.write_index(project, site)
    assert head(site) == before and cache.copy(kept, None)
    write.write_index(project, site)
    assert head(site) == before


def test_where_no_index_can_be_kept_the_site_has_one(project: Project, site: Path) -> None:
    (project.root / ".cache").write_text("in the way")
    write.write_index(project, site)
    assert head(site)["urls"] and not list((site / write.FOLDER).glob("sealed*"))
