"""A page that is open while its scripts still run: blocks become proven ones, and the reader stays where he is."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.support.building import ROOT, clean_environment
from tests.support.small import add, copy_to, waits


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A small site on `mkdocs serve` that has a slow script on its home pages."""
    root = copy_to(tmp_path / "mini")
    shutil.copytree(ROOT / "docs/assets", root / "docs/assets")
    text, _ = waits(root)
    add(root, "snippets/topic/slow.py", text)
    for language in ("zh", "en"):
        with (root / f"docs/{language}/index.md").open("a", encoding="utf-8") as page:
            page.write("\n\n".join(f"{number} ..." for number in range(200)))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{probe.getsockname()[1]}"
    server = subprocess.Popen([sys.executable, "-m", "mkdocs", "serve", "-q", "-a", place], cwd=root, env=clean_environment())
    for _ in range(600):
        try:
            urllib.request.urlopen(f"http://{place}/en/", timeout=60).close()
            break
        except OSError:
            time.sleep(0.1)
    yield f"http://{place}/"
    server.terminate()
    server.wait(10)


def test_blocks_become_proven_ones_in_the_open_page(address: str, tmp_path: Path, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 1000, "height": 700})
    page.set_default_timeout(90_000)
    page.goto(f"{address}en/")
    slow = page.locator('.run[data-script="snippets/topic/slow.py"]')
    expect(slow).to_have_attribute("data-state", "not-run", timeout=90_000)
    expect(page.locator(".live")).to_contain_text(" run", timeout=90_000)
    page.evaluate("document.body.dataset.same = 'page'; scrollTo(0, document.body.scrollHeight / 2)")
    reading = page.locator("p", has_text="100 ...").first
    before = reading.bounding_box()
    (tmp_path / "mini/go.txt").touch()
    expect(slow).to_have_attribute("data-state", "ok", timeout=90_000)
    after = reading.bounding_box()
    assert before and after and abs(before["y"] - after["y"]) < 30
    assert page.evaluate("document.body.dataset.same") == "page", "the page was loaded again"
    expect(slow.locator(".copy")).to_have_count(1, timeout=90_000)
    page.close()
