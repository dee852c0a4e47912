"""`mkdocs serve` on the small site: it is there before its scripts have run, and shows each as soon as it has."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import clean_environment
from tests.run.sandbox.test_interrupt import heed
from tests.support.small import RAISES, add, waits


@pytest.fixture
def served(mini: Path) -> Iterator[Callable[[str], str]]:
    """The small site on `mkdocs serve`; gives the text of a page, by its path."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", address]
    with (mini.parent / "log").open("w") as log:
        server = subprocess.Popen(command, cwd=mini, env=clean_environment(), preexec_fn=heed, stdout=log, stderr=log)

    def get(page: str) -> str:
        try:
            with urllib.request.urlopen(f"http://{address}/{page}", timeout=60) as response:
                return str(response.read().decode(errors="replace"))
        except OSError:
            assert server.poll() is None, "the server has ended"
            return ""

    yield get
    server.send_signal(signal.SIGINT)
    assert server.wait(30) == 0


def test_serving_goes_on_after_a_failure_and_shows_it(mini: Path, served: Callable[[str], str]) -> None:
    def wait_for(what: str, page: str = "en/") -> None:
        for _ in range(600):
            if what in served(page):
                return
            time.sleep(0.1)
        raise AssertionError(f"{what!r} did not come")

    wait_for('data-state="ok"')
    assert "[1, 2]" in served("en/run/snippets/topic/good.py")
    assert "# Topic" in served("en/topic/page/index.md")
    wait_for("\n", "search/zh.lines")
    script = mini / "snippets/topic/good.py"
    good = script.read_text(encoding="utf-8")
    script.write_text(RAISES, encoding="utf-8")
    wait_for("ValueError: &lt;why&gt;")
    script.write_text("no docstring = 1\n", encoding="utf-8")
    wait_for("snippets/topic/good.py:1: syntax error")
    script.write_text(good.replace("[1, 2]", "[2, 2]"), encoding="utf-8")
    wait_for("#&gt; 4")
    wait_for("[2, 2]", "zh/run/snippets/topic/good.py")


def test_pages_are_there_before_their_scripts_have_run_and_say_so(mini: Path, served: Callable[[str], str]) -> None:
    text, go = waits(mini)
    add(mini, "snippets/topic/slow.py", text)
    while 'data-script="snippets/topic/slow.py"' not in (page := served("en/")):
        time.sleep(0.1)
    assert 'data-script="snippets/topic/slow.py" data-state="not-run"' in page and 'data-pending="yes"' in page
    assert "#&gt; gone" in page, "what the repository says is shown meanwhile"
    news = json.loads(served("live/news.json?page=en/"))
    assert "snippets/topic/slow.py" in news["waiting"] and news["done"] < news["total"]
    go.touch()
    while (
        "snippets/topic/slow.py"
        in json.loads(served("live/news.json?page=en/") or '{"waiting": ["snippets/topic/slow.py"]}')["waiting"]
    ):
        time.sleep(0.2)
    while not (page := served("en/")):
        time.sleep(0.1)
    assert 'data-script="snippets/topic/slow.py" data-state="ok"' in page


def test_what_is_edited_is_made_anew_and_nothing_else(mini: Path, served: Callable[[str], str]) -> None:
    def wait_for(what: str, page: str = "en/") -> None:
        until = time.monotonic() + 60
        while what not in served(page):
            assert time.monotonic() < until, f"{what!r} did not come"
            time.sleep(0.05)

    def builds() -> int:
        return (mini.parent / "log").read_text().count("Building documentation")

    wait_for('data-state="ok"')
    wait_for("\n", "search/en.lines")
    script, page = mini / "snippets/topic/good.py", mini / "docs/en/index.md"
    script.write_text(script.read_text(encoding="utf-8") + "print('more', 6 * 7)\n", encoding="utf-8")
    wait_for("more 42")
    wait_for("6 * 7", "zh/run/snippets/topic/good.py")
    page.write_text(page.read_text(encoding="utf-8") + "\nA sentence that was added.\n", encoding="utf-8")
    wait_for("A sentence that was added.")
    wait_for("A sentence that was added.", "en/index.md")
    assert builds() == 1
    page.write_text(page.read_text(encoding="utf-8").replace("title:", "title: New", 1), encoding="utf-8")
    wait_for("New Small site")
    assert builds() == 2
