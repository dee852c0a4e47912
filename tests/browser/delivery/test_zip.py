"""The zip of the site, unpacked and opened from files."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from hooks.dist.pack import pack
from tests.conftest import ROOT, Site


@pytest.fixture
def unpacked(built: Site, tmp_path: Path) -> Path:
    site = Path(shutil.copytree(built.folder, tmp_path / "site"))
    shutil.copytree(ROOT / "docs/assets", site / "assets", dirs_exist_ok=True)
    shutil.copy(ROOT / "docs/index.html", site)
    pack(site, tmp_path / "site.zip")
    with zipfile.ZipFile(tmp_path / "site.zip") as packed:
        packed.extractall(tmp_path / "开 箱")
    return tmp_path / "开 箱"


def test_pages_links_and_search_work_from_files(unpacked: Path, browser: Browser) -> None:
    context = browser.new_context(locale="en-US")
    context.set_default_timeout(15_000)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((unpacked / "index.html").as_uri())
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.goto((unpacked / "en/topic/page/index.html").as_uri())
    expect(page.locator("button.copy").first).to_be_attached()
    page.locator("[data-tool=scheme]").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.keyboard.press("/")
    page.locator(".search__input").fill("topic")
    page.locator(".search__option").first.click()
    expect(page.locator("h1")).to_be_visible()
    assert page.url.split("#")[0].split("?")[0].endswith("index.html")
    page.locator("[data-tool=language]").click()
    expect(page.locator("html")).to_have_attribute("lang", "zh-Hans")
    assert not errors
    context.close()
