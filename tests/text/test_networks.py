"""Pages of networks show what this build trained: on which data, from which seed, with what accuracy."""

from __future__ import annotations

import re

import pytest

from hooks.page.embed import embeds
from hooks.script.bilingual import LANGUAGES
from tests.conftest import ROOT

COSTS_ONLY = {"design-tips.md"}  # compares sizes and times of networks that it does not train
ELSEWHERE = {"lenet.md": "lenet-fashion.md"}  # the page that has its network's training on these data
SAID = (
    r"training images of",
    r"\d+ epochs|\.\.\. epochs",
    r"seed 0",
    r"test accuracy 0\.",
)  # in what the script prints, as its `#>` lines keep it


def trains(path: str) -> list[str]:
    """The examples that a page embeds."""
    found = {embed.script for embed in embeds((ROOT / path).read_text(encoding="utf-8"), path)}
    return sorted(script for script in found if script.startswith("examples/"))


def networks() -> list[str]:
    names = (p.name for p in sorted((ROOT / "docs/en/cnn").glob("*.md")))
    return [name for name in names if name not in COSTS_ONLY and trains(f"docs/en/cnn/{name}")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", networks())
def test_a_network_says_data_accuracy_and_seed(name: str, language: str) -> None:
    home = f"docs/{language}/cnn/{ELSEWHERE.get(name, name)}"
    assert name not in ELSEWHERE or ELSEWHERE[name] in (ROOT / f"docs/{language}/cnn/{name}").read_text(encoding="utf-8")
    clothes = [script for script in trains(home) if "data fashion-mnist" in (ROOT / script).read_text(encoding="utf-8")]
    assert clothes, f"{home}: no program trains the network on Fashion-MNIST"
    printed = "\n".join(re.findall(r"^ *#> (.*)$", (ROOT / clothes[0]).read_text(encoding="utf-8"), re.M))
    missing = [said for said in SAID if not re.search(said, printed)]
    assert not missing, f"{clothes[0]} does not print {missing}: a reader cannot tell where its accuracy is from"
    text = (ROOT / home).read_text(encoding="utf-8")
    assert "about/data.md" in text and "fashion-mnist#benchmark" in text, f"{home}: say whose data, and what others reached"


def test_all_networks_are_looked_at() -> None:
    assert {"alexnet.md", "vgg.md", "nin.md", "googlenet.md", "resnet.md", "densenet.md", "mobilenet.md"} <= set(networks())
