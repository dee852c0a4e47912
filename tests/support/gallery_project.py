"""A small project with examples that succeed, fail and do not run, built once for the tests of example pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup, Tag

from hooks.notebook import gallery
from hooks.project import Project
from hooks.run.results.record import Record
from hooks.script.bilingual import LANGUAGES
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


@pytest.fixture(scope="session")
def examples_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
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
