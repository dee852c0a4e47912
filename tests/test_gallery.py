"""Each example has a page in each language, made from its notebook, and a card in the gallery, which say how its run went."""

from __future__ import annotations

import base64
import dataclasses
import io
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from bs4 import BeautifulSoup, Tag
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import PluginCollection
from PIL import Image

from hooks import example_pages, gallery, notebook_cache
from hooks.bilingual import LANGUAGES
from hooks.embed import embeds
from hooks.languages import twin_path
from hooks.project import Project
from hooks.record import Figure, Record
from hooks.recorded import Recorded
from hooks.render import Links
from tests.conftest import ROOT, Site, build_site

BYTES = 100_000
SCRIPTS = {
    "examples/good_one.py": '''\
"""好例 `x` | A good `x`

先说一句。再说一句。 | One sentence. Another one with 0.5 in it.

alt: 一条 <线> | A "line"
"""
import matplotlib.pyplot as plt

# %% 数据与 $x$ | Data & more
# 公式 $x^2 < 3$，代码 `$a$`。 | The formula $x^2 < 3$, the code `$a$`.
print("<b>")
#> <b>
print("long " * 30_000)
# %% 图 | Figure
plt.figure(figsize=(2, 1))
plt.plot([1, 2])
plt.show()
''',
    "examples/bad_one.py": '"""坏例 | A bad one"""\n# %% 一 | One\nprint(1)\n#> 1\nraise ValueError("no <digits>")\n',
    "examples/far_one.py": '"""远例 | A far one\n\nneeds: network\n"""\n# %% 一 | One\n# 读 $1。 | reads $1.\nprint(1)\n#> 1\n',
}
PAGES = {
    "index.md": "---\ntitle: T\n---\n# T {{#t}}\n\n[e](examples/good_one.md#figure)\n",
    "topic/page.md": '---\ntitle: "{language} & page"\n---\n# P {{#p}}\n\n--8<-- "examples/good_one.py:Figure"\n',
    "examples/index.md": f"---\ntitle: E\ntemplate: example.html\n---\n# E {{{{#e}}}}\n\n{gallery.MARK}\n",
}
NAV = ["首页 | Home: index.md", "题 | Topic: topic/page.md", "示例 | Examples: examples/index.md"]


def write_project(root: Path, scripts: dict[str, str]) -> None:
    """A project with these scripts, the real site's theme and settings."""
    settings = re.sub(r"(?s)\nnav:.*", "", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    settings = settings.replace("hooks/site.py", f"{ROOT}/hooks/site.py").replace("dir: overrides", f"dir: {ROOT}/overrides")
    nav = yaml.safe_dump([{title: path} for title, path in (entry.split(": ") for entry in NAV)], allow_unicode=True)
    (root / "mkdocs.yml").write_text(re.sub(r"watch: .*", "watch: []", settings) + f"\nnav:\n{nav}", encoding="utf-8")
    for language in LANGUAGES:
        for path, text in PAGES.items():
            file = root / "docs" / language / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text.format(language=language), encoding="utf-8")
    (root / "docs/assets").symlink_to(ROOT / "docs/assets")
    (root / "examples").mkdir()
    for path, text in scripts.items():
        (root / path).write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def mini(tmp_path_factory: pytest.TempPathFactory) -> Site:
    root = tmp_path_factory.mktemp("gallery")
    write_project(root, SCRIPTS)
    return build_site(root, root / "site", RECORD_STORE=str(root / ".store"))


def soup(site: Site, path: str) -> BeautifulSoup:
    return BeautifulSoup((site.folder / path).read_text(encoding="utf-8"), "html.parser")


def only(within: Tag, selector: str) -> Tag:
    (found,) = within.select(selector)
    return found


def ids(within: Tag) -> list[str]:
    return [str(heading["id"]) for heading in within.select("h1[id], h2[id]")]


def project_of(root: Path) -> Project:
    project = Project.load(root)
    project.records = {path: Record(path, "ok", seconds=1.0, device="CPU", torch="2") for path in project.scripts}
    return project


