"""What the copy button gives, of every block on every page, runs alone in a fresh process.

What does, statement by statement, the same as a script that has run alone, or as the beginning of one (the cells of an example
are copied with all that comes before them), has run with it; all else is run here.
"""

from __future__ import annotations

import ast
import dataclasses
import functools
import hashlib
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from hooks.project import Project
from hooks.run.server.forkserver import ForkServer
from hooks.run.results.record import Record
from hooks.run.runner import Runner
from hooks.run.results.store import Store
from hooks.script import parse as scripts
from hooks.script.bilingual import LANGUAGES
from hooks.script.header import Header, read_header
from hooks.script.imports import project_modules
from hooks.script.parse import Script
from hooks.script.standalone import standalone
from tests.conftest import ROOT, Site
from tests.test_page_form import NAMES_OF_PAGES, PAGES, page

EXAMPLES = [f"examples/{p.stem}.ipynb" for p in sorted((ROOT / "examples").glob("*.py"))]


@dataclasses.dataclass(frozen=True)
class Copy:
    """What is copied from a block: its text, where it stands, the script that it shows, its data-state."""

    text: str
    place: str
    script: str
    state: str


def copies(site: Path, path: str) -> Iterator[Copy]:
    """What can be copied from the executed blocks of a page, as docs/assets/js/code/copy.js does it."""
    html = BeautifulSoup((site / path).read_text(encoding="utf-8"), "html.parser")
    for number, block in enumerate(html.select(".run .highlight"), 1):
        code = block.select_one("pre > code")
        if code is None or block.select_one(".filename") or block.find_parent(class_="admonition"):
            continue
        run = block.find_parent(class_="run")
        assert run is not None
        yield Copy(_text(site / path, run, code), f"{path} block {number}", str(run["data-script"]), str(run["data-state"]))


def _text(path: Path, run: Tag, code: Tag) -> str:
    given = run.get("data-copy")
    return (path.parent / str(given)).resolve().read_text(encoding="utf-8") if given else code.get_text()


def program(text: str) -> list[str]:
    """What a text does, statement by statement, whatever its comments and title say: equal for the languages of a block."""
    tree = ast.parse(text)
    return [ast.dump(statement) for statement in tree.body[ast.get_docstring(tree) is not None :]]


def has_run(copy: Copy, script: Script, record: Record | None) -> bool:
    """Whether a copy is a script that has run, or the beginning of one, and needs no other file of the project."""
    statements = program(copy.text)
    same = program(complete(script.path))[: len(statements)] == statements
    modules = {module.relative_to(ROOT).as_posix() for module in project_modules(ROOT / script.path)}
    return record is not None and record.state == "ok" and not record.files.keys() - modules and same


@functools.cache
def complete(path: str) -> str:
    """A script with the project's modules written into it: as it is where it imports none."""
    return standalone((ROOT / path).read_text(encoding="utf-8"), path, ROOT, "en")


def as_script(text: str, header: Header, root: Path) -> Script:
    """A script of these very words, written where nothing of the project is at hand."""
    digest = hashlib.sha256("\n".join(program(text)).encode()).hexdigest()
    path = f"copied/{digest[:16]}.py"
    (root / path).parent.mkdir(exist_ok=True)
    if not (root / path).exists():
        (root / path).write_text(text, encoding="utf-8")
    return Script(path, (root / path).read_text(encoding="utf-8"), header, (), (), {})


@pytest.fixture(scope="session")
def project() -> Project:
    loaded = Project.load(ROOT)
    loaded.run()
    return loaded


@pytest.fixture(scope="session")
def runner(tmp_path_factory: pytest.TempPathFactory, project: Project, server: ForkServer) -> Runner:
    """Runs in a folder of its own; what has been run before, word for word, is in the project's store."""
    root = tmp_path_factory.mktemp("copied")
    return Runner(root, Store(project.store().folder, root), server=server)


def html_path(source: str) -> str:
    stem = Path(source).with_suffix("")
    return f"{stem.parent}/index.html" if stem.name == "index" else f"{stem}/index.html"


