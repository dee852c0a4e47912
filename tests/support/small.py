"""The small site of tests/mini: copies of it, and what its builds made."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from bs4 import BeautifulSoup

from tests.support.building import ROOT, Site

MINI = ROOT / "tests/mini"
RAISES = '"""坏了 | Broken"""\n\nprint("before")\n#> before\nraise ValueError("<why>")\n'
WAITS = """\"\"\"等待 | Waits

timeout: 600
\"\"\"
import os
import time

while not os.path.exists({go!r}):
    time.sleep(0.1)
print("gone")
#> gone
"""


def waits(root: Path) -> tuple[str, Path]:
    """A script that ends once the file exists that comes with it."""
    go = root / "go.txt"  # outside of what is watched
    return WAITS.format(go=str(go)), go


def copy_to(target: Path) -> Path:
    """The small site in a folder of its own, on the project's hooks and templates."""
    shutil.copytree(MINI, target, ignore=shutil.ignore_patterns(".cache", "site"))
    config = target / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("../../", f"{ROOT}/"), encoding="utf-8")
    return target


def read(site: Path, page: str) -> BeautifulSoup:
    return BeautifulSoup((site / page / "index.html").read_text(encoding="utf-8"), "html.parser")


def add(root: Path, script: str, text: str) -> None:
    """Write a script and embed it at the end of the home pages."""
    (root / script).write_text(text, encoding="utf-8")
    for language in ("zh", "en"):
        with (root / f"docs/{language}/index.md").open("a", encoding="utf-8") as page:
            page.write(f'\n--8<-- "{script}"\n')


def ran(site: Site) -> list[str]:
    """The scripts that a build ran."""
    return re.findall(r"\[\s*\d+/\d+\] (\S+)", site.log)
