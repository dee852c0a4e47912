"""The gallery of the examples."""

from __future__ import annotations

import base64
import dataclasses
import io
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import PluginCollection
from PIL import Image

from hooks.notebook import example_pages, gallery
from hooks.page.block.provenance import Links
from hooks.project import Project
from hooks.run.results.record import Figure, Record
from hooks.script.bilingual import LANGUAGES
from hooks.script.fault import Fault
from tests.conftest import ROOT, Bench, Site
from tests.support.gallery_project import BYTES, ids, only, project_of, soup


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_gallery_has_a_card_for_each_example(examples_site: Site, language: str) -> None:
    page = soup(examples_site, f"{language}/examples/index.html")
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
        assert (examples_site.folder / language / "examples" / str(only(card, "a")["href"]) / "index.html").is_file()
    for image in page.select(".gallery img"):
        assert (examples_site.folder / language / "examples" / str(image["src"]).partition("#")[0]).is_file()


def test_the_navigation_lists_the_examples(examples_site: Site) -> None:
    links = [str(link["href"]) for link in soup(examples_site, "en/examples/index.html").select(".nav a")]
    assert [link for link in links if link.endswith("_one/")] == ["bad_one/", "far_one/", "good_one/"]


def test_an_example_that_cannot_be_read_has_a_card(tmp_path: Path) -> None:
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples/broken.py").write_text("print(", encoding="utf-8")
    card = BeautifulSoup(gallery.cards(project_of(tmp_path), "en/examples/index.md", Links()), "html.parser")
    assert only(card, "li")["data-state"] == "failed" and "broken.py:1" in card.get_text()


def bitmap(color: str) -> str:
    stream = io.BytesIO()
    Image.new("RGB", (2000, 1000), color).save(stream, "PNG")
    return base64.b64encode(stream.getvalue()).decode()


def test_bitmaps_are_scaled_down_for_the_gallery(tmp_path: Path) -> None:
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples/big.py").write_text('"""大 | Big"""\nprint(1)\n', encoding="utf-8")
    light_data, dark_data = bitmap("white"), bitmap("black")
    project = project_of(tmp_path)
    record = project.records["examples/big.py"]
    project.records["examples/big.py"] = dataclasses.replace(record, figures=(Figure(2, "png", light_data, dark_data, 6.0, 3.0),))
    plugins = PluginCollection()
    plugins._current_plugin = "hooks/site.py"
    config = MkDocsConfig()
    config.load_dict({"site_name": "x", "site_dir": str(tmp_path / "site"), "plugins": plugins})
    (light, _) = gallery.thumbnail_files(project, config)
    assert Image.open(io.BytesIO(light.content_bytes)).size == (640, 320)
    assert light.src_uri in gallery.cards(project, "zh/examples/index.md", Links())


def test_every_example_of_the_site_has_pages_and_cards(site: Site) -> None:
    scripts = example_pages.examples(Project.load(ROOT))
    headings: dict[str, list[list[str]]] = {}
    for language in LANGUAGES:
        cards = soup(site, f"{language}/examples/index.html").select(".gallery > li")
        assert sorted(str(card["data-script"]) for card in cards) == sorted(script.path for script in scripts)
        for script in scripts:
            path = f"{language}/examples/{Path(script.path).stem}/index.html"
            assert (site.folder / path).stat().st_size < BYTES
            headings.setdefault(script.path, []).append(ids(only(soup(site, path), "article")))
    assert all(zh == en for zh, en in headings.values())


def test_a_page_names_the_examples_of_a_task_and_what_stands_for_each(bench: Bench) -> None:
    for name in ("one", "two", "three"):
        bench.write("print(1)\n", f"examples/{name}.py")
    project = project_of(bench.root)
    project.records = {
        p: Record(p, "ok", outputs={4: "loss 2\naccuracy 0.5\naccuracy 0.9\n", 5: "True\n"}) for p in project.scripts
    }
    page = "# E\n\n<!-- generated: gallery two/accuracy one -->\n\nmore\n\n<!-- generated: gallery -->\n"
    plain, cards = gallery.fill(project, page, "en/examples/index.md", Links())
    first, rest = BeautifulSoup(cards, "html.parser").select("ul.gallery")
    assert [card["data-script"] for card in first.select("li")] == ["examples/two.py", "examples/one.py"]
    assert [card["data-script"] for card in rest.select("li")] == ["examples/three.py"]
    assert [figure.get_text() for figure in first.select(".gallery__figure")] == ["#> accuracy 0.9", "#>"]
    assert plain.count("- [") == 3 and plain.index("two.md") < plain.index("one.md") < plain.index("more") < plain.index(
        "three.md"
    )
    with pytest.raises(Fault) as caught:
        gallery.fill(project, "# E\n\n<!-- generated: gallery four -->\n", "en/examples/index.md", Links())
    assert str(caught.value).startswith("docs/en/examples/index.md:3: there is no example four")
