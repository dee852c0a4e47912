"""The built site in Debian's Chromium: served on loopback, watched for requests elsewhere and for errors."""

from __future__ import annotations

import functools
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.conftest import Site

QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")
STILL = ("--disable-component-update", "--disable-sync")


class Handler(SimpleHTTPRequestHandler):
    """Serves files, and the site's own 404 page where there is none; writes no log."""

    def log_message(self, *_: object) -> None:
        pass

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != 404:
            return super().send_error(code, message, explain)
        with open(os.path.join(self.directory, "404.html"), "rb") as page:
            body = page.read()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Server(ThreadingHTTPServer):
    """Says nothing of a browser that goes on before a file has come."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@pytest.fixture(scope="session")
def site_url(site: Site) -> Iterator[str]:
    """The base URL of the built site, with a slash at its end."""
    assert site.status == 0, site.log
    server = Server(("127.0.0.1", 0), functools.partial(Handler, directory=str(site.folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        if os.environ.get("CI"):
            pytest.fail("no Chromium: install Debian's packages chromium and fonts-noto-cjk")
        pytest.skip("no Chromium: install Debian's packages chromium and fonts-noto-cjk to run the browser tests")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=[*QUIET, *STILL])
        yield started
        started.close()


@pytest.fixture
def context_options() -> dict[str, object]:
    """What the test's browser is told of its reader; a test may parametrize it."""
    return {"locale": "zh-CN"}


@pytest.fixture
def context(browser: Browser, context_options: dict[str, object], site_url: str) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": 1280, "height": 900}, service_workers="block", **context_options)  # type: ignore[arg-type]
    opened.grant_permissions(["clipboard-read", "clipboard-write"], origin=site_url.rstrip("/"))
    opened.set_default_timeout(15_000)
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext, site_url: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A fresh page. The test fails where it asked another host for anything, or raised an error of its own."""
    opened = context.new_page()
    elsewhere: list[str] = []
    errors: list[str] = []
    opened.on("request", lambda r: None if r.url.startswith((site_url, "data:", "blob:")) else elsewhere.append(r.url))
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    assert not elsewhere, "requests to other hosts"
    if not request.node.get_closest_marker("breaks_the_page"):
        assert not errors, "errors of the page's own scripts"
