"""What a reader does with a page: switch its language, copy, see both languages, change the colors."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect


def clipboard(page: Page) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


@pytest.mark.parametrize(("context_options", "language"), [({"locale": "zh-CN"}, "zh"), ({"locale": "en-US"}, "en")])
def test_the_root_leads_to_the_browsers_language(page: Page, site_url: str, language: str) -> None:
    page.goto(site_url)
    expect(page).to_have_url(f"{site_url}{language}/")


def test_the_switch_leads_to_the_same_heading_and_is_remembered(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}zh/tensors/reduce/#keepdim")
    page.locator('[data-tool="language"]').click()
    expect(page).to_have_url(f"{site_url}en/tensors/reduce/#keepdim")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.goto(site_url)
    expect(page).to_have_url(f"{site_url}en/")


def test_the_404_page_speaks_both_languages(page: Page, site_url: str) -> None:
    response = page.goto(f"{site_url}en/no/such/page/")
    assert response and response.status == 404
    for language in ("zh", "en"):
        link = page.locator(f'main a[href$="{language}/"]').first
        assert page.request.get(link.evaluate("a => a.href")).ok


def test_a_copied_block_runs_in_a_new_python(page: Page, site_url: str, tmp_path: Path) -> None:
    page.goto(f"{site_url}en/tensors/reduce/")
    block = page.locator('.run[data-script="snippets/tensors/reduce_keepdim.py"]')
    block.locator("button.copy").click()
    expect(block.locator("button.copy")).to_have_attribute("data-outcome", "copied")
    copied = clipboard(page)
    assert copied == block.locator("pre > code").text_content()
    program = tmp_path / "copied.py"
    program.write_text(copied, encoding="utf-8")
    done = subprocess.run([sys.executable, str(program)], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stderr


def test_a_copied_cell_is_the_program_up_to_its_end(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}zh/cnn/lenet/")
    block = page.locator('.run[data-copy$="lenet_digits.training.py"]')
    block.locator("button.copy").click()
    expect(block.locator("button.copy")).to_have_attribute("data-outcome", "copied")
    copied = clipboard(page)
    assert "load_digits()" in copied and "class LeNet" in copied and "train(seed=0)" in copied
    assert "confusion" not in copied
    compile(copied, "copied.py", "exec")


def test_a_download_is_what_the_page_shows(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/reduce/")
    block = page.locator('.run[data-script="snippets/tensors/reduce_dim.py"]')
    text = page.request.get(block.locator('a[href$=".py"]').evaluate("a => a.href")).text()
    shown = block.locator("pre > code").text_content() or ""
    assert text.startswith('"""') and text.rstrip().endswith(shown.strip())


def test_the_page_is_copied_as_markdown(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/reduce/")
    page.locator('[data-tool="markdown"]').click()
    expect(page.locator('[data-tool="markdown"]')).to_have_attribute("data-outcome", "copied")
    copied = clipboard(page)
    assert copied.startswith("# Reductions") and "```python\nimport torch" in copied and "<div" not in copied


def test_both_languages_side_by_side(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}zh/tensors/reduce/")
    before = page.locator("article pre").count()
    button = page.locator('[data-tool="both"]')
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    twins = page.locator("article .twin")
    expect(twins.filter(has_text="the axis you name is the one that disappears")).to_have_attribute("lang", "en")
    assert twins.count() > 30 and page.locator("article pre").count() == before
    assert page.locator("#keepdim").count() == 1
    page.goto(f"{site_url}zh/tensors/shape/")
    expect(page.locator("article .twin").first).to_be_visible()
    page.locator('[data-tool="both"]').click()
    expect(page.locator("article .twin")).to_have_count(0)


def test_colors_follow_the_system_then_the_reader(context: BrowserContext, page: Page, site_url: str) -> None:
    page.emulate_media(color_scheme="light")
    page.goto(f"{site_url}en/tensors/reduce/")
    light, dark = (page.locator(f'.run-figure img[src$="#only-{shade}"]').first for shade in ("light", "dark"))
    expect(light).to_be_visible()
    expect(dark).to_be_hidden()
    page.locator('[data-tool="scheme"]').click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(dark).to_be_visible()
    page.goto(f"{site_url}en/tensors/shape/")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_keyboard_only(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/reduce/")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to content")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#"))
    page.locator('[data-tool="language"]').focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/zh/tensors/reduce/"))
    page.wait_for_load_state("networkidle")
    page.keyboard.press("/")
    expect(page.locator(".search__input")).to_be_focused()
    page.keyboard.type("广播")
    expect(page.locator(".search__option").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog.search")).to_be_hidden()


@pytest.mark.parametrize("name", ["zh/tensors/reduce/index.md", "llms.txt"])
def test_a_text_is_readable_where_the_server_names_no_charset(page: Page, site_url: str, name: str) -> None:
    answer = page.goto(site_url + name)
    assert answer and "charset" not in answer.headers["content-type"]
    assert "归约" in page.inner_text("body")


def test_the_sign_beside_a_heading_copies_its_address(page: Page, site_url: str) -> None:
    page.goto(f"{site_url}en/tensors/reduce/")
    sign = page.locator("#keepdim a.headerlink")
    sign.click()
    expect(sign).to_have_attribute("data-outcome", "copied")
    assert clipboard(page) == f"{site_url}en/tensors/reduce/#keepdim"
    expect(sign).not_to_have_attribute("data-outcome", "copied")
