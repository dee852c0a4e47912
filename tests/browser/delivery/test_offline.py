"""Reading without a network: what was visited opens again, all is kept on request, and no old build hides a new one."""

from __future__ import annotations

import functools
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from hooks.output import offline
from tests.browser.conftest import Handler, Server
from tests.conftest import ROOT, Site

CONTROLLED = "navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)"


@dataclass
class Deployed:
    """A small site on a server of its own that tests can change and stop."""

    folder: Path
    server: Server

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}/"

    def stop(self) -> None:
        """End the server: what Chromium calls offline does not hold for a worker's own requests."""
        self.server.shutdown()
        self.server.server_close()

    def deploy(self, path: str, old: str, new: str) -> None:
        """Change a page, and with it the build's list and worker."""
        page = self.folder / path
        page.write_text(page.read_text("utf-8").replace(old, new), "utf-8")
        worker = self.folder / offline.WORKER
        lines = worker.read_text("utf-8").splitlines()
        lines = [offline.UNNAMED if line.startswith("const BUILD") else line for line in lines]
        worker.write_text("\n".join(lines) + "\n", "utf-8")
        offline.write(self.folder)


@pytest.fixture
def deployed(built: Site, tmp_path: Path) -> Iterator[Deployed]:
    folder = Path(shutil.copytree(built.folder, tmp_path / "deployed"))
    shutil.copytree(ROOT / "docs/assets", folder / "assets", dirs_exist_ok=True)
    for name in (offline.WORKER, "manifest.webmanifest"):
        shutil.copy(ROOT / "docs" / name, folder)
    offline.write(folder)
    server = Server(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Deployed(folder, server)
    server.shutdown()


@pytest.fixture
def reader(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(locale="en-US")
    context.set_default_timeout(15_000)
    yield context
    context.close()


def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds, 15 seconds at most."""
    end = time.monotonic() + 15
    while not holds():
        assert time.monotonic() < end, "it did not come to hold"
        time.sleep(0.1)


def visit(page: Page, url: str) -> None:
    """Open a page twice: the first visit brings the worker, the second goes through it."""
    page.goto(url)
    until(lambda: page.evaluate(CONTROLLED))
    page.reload()
    page.wait_for_load_state("networkidle")


def test_a_visited_page_opens_without_a_network(deployed: Deployed, reader: BrowserContext) -> None:
    page = reader.new_page()
    visit(page, f"{deployed.url}en/topic/page/")
    deployed.stop()
    page.reload()
    expect(page.locator("h1")).to_contain_text("Topic")
    assert page.evaluate("getComputedStyle(document.querySelector('.bar')).position") in ("sticky", "fixed", "relative")
    expect(page.locator("button.copy").first).to_be_attached()
    page.goto(f"{deployed.url}zh/topic/page/")
    expect(page.get_by_role("link", name="en/topic/page/")).to_be_visible()


def test_a_new_build_is_seen_at_once_and_kept(deployed: Deployed, reader: BrowserContext) -> None:
    page = reader.new_page()
    visit(page, f"{deployed.url}en/topic/page/")
    deployed.deploy("en/topic/page/index.html", ">Topic<", ">Another topic<")
    page.goto(f"{deployed.url}en/topic/page/")
    expect(page.locator("h1")).to_contain_text("Another topic")
    until(lambda: page.evaluate("caches.keys()") == [f"runnable-pytorch-{build(deployed)}"])
    deployed.stop()
    page.reload()
    expect(page.locator("h1")).to_contain_text("Another topic")


def test_a_page_that_is_kept_is_renewed_when_the_build_changes(deployed: Deployed, reader: BrowserContext) -> None:
    page = reader.new_page()
    visit(page, f"{deployed.url}en/topic/page/")
    visit(page, f"{deployed.url}en/")
    deployed.deploy("en/topic/page/index.html", ">Topic<", ">Another topic<")
    page.goto(f"{deployed.url}en/")
    until(lambda: page.evaluate("caches.keys()") == [f"runnable-pytorch-{build(deployed)}"])
    deployed.stop()
    page.goto(f"{deployed.url}en/topic/page/")
    expect(page.locator("h1")).to_contain_text("Another topic")


def test_all_pages_of_a_language_are_kept_on_request(deployed: Deployed, reader: BrowserContext) -> None:
    source = deployed.folder / "en/topic/page/index.html"
    text = source.read_text("utf-8")
    source.write_text(text.replace("</article>", '<div class="widget" data-widget="offline"></div></article>'), "utf-8")
    page = reader.new_page()
    visit(page, f"{deployed.url}en/topic/page/")
    page.get_by_role("button", name="Keep the rest").click()
    expect(page.locator(".widget__said")).to_contain_text("All pages are kept")
    deployed.stop()
    page.goto(f"{deployed.url}en/examples/small/")
    expect(page.locator("h1")).to_be_visible()
    page.locator(".search-open").click()
    page.locator(".search__input").fill("topic")
    expect(page.locator(".search__option").first).to_be_visible()
    page.goto(f"{deployed.url}en/topic/page/")
    page.get_by_role("button", name="Remove all").click()
    expect(page.get_by_role("button", name="Keep the rest")).to_be_visible()


def build(deployed: Deployed) -> str:
    (line,) = (
        line for line in (deployed.folder / offline.WORKER).read_text("utf-8").splitlines() if line.startswith("const BUILD")
    )
    return line.split('"')[1]


def test_the_manifest_names_icons_that_exist(deployed: Deployed, reader: BrowserContext) -> None:
    page = reader.new_page()
    page.goto(f"{deployed.url}en/")
    href = page.locator("link[rel=manifest]").evaluate("link => link.href")
    manifest = page.request.get(href).json()
    assert {"name", "start_url", "scope", "display"} <= manifest.keys()
    for icon in manifest["icons"]:
        assert page.request.get(f"{deployed.url}{icon['src']}").ok, icon
