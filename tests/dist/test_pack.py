"""The zip: its pages open from files."""

from __future__ import annotations

import pytest

from hooks.dist.pack import page


@pytest.mark.parametrize(
    ("href", "named"),
    [
        ("../b/", "../b/index.html"),
        ("../b/#c", "../b/index.html#c"),
        ("../..", "../../index.html"),
        (".", "./index.html"),
        ("#c", "#c"),
        ("a.py", "a.py"),
        ("https://pytorch.org/docs/", "https://pytorch.org/docs/"),
        ("index.md", "index.md"),
    ],
)
def test_links_name_files(href: str, named: str) -> None:
    assert page(f'<a class="x" href="{href}">b</a>') == f'<a class="x" href="{named}">b</a>'


def test_modules_become_one_script() -> None:
    html = '<script type="module" src="../assets/js/reader.js"></script>\n<script src="../assets/js/search.js" type="module"></script>'
    assert page(html) == '<script defer src="../assets/js/bundle.js"></script>\n'
