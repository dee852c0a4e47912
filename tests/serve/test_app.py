"""What the development server answers besides files."""

from __future__ import annotations

from typing import Any

import pytest

from hooks.serve.app import page_of, wrap


class Source:
    """Notes what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def prepare(self, url: str) -> None:
        self.asked.append(url)
        if url == "en/broken/":
            raise ValueError("docs/en/broken.md:3: no such script")

    def download(self, path: str) -> bytes | None:
        return b"x = 1\n" if path == "en/run/snippets/a.py" else None

    def news(self, url: str) -> dict[str, object]:
        return {"page": url}


def ask(path: str, query: str = "") -> tuple[list[str], str, bytes]:
    """(pages prepared, status, body) of a request."""
    source, said = Source(), list[Any]()

    def inner(environ: dict[str, Any], start: Any) -> list[bytes]:
        start("200 FILE", [])
        return [b"file"]

    environ = {"PATH_INFO": path.encode().decode("latin-1"), "QUERY_STRING": query}
    body = b"".join(wrap(inner, "/base/", source)(environ, lambda status, headers: said.append(status)))
    return source.asked, said[0], body


@pytest.mark.parametrize(
    ("url", "page"),
    [("a/b/", "a/b/"), ("a/b", "a/b/"), ("a/index.html", "a/"), ("a/index.md", "a/"), ("x.css", "x.css"), ("", "")],
)
def test_a_request_belongs_to_a_page(url: str, page: str) -> None:
    assert page_of(url) == page


def test_a_page_is_prepared_before_its_file_is_read() -> None:
    assert ask("/base/en/tensors/") == (["en/tensors/"], "200 FILE", b"file")
    assert ask("/elsewhere/") == ([], "200 FILE", b"file")
    assert ask("/base/en/../../x/") == (["x/"], "200 FILE", b"file")


def test_news_and_downloads_lie_in_no_file() -> None:
    assert ask("/base/live/news.json", "page=zh%2F")[1:] == ("200 OK", b'{"page": "zh/"}')
    assert ask("/base/en/run/snippets/a.py")[1:] == ("200 OK", b"x = 1\n")
    assert ask("/base/en/run/snippets/none.py")[1] == "200 FILE"


def test_a_page_that_cannot_be_rendered_says_why() -> None:
    assert ask("/base/en/broken/")[1:] == ("500 Internal Server Error", b"docs/en/broken.md:3: no such script\n")
