"""One site in two languages."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from hooks.page import languages


def test_the_navigation_is_written_once_for_both_languages() -> None:
    nav = [{"首页 | Home": "index.md"}, {"张量 | Tensors": ["tensors/a.md", {"torch.nn": "tensors/torch.nn.md"}]}]
    zh, en = languages.expand(nav)
    assert zh == {"zh": [{"首页": "zh/index.md"}, {"张量": ["zh/tensors/a.md", {"torch.nn": "zh/tensors/torch.nn.md"}]}]}
    assert en == {"en": [{"Home": "en/index.md"}, {"Tensors": ["en/tensors/a.md", {"torch.nn": "en/tensors/torch.nn.md"}]}]}


@pytest.mark.parametrize(
    ("path", "language"), [("zh/a.md", "zh"), ("en/", "en"), ("/en/a/", "en"), ("404.html", "zh"), ("", "zh")]
)
def test_language_of(path: str, language: str) -> None:
    assert languages.language_of(path) == language


@pytest.mark.parametrize(("page", "twin"), [("zh/a/b.md", "en/a/b.md"), ("en/index.md", "zh/index.md")])
def test_twin_path(page: str, twin: str) -> None:
    assert languages.twin_path(page) == twin


@pytest.mark.parametrize(("urls", "twin"), [({"zh/a.md": "zh/a/", "en/a.md": "en/a/"}, "en/a/"), ({"zh/a.md": "zh/a/"}, None)])
def test_a_page_knows_its_twin_where_there_is_one(urls: dict[str, str], twin: str | None) -> None:
    page: Any = SimpleNamespace(file=SimpleNamespace(src_uri="zh/a.md"))
    config: Any = SimpleNamespace(theme={})
    context: dict[str, Any] = {}
    languages.localize(page, context, config, urls)
    assert (context["language"], config.theme["language"]) == ("zh", "zh")
    assert (context["twin"] or {}).get("link") == twin
    assert [a["link"] for a in context["alternates"]] == list(urls.values())
