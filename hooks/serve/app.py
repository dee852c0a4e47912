"""What the development server answers besides files: pages, downloads and news, each made when it is asked for."""

from __future__ import annotations

import json
import logging
import mimetypes
import posixpath
import traceback
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath
from typing import Any, Protocol
from urllib.parse import parse_qs

from hooks.page.paths import RUNS
from hooks.script.bilingual import LANGUAGES

NEWS = "live/news.json"
log = logging.getLogger("mkdocs.serve")
Environ = dict[str, Any]
Start = Callable[..., Any]
App = Callable[[Environ, Start], Iterable[bytes]]


class Source(Protocol):
    """Where answers come from."""

    def prepare(self, url: str) -> None:
        """Render the page at a URL relative to the site's root, where it is one."""

    def download(self, path: str) -> bytes | None:
        """A program or notebook, by its path in the site."""

    def news(self, url: str) -> dict[str, object]:
        """How far the background has come, and which scripts of the page at `url` still wait."""


def wrap(inner: App, mount: str, source: Source) -> App:
    """The server's own application, which finds on disk what `source` has just made."""

    def answer(environ: Environ, start: Start) -> Iterable[bytes]:
        # WSGI hands the bytes of a path over as Latin-1.
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        if not path.startswith(mount):
            return inner(environ, start)
        url = posixpath.normpath("/" + path[len(mount) :]).lstrip("/")
        url += "/" if path.endswith("/") and url else ""
        try:
            made = _made(url, environ, source)
        except Exception as error:
            log.error("%s: %s", url, error)
            log.debug("%s", traceback.format_exc())
            return _send(start, f"{error}\n".encode(), "text/plain; charset=utf-8", "500 Internal Server Error")
        return inner(environ, start) if made is None else _send(start, *made)

    return answer


def _made(url: str, environ: Environ, source: Source) -> tuple[bytes, str] | None:
    """(body, type) of what lies in no file; None once the file is there."""
    if url == NEWS:
        page = parse_qs(environ.get("QUERY_STRING", "")).get("page", [""])[0]
        return json.dumps(source.news(page), ensure_ascii=False).encode(), "application/json"
    if PurePosixPath(url).parts[1:2] == (RUNS,) and url.split("/")[0] in LANGUAGES:
        body = source.download(url)
        kind = mimetypes.guess_type(url)[0] or "text/plain"
        return None if body is None else (body, f"{kind}; charset=utf-8")
    source.prepare(page_of(url))
    return None


def page_of(url: str) -> str:
    """The URL of the page that a request belongs to.

    >>> page_of("en/tensors/reduce/index.md"), page_of("en/tensors/reduce"), page_of("")
    ('en/tensors/reduce/', 'en/tensors/reduce/', '')
    """
    folder, _, name = url.rpartition("/")
    if name in ("index.md", "index.html"):
        return f"{folder}/"
    return url if not url or url.endswith("/") or "." in name else f"{url}/"


def _send(start: Start, body: bytes, kind: str, status: str = "200 OK") -> list[bytes]:
    start(status, [("Content-Type", kind), ("Content-Length", str(len(body))), ("Cache-Control", "no-store")])
    return [body]
