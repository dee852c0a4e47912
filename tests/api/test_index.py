"""The index of names: each name once, with the sections that show it; and the names at the end of each page."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup

from hooks.api import index as api_index
from hooks.api.official_pages import official
from hooks.project import Project
from hooks.script.bilingual import LANGUAGES
from tests.conftest import ROOT, Site
from tests.site.test_built import anchors, built, parsed


@pytest.fixture(scope="module")
def index() -> api_index.Index:
    project = Project.load(ROOT)
    first, second = (f'--8<-- "snippets/tensors/reduce_{name}.py"' for name in ("dim", "topk"))
    sources = {"en/a.md": f"# A {{#a}}\n\n{first}\n\n## B {{#b}}\n\n{second}\n"}
    return api_index.Index(project, sources, {"en/a.md": "en/a/"}, {"en/a.md": "`A`"})


def test_a_name_leads_to_the_first_section_that_shows_it(index: api_index.Index) -> None:
    assert index.places["torch.Tensor.sum", "en"]["en/a.md"] == api_index.Place("en/a/", "`A`")
    below = index.of_page["en/a.md"] - set(index.used["snippets/tensors/reduce_dim.py"])
    assert {index.places[name, "en"]["en/a.md"].url for name in below} == {"en/a/#b"}


def test_every_name_has_one_page() -> None:
    assert {api_index.group(name) for name in ("torch.Tensor.sum", "torch.sum", "torch.nn.Linear", "ignite.engine.Engine")} == {
        "tensor", "torch", "nn", "others",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "end"),
    [
        ("torch.sum", "docs/stable/generated/torch.sum.html"),
        ("torch.Tensor.view", "docs/stable/generated/torch.Tensor.view.html"),
        ("torch.nn.Module.eval", "docs/stable/generated/torch.nn.Module.html#torch.nn.Module.eval"),
        ("torch.utils.data.DataLoader", "docs/stable/data.html#torch.utils.data.DataLoader"),
        ("torch.float32", "docs/stable/tensor_attributes.html#torch.dtype"),
        ("torchvision.models.resnet18", "vision/stable/models/generated/torchvision.models.resnet18.html"),
        ("torchvision.transforms.v2.Resize", "vision/stable/generated/torchvision.transforms.v2.Resize.html"),
        ("numpy.zeros", "numpy.org/doc/stable/reference/generated/numpy.zeros.html"),
    ],
)
def test_official_addresses(name: str, end: str) -> None:
    assert official(name).startswith("https://") and official(name).endswith(end)


def test_a_page_without_code_has_no_names(index: api_index.Index) -> None:
    assert api_index.with_names("<p>", "en/none.md", "en/none/", index, {}) == "<p>"


def test_each_block_says_what_its_words_stand_for(index: api_index.Index) -> None:
    block = '<div class="run" data-script="snippets/tensors/reduce_dim.py" data-state="ok">'
    lists = {f"en/api/{key}.md": f"en/api/{key}/" for key in api_index.GROUPS}
    html = BeautifulSoup(api_index.with_names(f"{block}</div>", "en/a.md", "en/a/", index, lists), "html.parser")
    listed = [link.get_text() for link in html.select(".apis a")]
    dotted, _, _ = html.select_one(".run")["data-names"].partition(";")  # type: ignore[index,union-attr]
    named = [listed[int(number)] if number else "" for number in dotted.split(",")]
    assert named == [names[0] for _, word, names in index.rows["snippets/tensors/reduce_dim.py"] if word[0] == "."]
    assert {"torch.tensor", "torch.Tensor.sum", "torch.sum"} <= {*named}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index_holds_the_names_of_every_page(site: Site, language: str) -> None:
    listed = {key: anchors(built(site, f"{language}/api/{key}.md")) for key in api_index.GROUPS}
    missing = []
    for path in sorted((site.folder / language).rglob("index.html")):
        for link in parsed(path).select(".apis a"):
            if link.get_text() not in listed[api_index.group(link.get_text())]:
                missing.append(f"{path}: {link.get_text()}")
    assert not missing
    assert sum(map(len, listed.values())) > 900


def test_each_name_of_the_index_leads_somewhere(site: Site) -> None:
    for key in api_index.GROUPS:
        for row in parsed(built(site, f"en/api/{key}.md")).select("ul.api > li"):
            assert row.select_one("code a[href^='https://']") and row.select("a[href^='../']"), row.get_text()


def test_blocks_have_as_many_words_after_dots_as_they_say(site: Site) -> None:
    """What docs/assets/js/code/names.js counts, which makes no link where it finds another number."""
    silent = {"c1", "s1", "s2", "sd", "se", "si", "sb", "mf", "kn", "nn"}
    wrong, count = [], 0
    for page in (
        "tensors/reduce",
        "data/dataset",
        "training/loop",
        "modules/parameters",
        "vision/detection",
        "examples/training_loop",
    ):
        for block in parsed(site.folder / "en" / page / "index.html").select(".run[data-names]"):
            texts = [text for code in block.select("pre > code") for text in code.find_all(string=True)]
            texts = [t for t in texts if not any(silent & {*(p.get("class") or ())} for p in t.parents if p.name == "span")]
            dotted = str(block["data-names"]).split(";")[0]
            count += 1
            if sum(len(re.findall(r"\.(?!__)[A-Za-z_]", text)) for text in texts) != (dotted.count(",") + 1 if dotted else 0):
                wrong.append((page, block["data-script"]))
    assert count > 60 and not wrong


def test_names_of_the_page_are_those_of_its_scripts(site: Site) -> None:
    page = BeautifulSoup(built(site, "en/tensors/reduce.md").read_text(encoding="utf-8"), "html.parser")
    names = [link.get_text() for link in page.select(".apis a")]
    assert "torch.Tensor.sum" in names and names == sorted(names, key=str.lower)
    assert re.search(rf"\b{len(names)}\b", page.select_one(".apis summary").get_text())  # type: ignore[union-attr]
