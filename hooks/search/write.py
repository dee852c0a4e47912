"""The search of the built site: an index of each language's sections, kept for builds that change nothing."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import importlib.metadata
import logging
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from hooks import cache
from hooks.api import used_names
from hooks.api.told.returns import TABLE
from hooks.project import Project
from hooks.script.bilingual import LANGUAGES
from hooks.search import build, documents, messages, sections
from hooks.search.build import Name
from hooks.search.sections import Section
from hooks.search.table import FOLDER as DATA
from hooks.search.table import Table

FOLDER, STORE, KEPT = "search", ".cache/search", 4
_refreshing = threading.Lock()
log = logging.getLogger("mkdocs.search")
Asks = Mapping[str, Sequence[str]]


def write_index(
    project: Project, site: Path, names: Sequence[Name] = (), asks: Asks | None = None, *, serving: bool = False
) -> None:
    """Index the pages in `site` into `site/search`; what was indexed before is taken from the store.

    `asks` has the questions of a page's front matter, by its URL. While serving, a page is not kept waiting for the
    index: what there is stands in until the new one is done.
    """
    started = time.perf_counter()
    found = list(_sections(site))
    if not found:
        return
    store = (project.root / STORE).resolve()
    kept = store / _key(project, found, names, asks or {})
    if cache.copy(kept, None):
        with contextlib.suppress(OSError):
            os.utime(kept)
        _place(kept, site, link=serving)
    elif serving and (newest := [folder for folder in _newest(store) if cache.copy(folder, None)]):
        _place(newest[0], site, link=True)
        threading.Thread(target=_refresh, args=(project, found, names, asks or {}, kept, site), daemon=True).start()
    else:
        files = dict(_files(project, found, names, asks or {}))
        _clear(site)
        _write(files, site / FOLDER)
        _keep(files, kept)
    log.info("Search index: %d sections, %.2f s", len(found), time.perf_counter() - started)


def _refresh(project: Project, found: list[Section], names: Sequence[Name], asks: Asks, kept: Path, site: Path) -> None:
    with _refreshing:
        try:
            _keep(dict(_files(project, found, names, asks)), kept)
            if cache.copy(kept, None) and (site / FOLDER).is_dir():
                _place(kept, site, link=True)
        except OSError as error:
            log.warning("The search index is the one of an earlier build: %s", error)


def _place(kept: Path, site: Path, *, link: bool = False) -> None:
    """Put an index into the site: a copy, or for a site that is only served a link."""
    _clear(site)
    if link:
        (site / FOLDER).symlink_to(kept, target_is_directory=True)
    else:
        cache.copy(kept, site / FOLDER)


def _clear(site: Path) -> None:
    with contextlib.suppress(OSError):
        (site / FOLDER).unlink()
    shutil.rmtree(site / FOLDER, ignore_errors=True)


def _write(files: Mapping[str, bytes], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)


def _sections(site: Path) -> Iterator[Section]:
    for language in LANGUAGES:
        for path in sorted((site / language).rglob("index.html")):
            url = path.relative_to(site).as_posix().removesuffix("index.html")
            yield from sections.sections(path.read_text(encoding="utf-8"), url)


def _key(project: Project, found: list[Section], names: Sequence[Name], asks: Asks) -> str:
    """Changes with whatever the index depends on."""
    versions = [importlib.metadata.version(name) for name in ("jieba", "torch", "numpy")]
    engine = [*Path(__file__).parent.glob("*.py"), *cache.sources(used_names.__name__)]
    data = [TABLE, *DATA.glob("*.yml"), *(project.root / messages.RECORDS).glob("*.json")]
    texts = [path.read_text(encoding="utf-8") for path in sorted(engine) + sorted(data)]
    texts += [*versions, *map(repr, found), repr(names), repr(sorted(asks.items()))]
    texts += [project.scripts[path].text for path in sorted(project.scripts)]
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:32]


def _files(project: Project, found: list[Section], names: Sequence[Name], asks: Asks) -> Iterator[tuple[str, bytes]]:
    """(name, bytes) of each file of the index."""
    table = Table()
    others = messages.of_versions(project.root)
    for language in LANGUAGES:
        pairs = [
            (section, documents.document(section, api(project, section), told(section), _asked(table, section, asks)))
            for section in found
            if section.language == language
        ]
        own = [name for name in names if name.url.startswith(f"{language}/")]
        index, lines = build.index(table, pairs, own, others)
        yield f"{language}.index", index
        yield f"{language}.lines", gzip.compress("\n".join(lines).encode(), 9, mtime=0)


def _asked(table: Table, section: Section, asks: Asks) -> list[str]:
    """The questions that a section answers: of the table, and of its page's front matter (`#id question` for a section)."""
    page, _, anchor = section.url.partition("#")
    start = f"#{anchor} " if anchor else ""
    own = [
        ask.removeprefix(start) for ask in asks.get(page, ()) if (ask.startswith(start) if anchor else not ask.startswith("#"))
    ]
    return [*table.asked(section.url, section.language), *own]


def api(project: Project, section: Section) -> list[str]:
    """The public names that a section's scripts use and its inline code mentions, sorted."""
    found: set[str] = set()
    for path, slug in section.scripts:
        if script := project.scripts.get(path):
            cell = next((c for c in script.cells if c.slug == slug), None)
            found.update(used_names.names(used_names.within(used_names.kept(script), cell)))
    return sorted({*found, *told(section)})


def told(section: Section) -> list[str]:
    """The public names in a section's heading and prose, sorted."""
    return sorted({name for code in section.codes for name in used_names.mentioned(code)})


def _keep(files: Mapping[str, bytes], kept: Path) -> None:
    """Write files into the sealed folder `kept`, which appears whole or not at all; where it cannot, nothing is kept."""
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept.parent, ignore_cleanup_errors=True) as folder:
            bundle = Path(folder) / "bundle"
            _write(files, bundle)
            cache.seal(bundle)
            shutil.rmtree(kept, ignore_errors=True)  # what is there is damaged
            bundle.rename(kept)
        _prune(kept.parent)
    except OSError as error:
        log.info("The search index cannot be kept in %s: %s", kept.parent, error.strerror)


def _newest(store: Path) -> list[Path]:
    """The indexes in the store, those used last first."""
    kept = [path for path in store.glob("*") if path.is_dir() and not path.name.startswith("tmp")]
    return sorted(kept, key=lambda path: path.stat().st_mtime, reverse=True)


def _prune(store: Path) -> None:
    """Remove indexes that others have replaced, and what interrupted builds left."""
    left = [path for path in store.glob("tmp*") if path.stat().st_mtime < time.time() - 3600]
    for path in [*_newest(store)[KEPT:], *left]:
        shutil.rmtree(path, ignore_errors=True)
