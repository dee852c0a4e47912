"""Every "since 2.4" of the prose is shown by a script that does otherwise before, or has a link; older versions need a link."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from hooks.page.embed import embeds
from hooks.script import parse
from hooks.versions import book
from hooks.versions.history import noise
from hooks.versions.table import newest, releases

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(path for path in (ROOT / "docs/en").rglob("*.md") if path.parent.name != "versions")
BOOKS = {release: book.read(ROOT, release.torch).scripts for release in releases()}
NUMBER = r"(?P<version>0\.[1-4]|1\.\d{1,2}|2\.\d{1,2})(?:\.\d)?(?![\d.]*\d|\s*(?:s|ms|%|times|to|and|is|was)\b)"
CLAIM = re.compile(
    r"\b(?:[Ss]ince|[Bb]efore|[Uu]p to|[Uu]ntil|[Aa]s of|[Ff]rom|[Ii]n|ersions?)"
    rf" \[?(?:version |PyTorch |torch )?\[?{NUMBER}(?=[^.]|\.(?!\d))"
)
OLDEST = releases()[0].order[:2]
_HEADING = re.compile(r"^#{1,6} ", re.MULTILINE)
_CODE = re.compile(r"``.+?``|`[^`]*`")
_NOT_TORCH = re.compile(r"\b(?:NumPy|Python|torchvision|CUDA|cuDNN|Pillow|SciPy|TensorFlow|MKL|ONNX|opset)\b")
SOURCES = re.compile(r"\]\((https?://(?:[\w.]*github\.com|(?:docs\.|www\.)?pytorch\.org|download\.pytorch\.org)/[^)]+)\)")


@dataclass(frozen=True)
class Said:
    """A version that a paragraph names, and what stands by it: links of the paragraph, scripts of the section."""

    page: str
    paragraph: str
    version: tuple[int, ...]
    links: tuple[str, ...]
    scripts: tuple[str, ...]


def said(text: str, page: str) -> Iterator[Said]:
    """The claims on versions of torch in a page."""
    general = SOURCES.findall(text[text.rfind("{#see-also}") :]) if "{#see-also}" in text else []
    starts = [match.start() for match in _HEADING.finditer(text)] + [len(text)]
    for first, after in itertools.pairwise(starts):
        section = text[first:after]
        scripts = tuple(embed.script for embed in embeds(section, page))
        for paragraph in section.split("\n\n")[1:]:
            bare = _CODE.sub("", paragraph)
            for claim in CLAIM.finditer(bare):
                sentence = bare[bare.rfind(". ", 0, claim.start()) + 1 : claim.end()]
                if not _NOT_TORCH.search(sentence):
                    names = {claim["version"], claim["version"].replace(".", "_")}
                    links = (*SOURCES.findall(paragraph), *(link for link in general if any(name in link for name in names)))
                    yield Said(page, paragraph[:80], tuple(map(int, claim["version"].split("."))), links, scripts)


def says_so(script: str, version: tuple[int, ...]) -> bool:
    """Whether a script prints the version, as warnings do that name it."""
    printed = "\n".join(spot.text for spot in parse.load(ROOT, script).spots)
    return re.search(rf"(?<![\d.]){re.escape('.'.join(map(str, version)))}(?![\d])", printed) is not None


def otherwise_before(script: str, version: tuple[int, ...]) -> bool | None:
    """Whether an older version does otherwise than the newest; None where none was tried that could."""
    tried = [(r, b[script]) for r, b in BOOKS.items() if script in b and b[script]["state"] != "cannot"]
    before = [entry for r, entry in tried if r.order < version]
    now = next((entry.get("warnings", []) for r, entry in tried if r == newest()), None)
    if not before:
        return None
    return any(not noise(entry) or (now is not None and entry.get("warnings", []) != now) for entry in before)


CLAIMS = [claim for path in PAGES for claim in said(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))]


def test_claims_are_found() -> None:
    assert len(CLAIMS) > 20
    text = "# X {#x}\n\nGone since 2.4, see [there](https://github.com/pytorch/pytorch/pull/1). Not `since 2.5`, since 2.6 s.\n"
    (found,) = said(text, "x.md")
    assert (found.version, found.links) == ((2, 4), ("https://github.com/pytorch/pytorch/pull/1",))
    assert not list(said("# X {#x}\n\nSince Python before 3.10 and NumPy before 2.0.\n", "x.md"))


@pytest.mark.parametrize("claim", [c for c in CLAIMS if c.version < OLDEST], ids=lambda c: f"{c.page}-{c.version}")
def test_versions_that_are_not_run_have_a_link(claim: Said) -> None:
    known = claim.links or any(says_so(script, claim.version) for script in claim.scripts)
    assert known, f"{claim.page}: {claim.paragraph!r}. Repair: link release notes, a pull request or old documentation"


@pytest.mark.parametrize("claim", [c for c in CLAIMS if c.version >= OLDEST], ids=lambda c: f"{c.page}-{c.version}")
def test_versions_that_are_run_show_it_or_have_a_link(claim: Said) -> None:
    shown = [otherwise_before(script, claim.version) for script in claim.scripts]
    if claim.links or any(shown) or any(says_so(script, claim.version) for script in claim.scripts):
        return
    if None in shown:
        pytest.skip("no version before it is recorded for these scripts")
    pytest.fail(f"{claim.page}: {claim.paragraph!r}: no script of the section does otherwise before. Repair: link, or correct it")


@pytest.mark.parametrize("page", sorted({claim.page for claim in CLAIMS}))
def test_both_languages_name_the_same_versions(page: str) -> None:
    there = (ROOT / page.replace("docs/en", "docs/zh", 1)).read_text(encoding="utf-8")
    lacking = [c.version for c in CLAIMS if c.page == page and ".".join(map(str, c.version)) not in there]
    assert not lacking, f"{page}: the Chinese page does not name {lacking}"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_wordings_of_versions_that_are_not_run_have_a_link(language: str) -> None:
    starts = ("1.13 之前的版本没有在本站运行过", "Versions before 1.13, which were not run here")
    lines = [line for path in (ROOT / "docs" / language / "errors").glob("*.md") for line in path.read_text().splitlines()]
    told = [line for line in lines if line.startswith(starts)]
    assert told
    assert not [line for line in told if "](https://github.com/" not in line]
