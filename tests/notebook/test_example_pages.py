"""The notebook pages of the examples."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from hooks.notebook import example_pages
from hooks.page.block.provenance import Links
from hooks.page.embed import embeds
from hooks.page.languages import twin_path
from hooks.project import Project
from hooks.run.results.other_devices import OtherRun
from hooks.run.results.record import Record
from hooks.script.bilingual import LANGUAGES
from tests.conftest import ROOT, Site, build_site, clean_environment
from tests.support.gallery_project import BYTES, SCRIPTS, ids, only, project_of, soup, write_project


def test_the_build_warns_of_the_failed_example_alone(examples_site: Site) -> None:
    warnings = [line for line in examples_site.log.splitlines() if line.startswith(("WARNING", "ERROR"))]
    assert examples_site.status == 0, examples_site.log
    assert len(warnings) == 1 and "examples/bad_one.py failed" in warnings[0], examples_site.log


def test_a_failed_example_stops_a_strict_build(tmp_path: Path) -> None:
    write_project(
        tmp_path, {"examples/bad_one.py": SCRIPTS["examples/bad_one.py"], "examples/good_one.py": SCRIPTS["examples/good_one.py"]}
    )
    assert build_site(tmp_path, tmp_path / "site", "--strict", RECORD_STORE=str(tmp_path / ".store")).status != 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_have_the_same_ids_in_both_languages(examples_site: Site, language: str) -> None:
    page = soup(examples_site, f"{language}/examples/good_one/index.html")
    article = only(page, "article")
    assert ids(article) == ["good-one", "data-more", "figure"]
    assert only(article, "h1").get_text().startswith({"zh": "好例 x", "en": "A good x"}[language])
    assert [link["href"] for link in article.select(".headerlink")] == ["#good-one", "#data-more", "#figure"]
    assert [link["href"] for link in page.select(".toc a")] == ["#data-more", "#figure"]
    assert only(page, "title").get_text().startswith({"zh": "好例", "en": "A good"}[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_leads_to_its_twin(examples_site: Site, language: str) -> None:
    page = soup(examples_site, f"{language}/examples/good_one/index.html")
    assert str(only(page, "html")["lang"]).startswith(language)
    alternates = {str(link["hreflang"])[:2]: str(link["href"]) for link in page.select("link[rel=alternate][hreflang]")}
    other = twin_path(f"{language}/examples/good_one/")
    assert alternates[other[:2]].endswith(other)


@pytest.mark.parametrize("name", ["good_one", "bad_one", "far_one"])
def test_a_page_is_small_and_asks_nobody_else(examples_site: Site, name: str) -> None:
    for language in LANGUAGES:
        text = (examples_site.folder / language / "examples" / name / "index.html").read_text(encoding="utf-8")
        assert len(text.encode()) < BYTES / 2
        page = BeautifulSoup(text, "html.parser")
        loading = "script[src], link[href]:not([rel=manifest]), img[src], iframe[src]"  # a manifest lies in docs/
        loaded = [str(tag.get("src") or tag.get("href")) for tag in page.select(loading)]
        assert not [url for url in loaded if re.match(r"(https?:)?//", url)]
        assert not re.search(r"cdnjs|mathjax|require\.js|clipboard-copy", text, re.IGNORECASE)
        assert not only(page, "article").select("style, script")
        for url in loaded:
            file = examples_site.folder / language / "examples" / name / url.split("#")[0]
            assert file.exists() or file.resolve() == examples_site.folder.resolve() or "hreflang" in url, url


def test_each_cell_shows_its_code_and_outputs(examples_site: Site) -> None:
    blocks = soup(examples_site, "en/examples/good_one/index.html").select("article .run")
    assert [block["data-state"] for block in blocks] == ["ok"] * 3
    assert only(blocks[0], "pre > code").get_text() == "import matplotlib.pyplot as plt\n"
    output = only(blocks[1], ".cell-output").get_text()
    assert output.startswith("<b>\nlong long") and "more characters not shown" in output
    assert [image["alt"] for image in blocks[2].select("img")] == ['A "line"'] * 2
    assert [str(image["src"]).rpartition("#")[2] for image in blocks[2].select("img")] == ["only-light", "only-dark"]


def test_what_is_copied_is_the_program_up_to_the_cells_end(examples_site: Site) -> None:
    block = soup(examples_site, "en/examples/good_one/index.html").select("article .run")[1]
    program = (examples_site.folder / "en/examples/good_one" / str(block["data-copy"])).read_text(encoding="utf-8")
    assert "import matplotlib" in program and "<b>" in program and "plt.plot" not in program


def test_formulas_become_mathml(examples_site: Site) -> None:
    article = only(soup(examples_site, "en/examples/good_one/index.html"), "article")
    assert [formula.get_text() for formula in article.select("p math")] == ["x2<3"]
    assert article.select("p code")[1].get_text() == "$a$"
    assert "reads $1." in only(soup(examples_site, "en/examples/far_one/index.html"), "article").get_text()


def test_a_page_says_what_it_ran_on_and_where_it_is_explained(examples_site: Site) -> None:
    article = only(soup(examples_site, "en/examples/good_one/index.html"), "article")
    ran, explained = article.select("article > .run-meta")
    assert "torch" in ran.get_text()
    folder = examples_site.folder / "en/examples/good_one"
    links = [str(link["href"]) for link in ran.select("a")]
    assert [link.rpartition(".")[2] for link in links] == ["py", "ipynb"]
    assert all((folder / link).is_file() for link in links)
    assert (
        only(explained, "a").get_text() == "en & page" and (folder / str(only(explained, "a")["href"]) / "index.html").is_file()
    )


def test_a_failed_example_says_so(examples_site: Site) -> None:
    article = only(soup(examples_site, "en/examples/bad_one/index.html"), "article")
    assert "exception" in only(article, ".admonition.failure").get_text()
    block = only(article, ".run")
    assert block["data-state"] == "failed" and "ValueError: no <digits>" in only(block, ".cell-stderr").get_text()
    assert str(ROOT) not in str(article)


def test_an_example_that_did_not_run_says_so(examples_site: Site) -> None:
    article = only(soup(examples_site, "zh/examples/far_one/index.html"), "article")
    assert "需要网络" in only(article, ".run-notice").get_text()
    assert only(article, ".run")["data-state"] == "not-run" and not article.select(".cell-output")


def test_pages_are_there_as_plain_markdown(examples_site: Site) -> None:
    text = (examples_site.folder / "en/examples/good_one/index.md").read_text(encoding="utf-8")
    assert text.removeprefix("\ufeff").startswith("# A good `x`") and "## Data & more" in text and "#> <b>" in text
    listed = (examples_site.folder / "en/examples/index.md").read_text(encoding="utf-8")
    assert "[A good `x`](good_one/index.md): One sentence." in listed
    assert "en/examples/good_one/index.md" in (examples_site.folder / "llms.txt").read_text(encoding="utf-8")


def test_an_example_recorded_elsewhere_shows_that_with_its_provenance(tmp_path: Path) -> None:
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples/far.py").write_text('"""远 | Far\n\nneeds: cuda\n"""\nprint(1)\n', encoding="utf-8")
    project = project_of(tmp_path)
    project.records["examples/far.py"] = Record("examples/far.py", "not-run", reason={"zh": "无", "en": "no GPU"})
    project.elsewhere["examples/far.py"] = [OtherRun("examples/far.py", "", "H200", "2.14", "2026-01-01", 3.0, {5: "1\n"})]
    script = project.scripts["examples/far.py"]
    assert example_pages.shown_record(project, script).outputs == {5: "1\n"}
    top = example_pages.top(project, script, "en/examples/far.md", Links(), [])
    assert "no GPU" in top and "H200" in top and "2026-01-01" in top


def test_the_plain_page_embeds_each_cell_once(tmp_path: Path) -> None:
    for path, text in SCRIPTS.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    script = Project.load(tmp_path).scripts["examples/good_one.py"]
    text = example_pages.markdown(script, "zh")
    assert [embed.cell for embed in embeds(text, "zh/examples/good_one.md")] == ["Data & more", "Figure"]


def test_only_a_changed_notebook_needs_what_renders_it(mini: Path) -> None:
    """`mini` has been built once; then a word of its example's text changes."""
    code = "import sys; from mkdocs.__main__ import cli; cli(standalone_mode=False); print('mkdocs_jupyter' in sys.modules)"
    said = []
    for word in ("", "other words"):
        example = mini / "examples/small.py"
        example.write_text(
            example.read_text(encoding="utf-8").replace('"""\n', f'\n\n换了 | {word}\n"""\n', bool(word)), encoding="utf-8"
        )
        command = [sys.executable, "-c", code, "build", "-q", "-d", str(mini / "again")]
        said.append(subprocess.run(command, cwd=mini, capture_output=True, text=True, env=clean_environment()).stdout)
    assert [text.strip() for text in said] == ["False", "True"]
    assert "other words" in (mini / "again/en/examples/small/index.html").read_text(encoding="utf-8")
