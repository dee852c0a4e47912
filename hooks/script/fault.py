"""Errors that tell the writer of a script or page where to look and what to do."""

from __future__ import annotations


class Fault(Exception):
    """A mistake in a script or page: `path:line: what. Repair: repair`.

    `zh` holds (what, repair) in Chinese, for a fault that pages show.
    """

    def __init__(self, path: str, line: int, what: str, repair: str, zh: tuple[str, str] | None = None) -> None:
        self.path, self.line, self.what, self.repair, self.zh = path, line, what, repair, zh
        super().__init__(f"{path}:{line}: {what}. Repair: {repair}.")

    def said(self, language: str) -> str:
        """The whole message in a language, as one line of text."""
        if language == "zh" and self.zh:
            return f"{self.path}:{self.line}：{self.zh[0]}。改法：{self.zh[1]}。"
        return " ".join(str(self).split())