@pytest.mark.parametrize("name", NAMES_OF_PAGES + EXAMPLES)
def test_runs_alone(name: str, site: Site, project: Project, runner: Runner) -> None:
    runs = {}
    for copy in chain.from_iterable(copies(site.folder, html_path(f"{language}/{name}")) for language in LANGUAGES):
        assert copy.state in ("ok", "not-run"), f"{copy.place}: {copy.script} {copy.state}"
        script = project.scripts[copy.script]
        if not has_run(copy, script, project.records.get(copy.script)):
            runs[copy] = as_script(copy.text, dataclasses.replace(script.header, timeout=120), runner.root)
    records = runner.run_all({script.path: script for script in runs.values()}.values())
    for copy, script in runs.items():
        record = records[script.path]
        assert record.state == copy.state, f"{copy.place} ({copy.script}): {record.reason} {record.error}\n{copy.text}"


IMPORTING = [path for path in scripts.find(ROOT) if project_modules(ROOT / path)]


@pytest.mark.parametrize("path", IMPORTING)
def test_a_program_with_its_modules_written_into_it_runs_alone(path: str, project: Project, runner: Runner) -> None:
    script = project.scripts[path]
    patient = dataclasses.replace(script.header, timeout=max(script.header.timeout, 240))  # others run beside it
    record = runner.run(as_script(complete(path), patient, runner.root))
    assert record.state == project.records[path].state, f"{record.reason} {record.error}"
    assert wording(record.extra) == wording("".join(project.records[path].outputs.values()))


def wording(text: str) -> list[str]:
    """The lines of a text, sorted, with every number as 0: programs that measure time print others each time, and a record
    keeps what a loop prints by the line that prints it."""
    return sorted(" ".join(re.sub(r"\d+(\.\d+)?", "0", line).split()) for line in text.splitlines())


@functools.cache
def _programs() -> dict[str, list[str]]:
    return {path: program(complete(path)) for path in Project.load(ROOT).scripts}


@pytest.mark.parametrize("source", PAGES)
def test_is_what_was_run(source: str, site: Site) -> None:
    """A block that shows a whole script does what the script does, to the letter."""
    shown = [copy for copy in copies(site.folder, html_path(source)) if program(copy.text) == _programs()[copy.script]]
    whole = [script for script, cell, _ in page(source).embeds if not cell]
    assert {copy.script for copy in shown} >= set(whole)


def test_every_page_with_blocks_is_tested(site: Site) -> None:
    tested = {html_path(f"{language}/{name}") for name in NAMES_OF_PAGES + EXAMPLES for language in LANGUAGES}
    html = (p for p in site.folder.rglob("*.html") if 'class="run' in p.read_text(encoding="utf-8"))
    assert {p.relative_to(site.folder).as_posix() for p in html} <= tested


@pytest.mark.parametrize("source", PAGES)
def test_other_python_on_a_page_runs_alone(source: str, runner: Runner) -> None:
    """Fenced Python that is no embed; a session with `>>>` prints what it shows."""
    header = read_header(ast.parse('"""副本 | Copy"""'), "snippets/copy.py")
    for fence in page(source).fences:
        if fence.language.lower() not in ("python", "py", "python3", "pycon"):
            continue
        text = session(fence.text) if fence.text.lstrip().startswith(">>>") else fence.text
        record = runner.run(as_script(text, header, runner.root))
        assert record.state == "ok", f"docs/{source}:{fence.line}: {record.reason['en']}\n{record.error}{record.outputs}"


def session(text: str) -> str:
    """A program that fails unless an interactive session goes as it is written."""
    return f"""\
import doctest
test = doctest.DocTestParser().get_doctest({text!r}, {{}}, "session", None, 0)
said = []
if doctest.DocTestRunner(verbose=False).run(test, out=said.append).failed:
    raise AssertionError("".join(said))
"""


@pytest.mark.parametrize(("text", "state"), [(">>> 1 + 1\n2\n", "ok"), (">>> 1 + 1\n3\n", "failed")])
def test_sessions(text: str, state: str, runner: Runner) -> None:
    header = read_header(ast.parse('"""副本 | Copy"""'), "snippets/copy.py")
    assert runner.run(as_script(session(text), header, runner.root)).state == state


def test_languages_of_one_program_are_run_once() -> None:
    assert program('"""标题"""\nx = 1  # 一\n#> 1\n') == program('"""Title"""\nx = 1  # one\n')
    assert program("x = 1\n") != program("x = 2\n")