def test_the_build_warns_of_the_failed_example_alone(mini: Site) -> None:
    warnings = [line for line in mini.log.splitlines() if line.startswith(("WARNING", "ERROR"))]
    assert mini.status == 0, mini.log
    assert len(warnings) == 1 and "examples/bad_one.py failed" in warnings[0], mini.log


def test_a_failed_example_stops_a_strict_build(tmp_path: Path) -> None:
    write_project(
        tmp_path, {"examples/bad_one.py": SCRIPTS["examples/bad_one.py"], "examples/good_one.py": SCRIPTS["examples/good_one.py"]}
    )
    assert build_site(tmp_path, tmp_path / "site", "--strict", RECORD_STORE=str(tmp_path / ".store")).status != 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_have_the_same_ids_in_both_languages(mini: Site, language: str) -> None:
    page = soup(mini, f"{language}/examples/good_one/index.html")
    article = only(page, "article")
    assert ids(article) == ["good-one", "data-more", "figure"]
    assert only(article, "h1").get_text().startswith({"zh": "好例 x", "en": "A good x"}[language])
    assert [link["href"] for link in article.select(".headerlink")] == ["#good-one", "#data-more", "#figure"]
    assert [link["href"] for link in page.select(".toc a")] == ["#data-more", "#figure"]
    assert only(page, "title").get_text().startswith({"zh": "好例", "en": "A good"}[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_leads_to_its_twin(mini: Site, language: str) -> None:
    page = soup(mini, f"{language}/examples/good_one/index.html")
    assert str(only(page, "html")["lang"]).startswith(language)
    alternates = {str(link["hreflang"])[:2]: str(link["href"]) for link in page.select("link[rel=alternate][hreflang]")}
    other = twin_path(f"{language}/examples/good_one/")
    assert alternates[other[:2]].endswith(other)


@pytest.mark.parametrize("name", ["good_one", "bad_one", "far_one"])
def test_a_page_is_small_and_asks_nobody_else(mini: Site, name: str) -> None:
    for language in LANGUAGES:
        text = (mini.folder / language / "examples" / name / "index.html").read_text(encoding="utf-8")
        assert len(text.encode()) < BYTES / 2
        page = BeautifulSoup(text, "html.parser")
        loaded = [str(tag.get("src") or tag.get("href")) for tag in page.select("script[src], link[href], img[src], iframe[src]")]
        assert not [url for url in loaded if re.match(r"(https?:)?//", url)]
        assert not re.search(r"cdnjs|mathjax|require\.js|clipboard-copy", text, re.IGNORECASE)
        assert not only(page, "article").select("style, script")
        for url in loaded:
            file = mini.folder / language / "examples" / name / url.split("#")[0]
            assert file.exists() or file.resolve() == mini.folder.resolve() or "hreflang" in url, url


def test_each_cell_shows_its_code_and_outputs(mini: Site) -> None:
    blocks = soup(mini, "en/examples/good_one/index.html").select("article .run")
    assert [block["data-state"] for block in blocks] == ["ok"] * 3
    assert only(blocks[0], "pre > code").get_text() == "import matplotlib.pyplot as plt\n"
    output = only(blocks[1], ".cell-output").get_text()
    assert output.startswith("<b>\nlong long") and "more characters not shown" in output
    assert [image["alt"] for image in blocks[2].select("img")] == ['A "line"'] * 2
    assert [str(image["src"]).rpartition("#")[2] for image in blocks[2].select("img")] == ["only-light", "only-dark"]


def test_what_is_copied_is_the_program_up_to_the_cells_end(mini: Site) -> None:
    block = soup(mini, "en/examples/good_one/index.html").select("article .run")[1]
    program = (mini.folder / "en/examples/good_one" / str(block["data-copy"])).read_text(encoding="utf-8")
    assert "import matplotlib" in program and "<b>" in program and "plt.plot" not in program


def test_formulas_become_mathml(mini: Site) -> None:
    article = only(soup(mini, "en/examples/good_one/index.html"), "article")
    assert [formula.get_text() for formula in article.select("p math")] == ["x2<3"]
    assert article.select("p code")[1].get_text() == "$a$"
    assert "reads $1." in only(soup(mini, "en/examples/far_one/index.html"), "article").get_text()


def test_a_page_says_what_it_ran_on_and_where_it_is_explained(mini: Site) -> None:
    article = only(soup(mini, "en/examples/good_one/index.html"), "article")
    ran, explained = article.select("article > .run-meta")
    assert "torch" in ran.get_text()
    folder = mini.folder / "en/examples/good_one"
    links = [str(link["href"]) for link in ran.select("a")]
    assert [link.rpartition(".")[2] for link in links] == ["py", "ipynb"]
    assert all((folder / link).is_file() for link in links)
    assert (
        only(explained, "a").get_text() == "en & page" and (folder / str(only(explained, "a")["href"]) / "index.html").is_file()
    )


def test_a_failed_example_says_so(mini: Site) -> None:
    article = only(soup(mini, "en/examples/bad_one/index.html"), "article")
    assert "exception" in only(article, ".admonition.failure").get_text()
    block = only(article, ".run")
    assert block["data-state"] == "failed" and "ValueError: no <digits>" in only(block, ".cell-stderr").get_text()
    assert str(ROOT) not in str(article)


def test_an_example_that_did_not_run_says_so(mini: Site) -> None:
    article = only(soup(mini, "zh/examples/far_one/index.html"), "article")
    assert "需要网络" in only(article, ".run-notice").get_text()
    assert only(article, ".run")["data-state"] == "not-run" and not article.select(".cell-output")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_gallery_has_a_card_for_each_example(mini: Site, language: str) -> None:
    page = soup(mini, f"{language}/examples/index.html")
    cards = {str(card["data-script"]): card for card in page.select(".gallery > li")}
    assert {path: card["data-state"] for path, card in cards.items()} == {
        "examples/far_one.py": "not-run",
        "examples/bad_one.py": "failed",
        "examples/good_one.py": "ok",
    }
    good = cards["examples/good_one.py"]
    assert good.select("p")[1].get_text() == {"zh": "先说一句。", "en": "One sentence."}[language]
    assert only(good, ".gallery__title code").get_text() == "x"
    assert re.search(r"\d s · CPU", only(good, ".gallery__state").get_text())
    assert [image["alt"] for image in good.select("img")] == [{"zh": "一条 <线>", "en": 'A "line"'}[language]] * 2
    assert {"zh": "需要网络", "en": "needs the network"}[language] in only(
        cards["examples/far_one.py"], ".gallery__state"
    ).get_text()
    for card in cards.values():
        assert (mini.folder / language / "examples" / str(only(card, "a")["href"]) / "index.html").is_file()
    for image in page.select(".gallery img"):
        assert (mini.folder / language / "examples" / str(image["src"]).partition("#")[0]).is_file()


def test_the_navigation_lists_the_examples(mini: Site) -> None:
    links = [str(link["href"]) for link in soup(mini, "en/examples/index.html").select(".nav a")]
    assert [link for link in links if link.endswith("_one/")] == ["bad_one/", "far_one/", "good_one/"]


def test_pages_are_there_as_plain_markdown(mini: Site) -> None:
    text = (mini.folder / "en/examples/good_one/index.md").read_text(encoding="utf-8")
    assert text.startswith("# A good `x`") and "## Data & more" in text and "#> <b>" in text
    listed = (mini.folder / "en/examples/index.md").read_text(encoding="utf-8")
    assert "[A good `x`](good_one/index.md): One sentence." in listed
    assert "en/examples/good_one/index.md" in (mini.folder / "llms.txt").read_text(encoding="utf-8")


def test_a_rendered_notebook_is_kept_until_something_changes(tmp_path: Path) -> None:
    made: list[str] = []

    def rendered(content: str, setting: bool = False) -> str:
        def render(config: object, files: object) -> None:
            made.append(content)
            page.content = (
                f'<style>x</style><div class="jupyter-wrapper">{content}</div> <!-- jupyter-wrapper --><style>y</style>'
            )

        page: Any = SimpleNamespace(file=SimpleNamespace(content_string=content), render=render)
        config: Any = SimpleNamespace(plugins={"mkdocs-jupyter": SimpleNamespace(config={"setting": setting})})
        notebook_cache.remember(page, tmp_path, config)
        page.render(config, None)
        return str(page.content)

    assert rendered("a") == rendered("a") == '<div class="jupyter-wrapper">a</div> '
    assert made == ["a"]
    rendered("b"), rendered("a", True)
    assert made == ["a", "b", "a"]
    for path in (tmp_path / notebook_cache.FOLDER).iterdir():
        path.write_bytes(path.read_bytes()[:-3])
    assert rendered("a") == '<div class="jupyter-wrapper">a</div> '
    assert made == ["a", "b", "a", "a"]


def test_an_example_that_cannot_be_read_has_a_card(tmp_path: Path) -> None:
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples/broken.py").write_text("print(", encoding="utf-8")
    card = BeautifulSoup(gallery.cards(project_of(tmp_path), "en/examples/index.md", Links()), "html.parser")
    assert only(card, "li")["data-state"] == "failed" and "broken.py:1" in card.get_text()


def test_an_example_recorded_elsewhere_shows_that_with_its_provenance(tmp_path: Path) -> None:
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples/far.py").write_text('"""远 | Far\n\nneeds: cuda\n"""\nprint(1)\n', encoding="utf-8")
    project = project_of(tmp_path)
    project.records["examples/far.py"] = Record("examples/far.py", "not-run", reason={"zh": "无", "en": "no GPU"})
    project.recorded["examples/far.py"] = [Recorded("examples/far.py", "", "H200", "2.14", "2026-01-01", 3.0, {5: "1\n"})]
    script = project.scripts["examples/far.py"]
    assert example_pages.shown_record(project, script).outputs == {5: "1\n"}
    top = example_pages.top(project, script, "en/examples/far.md", Links(), [])
    assert "no GPU" in top and "H200" in top and "2026-01-01" in top


def test_bitmaps_are_scaled_down_for_the_gallery(tmp_path: Path) -> None:
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples/big.py").write_text('"""大 | Big"""\nprint(1)\n', encoding="utf-8")
    stream = io.BytesIO()
    Image.new("RGB", (2000, 1000)).save(stream, "PNG")
    data = base64.b64encode(stream.getvalue()).decode()
    project = project_of(tmp_path)
    record = project.records["examples/big.py"]
    project.records["examples/big.py"] = dataclasses.replace(record, figures=(Figure(2, "png", data, data, 6.0, 3.0),))
    plugins = PluginCollection()
    plugins._current_plugin = "hooks/site.py"
    config = MkDocsConfig()
    config.load_dict({"site_name": "x", "site_dir": str(tmp_path / "site"), "plugins": plugins})
    (light, _) = gallery.thumbnail_files(project, config)
    assert Image.open(io.BytesIO(light.content_bytes)).size == (640, 320)
    assert light.src_uri in gallery.cards(project, "zh/examples/index.md", Links())


def test_the_plain_page_embeds_each_cell_once(tmp_path: Path) -> None:
    for path, text in SCRIPTS.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    script = Project.load(tmp_path).scripts["examples/good_one.py"]
    text = example_pages.markdown(script, "zh")
    assert [embed.cell for embed in embeds(text, "zh/examples/good_one.md")] == ["Data & more", "Figure"]


def test_every_example_of_the_site_has_pages_and_cards(site: Site) -> None:
    scripts = example_pages.examples(Project.load(ROOT))
    headings: dict[str, list[list[str]]] = {}
    for language in LANGUAGES:
        cards = soup(site, f"{language}/examples/index.html").select(".gallery > li")
        assert [card["data-script"] for card in cards] == [script.path for script in scripts]
        for script in scripts:
            path = f"{language}/examples/{Path(script.path).stem}/index.html"
            assert (site.folder / path).stat().st_size < BYTES
            headings.setdefault(script.path, []).append(ids(only(soup(site, path), "article")))
    assert all(zh == en for zh, en in headings.values())
