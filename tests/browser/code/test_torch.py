"""The reader's own torch: blocks, search results and the index of names say what fails or prints otherwise there."""

from __future__ import annotations

import functools
import shutil
import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from hooks.script import parse
from hooks.versions import book
from hooks.versions.book import Book
from hooks.versions.judge import Entry
from hooks.versions.source import digest, shown
from tests.browser.conftest import Handler, Server
from tests.support.building import ROOT, build_site
from tests.support.small import copy_to

SCRIPT = "snippets/topic/picture.py"
OLDER = "# Older {#older}\n\n## `no attribute 'new'` {#no-new}\n\nWrite it otherwise.\n"
PATIENCE = 60_000  # milliseconds, on a busy machine
SOURCE = '"""一 | Ones"""\nimport torch\n\nprint(torch.ones(2))\n#> tensor([1., 1.])\n'


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A small site whose torch 2.6 fails at a script, while the newest runs it."""
    root = copy_to(tmp_path_factory.mktemp("torch") / "mini")
    shutil.copytree(ROOT / "docs/assets", root / "docs/assets", dirs_exist_ok=True)
    (root / SCRIPT).write_text(SOURCE, encoding="utf-8")
    script = parse.load(root, SCRIPT)
    known: Entry = {"source": digest(root, script), "shown": shown(script)}
    failed = known | {"state": "fails", "error": "AttributeError: no attribute 'new'", "line": 3}
    for version, entry in {"2.6.0": failed, "2.15.0": known | {"state": "same"}}.items():
        book.write(root, version, Book({}, {SCRIPT: entry}))
    for language in ("zh", "en"):
        page = root / f"docs/{language}/api/torch.md"
        page.parent.mkdir()
        page.write_text("# torch {#torch}\n\n<!-- generated: api torch -->\n", encoding="utf-8")
        older = root / f"docs/{language}/errors/older.md"
        older.parent.mkdir()
        older.write_text(OLDER, encoding="utf-8")
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write("  - 索引 | Index: api/torch.md\n  - 旧版 | Older: errors/older.md\n")
    made = build_site(root, root / "site")
    assert made.status == 0, made.log
    server = Server(("127.0.0.1", 0), functools.partial(Handler, directory=str(root / "site")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="en-US")
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def test_what_the_chosen_torch_does_is_said_at_blocks_in_the_search_and_in_the_index(page: Page, address: str) -> None:
    page.goto(f"{address}en/topic/page/?torch=2.6")
    note = page.locator(f'.run[data-script="{SCRIPT}"] .torch-note')
    expect(note).to_contain_text("On torch 2.6 this fails:AttributeError: no attribute 'new'", timeout=PATIENCE)
    assert (note.locator("a").get_attribute("href") or "").endswith("/en/errors/older/#no-new")
    page.goto(f"{address}en/api/torch/")
    expect(page.locator("ul.api .torch-mark").first).to_have_text("torch 2.6: fails", timeout=PATIENCE)
    page.keyboard.press("/")
    page.locator("dialog.search input").fill("topic")
    marked = page.locator(".search__option", has=page.locator(".torch-mark"))
    expect(marked.first).to_contain_text("torch 2.6: fails", timeout=PATIENCE)
    assert "/topic/page/" in (marked.first.get_attribute("href") or "")


def test_readers_of_the_newest_torch_see_no_marks(page: Page, address: str) -> None:
    page.goto(f"{address}en/api/torch/?torch=2.15")
    expect(page.locator("ul.api > li").first).to_be_visible(timeout=PATIENCE)
    page.keyboard.press("/")
    page.locator("dialog.search input").fill("topic")
    expect(page.locator(".search__option").first).to_be_visible(timeout=PATIENCE)
    assert page.locator(".torch-mark").count() == 0


def test_each_language_has_its_own_list(page: Page, address: str) -> None:
    page.goto(f"{address}zh/api/torch/?torch=2.6")
    expect(page.locator("ul.api .torch-mark").first).to_have_text("torch 2.6：运行失败", timeout=PATIENCE)
