"""The gallery of examples: cards by task, each made from the record of a run.

A page names the examples of a task, and of each what stands for it, its third figure or what it printed last with a word in it:
`<!-- generated: gallery lenet_digits/3 resnet/accuracy -->`. The mark without names stands for all that no other mark names.
"""

from __future__ import annotations

import base64
import html
import io
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from PIL import Image

from hooks import cache
from hooks.notebook.example_pages import examples, shown_record
from hooks.notebook.parts import thumbnail_number
from hooks.page import words
from hooks.page.block.listing import alt_text
from hooks.page.block.markup import attribute
from hooks.page.block.provenance import Links, state_of
from hooks.page.embed import Block, Embed
from hooks.page.figure.shown import in_language
from hooks.page.paths import EXAMPLES, example_page, root_from, thumbnail_path
from hooks.run.results.record import Figure, Record
from hooks.script.bilingual import half
from hooks.script.fault import Fault
from hooks.script.parse import Script

if TYPE_CHECKING:
    from hooks.project import Project

MARK = "<!-- generated: gallery -->"
_MARKS = re.compile(r"^<!-- generated: gallery(?: (?P<names>[^>]+))? -->$", re.MULTILINE)
SAID = 100  # characters of what a program printed, on its card
THUMBNAIL_PIXELS = (640, 480)
_SENTENCE = re.compile(r"(?<=[。！？])|(?<=[.!?])\s")
_CODE = re.compile(r"`+([^`]+)`+")


def fill(project: Project, markdown: str, page: str, links: Links) -> tuple[str, str]:
    """A page's Markdown with a list of examples in place of each mark: as plain text, and as cards.

    Raises Fault where a mark names no example.
    """
    marks = list(_MARKS.finditer(markdown))
    named = [_named(project, mark, markdown, page) for mark in marks]
    others = [script.path for script in examples(project) if not any(script.path in names for names in named)]
    plain_text, shown = markdown, markdown
    for mark, names in zip(marks, named, strict=True):
        chosen = names or dict.fromkeys(others, "")
        plain_text = plain_text.replace(mark[0], plain(project, page, links, chosen), 1)
        shown = shown.replace(mark[0], cards(project, page, links, chosen, broken=not names), 1)
    return plain_text, shown


def _named(project: Project, mark: re.Match[str], markdown: str, page: str) -> dict[str, str]:
    """What a mark names: script → what stands for it, "" for its own figure."""
    found = {}
    for entry in (mark["names"] or "").split():
        name, _, which = entry.partition("/")
        path = f"{EXAMPLES}/{name}.py"
        if path not in project.scripts and path not in project.faults:
            line = markdown[: mark.start()].count("\n") + 1
            raise Fault(f"docs/{page}", line, f"there is no example {name}", "mend the name or take it out")
        if path in project.scripts:
            found[path] = which
    return found


def cards(project: Project, page: str, links: Links, chosen: dict[str, str] | None = None, *, broken: bool = True) -> str:
    """Examples as HTML for the page of the documentation tree at `page`: the `chosen` ones in their order, or all.

    With `broken` those follow that cannot be read.
    """
    language = page.split("/")[0]
    listed = {script.path: "" for script in examples(project)} if chosen is None else chosen
    shown = [_card(project, project.scripts[path], page, links, which) for path, which in listed.items()]
    unread = [
        _broken(path, " ".join(each.said(language) for each in fault.all()), language)
        for path, fault in sorted(project.faults.items())
        if path.startswith("examples/")
    ]
    return "\n".join(['<ul class="gallery">', *shown, *(unread if broken else []), "</ul>"])


def plain(project: Project, page: str, links: Links, chosen: dict[str, str] | None = None) -> str:
    """Examples as plain Markdown: a list of links."""
    language = page.split("/")[0]
    lines = []
    listed = examples(project) if chosen is None else [project.scripts[path] for path in chosen]
    for script in listed:
        said = " ".join(filter(None, [_sentence(script, language), _state(project, script, page, links)[1]]))
        lines.append(f"- [{script.header.titles[language]}]({PurePosixPath(example_page(script.path, language)).name}): {said}")
    return "\n".join(lines)


