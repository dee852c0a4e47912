"""The pages as plain Markdown: for browsers, for programs, and for another site generator."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from hooks.output.bare import bare
from tests.conftest import ROOT, Site, build_site
from tests.test_page_form import PAGES

FOUND_NOTHING = "No issues found"
SETTINGS = """
site_name: Runnable PyTorch
theme: {name: material, font: false}
markdown_extensions:
  - admonition
  - attr_list
  - footnotes
  - md_in_html
  - tables
  - toc: {permalink: true}
  - pymdownx.arithmatex: {generic: true}
  - pymdownx.details
  - pymdownx.highlight: {anchor_linenums: false}
  - pymdownx.inlinehilite
  - pymdownx.superfences
  - pymdownx.tabbed: {alternate_style: true}
"""


def front_matter(path: Path) -> dict[str, object]:
    """What a YAML parser reads at the top of a page. Raises where there is nothing, or no YAML."""
    opening, head, _ = path.read_text(encoding="utf-8").split("---\n", 2)
    assert opening == "", f"{path}: something stands before the front matter"
    read = yaml.safe_load(head)
    assert isinstance(read, dict), f"{path}: {head}"
    return read


@pytest.mark.parametrize("source", PAGES)
def test_a_page_begins_with_yaml(source: str) -> None:
    assert {"title", "description"} <= front_matter(ROOT / "docs" / source).keys()


def test_the_exported_tree_is_whole_and_begins_with_yaml(mini: Path, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    built = build_site(mini, tmp_path / "site", "--strict", EXPORT=str(tree))
    assert built.status == 0, built.log
    pages = sorted(path.relative_to(tree).as_posix() for path in tree.rglob("*.md"))
    assert {"zh/index.md", "en/topic/page.md", "en/examples/small.md"} <= {*pages}
    for page in pages:
        assert [*front_matter(tree / page)] == ["title", "description"], page


def test_texts_in_the_site_say_that_they_are_utf_8(built: Site) -> None:
    texts = [*built.folder.rglob("*.md"), *built.folder.rglob("llms*.txt")]
    assert len(texts) > 6
    for path in texts:
        text = path.read_bytes()
        assert text.startswith(b"\xef\xbb\xbf") and text.count(b"\xef\xbb\xbf") == 1, path


def test_all_pages_of_a_language_lie_in_one_file(built: Site) -> None:
    for language, name in (("zh", "zh/llms-full.txt"), ("en", "llms-full.txt")):
        full = (built.folder / name).read_text(encoding="utf-8-sig")
        assert f"]({name})" in (built.folder / "llms.txt").read_text(encoding="utf-8")
        for page in (built.folder / language).rglob("index.md"):
            assert page.read_text(encoding="utf-8-sig").strip() in full, page


def test_another_generator_builds_the_exported_tree(site: Site, tmp_path: Path) -> None:
    tree = site.folder.with_name("markdown")
    shutil.copytree(tree, tmp_path / "docs", copy_function=os.link)  # it wants them within the folder of the settings
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    command = [sys.executable, "-m", "zensical", "build", "--strict"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    assert done.returncode == 0 and FOUND_NOTHING in said, said
    assert len([*(tmp_path / "site").rglob("index.html")]) == len([*tree.rglob("*.md")])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("```python\n{: .a }\n<!-- widget: dim -->\n```", "```python\n{: .a }\n<!-- widget: dim -->\n```"),
        ("# T {#t}\n\n<!-- widget: filter -->\n", "# T {#t}"),
        ("<!-- widget: dim -->", "[On the page this part is interactive](index.html)"),
        ('```text title="torch 1.13 says"\nno\n```\nx\n{: .run-meta }', "torch 1.13 says:\n\n```text\nno\n```\nx"),
        ("![a](b.png){ loading=lazy width=9 } and {1, 2}", "![a](b.png) and {1, 2}"),
    ],
)
def test_a_text_has_nothing_that_only_this_generator_knows(text: str, kept: str) -> None:
    assert bare(text, "en") == kept
