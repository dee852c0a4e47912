"""What pages say of other versions costs their readers next to nothing."""

from __future__ import annotations

import re

import pytest

from tests.conftest import Site

SHARE = 0.05  # by which a page may grow
_SAID = re.compile(
    r'(?: · )?<a class="torch"[^>]*>[^<]*</a>| data-torch="[^"]*"|<select\b[^>]*data-tool="torch".*?</select>|"torches": "[^"]*"',
    re.DOTALL,
)


def grown(html: str) -> float:
    """By which share a page has grown through chips and the choice of a version."""
    bare = len(_SAID.sub("", html).encode())
    return len(html.encode()) / bare - 1


def test_what_belongs_to_versions_is_seen() -> None:
    chip = ' · <a class="torch" href="../x.torch.txt">torch 2.0+</a>'
    assert grown("x" * len(chip) + chip) == pytest.approx(1, abs=0.05)
    choice = '<select class="chip" data-tool="torch"><option value="">torch 2.15</option></select>'
    assert grown("x" * 100 + choice + '<div class="run" data-torch="2.0+">') > 0.5


def test_no_page_grows_by_more_than_a_twentieth(site: Site) -> None:
    sizes = {path: grown(path.read_text(encoding="utf-8")) for path in site.folder.rglob("index.html")}
    heavy = {str(path.relative_to(site.folder)): f"{share:.1%}" for path, share in sizes.items() if share > SHARE}
    assert not heavy, f"grown by chips: {heavy}"