def thumbnail_files(project: Project, config: MkDocsConfig) -> Iterator[File]:
    """Every bitmap that stands for an example, scaled down, as a file of the site; drawings are shown as they are."""
    shown = [figure for script in examples(project) for figure in shown_record(project, script).figures if figure.form == "png"]
    shades = [(thumbnail_path(figure, shade), data) for figure in shown for shade, data in figure.shades()]
    for path, data in dict(shades).items():  # equal pictures, such as photographs on light and dark pages, are one file
        yield File.generated(config, path, content=_scaled(project.root, data))


def _card(project: Project, script: Script, page: str, links: Links, which: str) -> str:
    language = page.split("/")[0]
    state, said = _state(project, script, page, links)
    title = _inline(script.header.titles[language])
    sentence = _sentence(script, language)
    return "\n".join(
        [
            f'<li class="gallery__card" data-script="{script.path}" data-state="{state}">',
            _thumbnail(project, script, page, which),
            f'<p class="gallery__title"><a href="{PurePosixPath(script.path).stem}/">{title}</a></p>',
            *([f"<p>{_inline(sentence)}</p>"] if sentence else []),
            f'<p class="gallery__state">{html.escape(said)}</p>',
            "</li>",
        ]
    )


def _thumbnail(project: Project, script: Script, page: str, which: str) -> str:
    """What stands for a script: a figure, or the last line with the word `which` that it printed."""
    record = in_language(shown_record(project, script), page.split("/")[0])
    if said := _printed(record, which):
        shown = html.escape(said[:SAID])
        return f'<div class="gallery__figure gallery__figure--said"><code>#&gt; {shown}</code></div>'
    figure = _figure(record, int(which) if which.isdecimal() else thumbnail_number(script))
    if figure is None:
        return '<div class="gallery__figure" aria-hidden="true"><span>#&gt;</span></div>'
    alt = attribute(alt_text(script, record.figures.index(figure), page.split("/")[0]))
    size = f'width="{figure.width * 96:.0f}" height="{figure.height * 96:.0f}" loading="lazy"'
    images = [
        f'<img src="{root_from(page)}{thumbnail_path(figure, shade)}#only-{shade}" alt="{alt}" {size}>'
        for shade in ("light", "dark")
    ]
    return f'<div class="gallery__figure">{"".join(images)}</div>'


def _figure(record: Record, number: int) -> Figure | None:
    """A script's figure, counted from 1; its last where it has no more, None where it has none."""
    return record.figures[min(number, len(record.figures)) - 1] if record.figures else None


def _printed(record: Record, word: str) -> str:
    """The last line that a script printed with a word in it, "" where there is none or `word` is a number."""
    if not word or word.isdecimal():
        return ""
    lines = [line for number in sorted(record.outputs) for line in record.outputs[number].splitlines()]
    return next((line.strip() for line in reversed(lines) if word in line), "")


def _state(project: Project, script: Script, page: str, links: Links) -> tuple[str, str]:
    """(data-state, what a card says of the run)."""
    language = page.split("/")[0]
    record = project.records[script.path]
    state, reason = state_of(Block(Embed(script.path, "", False, page, 0), script, record, None, language), links)
    if state == "ok":
        return state, f"{words.seconds(record.seconds)} s · {record.device}"
    return state, f"{words.say('failed' if state == 'failed' else 'idle', language)}: {reason}"


def _broken(path: str, fault: str, language: str) -> str:
    """The card of an example that cannot be read."""
    said = html.escape(f"{words.say('failed', language)}: {fault}")
    named = f'<p><code>{html.escape(path)}</code></p>\n<p class="gallery__state">{said}</p>'
    return f'<li class="gallery__card" data-script="{attribute(path)}" data-state="failed">{named}</li>'


def _sentence(script: Script, language: str) -> str:
    """The first sentence of a script's introduction, "" where it has none."""
    paragraphs = script.header.paragraphs
    return _SENTENCE.split(half(paragraphs[0], language), maxsplit=1)[0] if paragraphs else ""


def _inline(text: str) -> str:
    return _CODE.sub(r"<code>\1</code>", html.escape(text))


def _scaled(root: Path, data: str) -> bytes:
    """A picture, base64, at the size of a thumbnail; packing one well takes most of a second."""
    made = cache.made(root, cache.key(__name__, data), lambda: base64.b64encode(_smaller(data)).decode())
    return base64.b64decode(made)


def _smaller(data: str) -> bytes:
    image = Image.open(io.BytesIO(base64.b64decode(data)))
    image.thumbnail(THUMBNAIL_PIXELS)
    stream = io.BytesIO()
    image.save(stream, "PNG", optimize=True)
    return stream.getvalue()
