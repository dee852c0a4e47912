"""MkDocs' warnings about links, said as all mistakes are: file, line, what is wrong, and what to write instead."""

from __future__ import annotations

import difflib
import logging
import re
from pathlib import Path

from hooks.script.fault import Fault

_LOGGER = "mkdocs.structure.pages"
_SAID = re.compile(r"Doc file '(?P<page>[^']+)' contains an? (?:\w+ )*link '(?P<link>[^']*)', (?:but )?(?P<what>.*)", re.DOTALL)
_ANCHOR = re.compile(r"the doc '(?P<other>[^']+)' does not contain an anchor|there is no such anchor on this page")
_ID = re.compile(r"\{[^}\n]*#([\w.:-]+)[^}\n]*\}|\bid=\"([^\"]+)\"")


def place(docs: Path) -> None:
    """From now on say where in the pages under `docs` a link is that leads nowhere."""
    logger = logging.getLogger(_LOGGER)
    for old in [f for f in logger.filters if isinstance(f, _Placed)]:
        logger.removeFilter(old)
    logger.addFilter(_Placed(docs))


class _Placed(logging.Filter):
    def __init__(self, docs: Path) -> None:
        super().__init__()
        self.docs = docs

    def filter(self, record: logging.LogRecord) -> bool:
        if found := _SAID.match(record.getMessage()):
            fault = fault_of(self.docs, found["page"], found["link"], found["what"])
            if fault:
                record.msg, record.args = str(fault), ()
        return True


def fault_of(docs: Path, page: str, link: str, what: str) -> Fault | None:
    """What MkDocs says of a page's link, with its line; None where the page is not written by hand."""
    text = _read(docs / page)
    written = re.compile(rf"""[(<"'\s]{re.escape(link)}[)>"'\s]""")
    line = next((number for number, line in enumerate(text.splitlines(), 1) if written.search(line)), 0)
    if not line:
        return None
    anchor = _ANCHOR.search(what)
    repair = (
        _ids(docs / (anchor["other"] or page), link.rpartition("#")[2]) if anchor else "mend the link, or create what it names"
    )
    return Fault(f"docs/{page}", line, f"the link '{link}' leads nowhere: {what.strip().rstrip('.')}", repair)


def _ids(page: Path, wanted: str) -> str:
    """How to mend a link to a section: the ids of that page that are most like the one asked for."""
    found = [first or second for first, second in _ID.findall(_read(page))]
    near = difflib.get_close_matches(wanted, found, 3, 0.0)
    return f"link to one of its ids ({', '.join(f'#{id_}' for id_ in near)}), or give a heading `{{#{wanted}}}`"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""
