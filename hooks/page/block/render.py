"""Blocks as Markdown: once for the site, with its frame, and once plain, for readers and programs that take the text."""

from __future__ import annotations

from hooks.page import words
from hooks.page.block import torch_told as told
from hooks.page.block.listing import code, figures, shorten
from hooks.page.block.markup import attribute, bracketed, fenced, indent
from hooks.page.block.provenance import Links, bar, footer, provenance, state_of
from hooks.page.embed import Block
from hooks.page.entry import cards
from hooks.page.paths import cell_path, download_path, figure_path, relative, root_from
from hooks.run.results.other_devices import OtherRun
from hooks.run.results.record import Figure
from hooks.versions.history import NOTHING, History

OTHER_WORDINGS = 6


def plain(block: Block, links: Links, base: str, history: History = NOTHING) -> str:
    """A block as plain Markdown, for a text that lies at the path `base` beside the figures' folder; see `framed`."""
    parts = [notice(block, links), _code(block, links), *_rest(block)]
    for figure, alt in figures(block):
        parts.append(f"![{bracketed(alt)}]({relative(base, figure_path(figure, 'light'))})\n")
    parts += other_versions(block, history)
    return "\n".join(part for part in parts if part)


def is_part(block: Block) -> bool:
    """Whether what a block shows is not all that has to be copied."""
    return block.cell is not None or block.imports


def framed(block: Block, links: Links, recorded: list[OtherRun], history: History = NOTHING, lines: int = 0) -> str:
    """A block as the site shows it: state, code, figures, what it ran on, what other versions do, links.

    `lines` is the length of the program that is copied of a block which is a part of one.
    """
    state, reason = state_of(block, links)
    attributes = {"class": "run", "data-script": block.script.path, "data-state": state, "data-reason": reason}
    attributes["data-torch"] = history.span(block.script.path)
    if block.cell:
        attributes["data-copy"] = root_from(block.embed.page) + cell_path(block.script.path, block.language, block.cell)
    elif block.imports:
        attributes["data-copy"] = root_from(block.embed.page) + download_path(block.script.path, block.language, ".py")
    if is_part(block):
        attributes["data-lines"] = str(lines)
    if not block.embed.whole:
        attributes |= cards.attributes(code(block, repository=links.prose_only), block.embed.page)
    if block.record.pending:
        attributes["data-pending"] = "yes"
    opening = " ".join(f'{name}="{attribute(value)}"' for name, value in attributes.items() if value)
    pictures = [_picture(block, figure, alt) for figure, alt in figures(block)]
    listing = _tabs(block, links, recorded)
    chip = told.chip(history, block.script.path, block.language, root_from(block.embed.page))
    if block.embed.fold and state != "failed":
        folded = indent(f"{listing}\n{footer(block, links, recorded, chip)}")
        parts = [
            notice(block, links),
            *pictures,
            *_rest(block),
            f'??? abstract "{words.say("code", block.language)}"\n\n{folded}',
        ]
    else:
        parts = [bar(block, links, recorded, history, chip), notice(block, links), listing, *_rest(block), *pictures]
    body = "\n".join([*parts, *other_versions(block, history)])
    return f'<div {opening} markdown="1">\n\n{body}\n</div>\n'


def _code(block: Block, links: Links) -> str:
    return fenced(code(block, repository=links.prose_only), "python")


def _tabs(block: Block, links: Links, recorded: list[OtherRun]) -> str:
    """The code with its outputs; where another device printed something else, one tab each."""
    own = _code(block, links)
    others = [r for r in recorded if not r.same_as(block.record)]
    if not others or links.prose_only:
        return own
    title = words.say("this-build", block.language, device=block.record.device)
    tabs = [(title, own)] if block.record.state == "ok" else []
    for other in others:
        shown = Block(block.embed, block.script, other.as_record(), block.cell, block.language)
        tabs.append((other.device, _code(shown, links) + "\n" + provenance("recorded", other, block.language)))
    if block.record.state != "ok":
        tabs.insert(0, (words.say("code", block.language), own))
    return "\n".join(f'=== "{name}"\n\n{indent(body)}' for name, body in tabs)


def notice(block: Block, links: Links) -> str:
    """That a block failed or was not run, and why, as Markdown; "" where all is well."""
    state, reason = state_of(block, links)
    if state == "ok":
        return ""
    if state == "failed":
        trouble = block.record.error
        shown = indent(fenced(shorten(trouble, block.language), "text")) if trouble.strip() else ""
        title = words.say("failed", block.language)
        return f'!!! failure "{title}"\n\n    {attribute(block.script.path)}: {reason}\n\n{shown}'
    return words.say("not-run", block.language, reason=reason) + "\n{: .run-notice }\n"


def _rest(block: Block) -> list[str]:
    """What was printed by no line of the script, and what went to stderr; below the last cell only."""
    if block.cell and block.cell is not block.script.cells[-1]:
        return []
    texts = {"extra": block.record.extra, "warnings": block.record.warnings}
    return [
        fenced(shorten(text, block.language), f'text title="{words.say(name, block.language)}"')
        for name, text in texts.items()
        if text.strip()
    ]


def _picture(block: Block, figure: Figure, alt: str) -> str:
    size = f'width="{figure.width * 96:.0f}" height="{figure.height * 96:.0f}" loading=lazy'
    images = [
        f"![{bracketed(alt)}]({relative(block.embed.page, figure_path(figure, shade))}#only-{shade}){{ {size} }}"
        for shade in ("light", "dark")
    ]
    return "\n".join(images) + "\n{: .run-figure }\n"


def other_versions(block: Block, history: History) -> list[str]:
    """On the pages of messages and of old forms: what other versions print or raise, as Markdown."""
    if block.embed.page.split("/")[1:2] not in (["errors"], ["then-and-now"]):
        return []
    said = told.wordings(history, block.script.path)[:OTHER_WORDINGS]
    return [fenced(text, f'text title="{told.say(kind, block.language, versions=versions)}"') for versions, kind, text in said]
