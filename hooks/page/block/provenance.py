"""What a block ran on, and where its files lie: the bar of its card, and the line where it has none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from hooks.page import words
from hooks.page.block.markup import attribute
from hooks.page.embed import Block
from hooks.page.paths import download_path, root_from
from hooks.run.results.other_devices import OtherRun
from hooks.run.results.record import Record
from hooks.script.parse import Cell
from hooks.versions.history import History


@dataclass(frozen=True)
class Links:
    """Where a block's links lead: `repository` is its URL or "", `branch` the one that holds the sources."""

    repository: str = ""
    branch: str = "main"
    prose_only: bool = False


def state_of(block: Block, links: Links) -> tuple[str, str]:
    """(data-state, data-reason) of a block."""
    if links.prose_only:
        return "not-run", words.say("repository", block.language)
    return block.record.state, block.record.reason.get(block.language, "")


def bar(block: Block, links: Links, recorded: list[OtherRun], history: History, chip: str) -> str:
    """The bar of a card: the script's name and how its run ended; what it ran on and its files unfold below."""
    path, language = block.script.path, block.language
    said = [bar_text(path, state_of(block, links)[0], language, block.cell)]
    if (span := history.span(path)) and not history.everywhere(path):
        said.append(f'<span class="run-torch">torch {span}</span>')
    details = "".join(f"<p>{line}</p>" for line in _details(block, links, recorded, chip))
    return f'<details class="run-meta"><summary>{" ".join(said)}</summary>{details}</details>\n'


def bar_text(path: str, state: str, language: str, cell: Cell | None) -> str:
    """The name of a script, of its cell where that is what is shown, and how its run ended, as HTML."""
    name = PurePosixPath(path).name + (f" · {cell.names[language]}" if cell else "")
    said = words.say(f"state-{state}", language)
    return f'<span class="run-name">{attribute(name)}</span> <span class="run-state run-state--{state}">{said}</span>'


def footer(block: Block, links: Links, recorded: list[OtherRun], chip: str = "") -> str:
    """What a block ran on, and links to its source and downloads, as Markdown."""
    return "\n".join(f'<p class="run-meta">{line}</p>\n' for line in _details(block, links, recorded, chip))


def _details(block: Block, links: Links, recorded: list[OtherRun], chip: str) -> list[str]:
    """What a block ran on with links to its files, and on which devices it printed the same, as HTML."""
    parts = [] if block.record.state != "ok" else [_ran_on(block.record, block.language)]
    parts += [chip] if chip else []
    path = block.script.path
    up = root_from(block.embed.page)
    source = f"{links.repository}/blob/{links.branch}/{path}" if links.repository else ""
    named = attribute(path)
    parts.append(f'<a href="{attribute(source)}">{named}</a>' if source else f"<code>{named}</code>")
    for suffix in (".py", ".ipynb"):
        target = download_path(path, block.language, suffix)
        parts.append(f'<a href="{up}{attribute(target)}" download>{suffix}</a>')
    if "github.com/" in links.repository:
        slug = links.repository.split("github.com/")[1].rstrip("/")
        notebook = f"{slug}/blob/gh-pages/{download_path(path, block.language, '.ipynb')}"
        parts.append(f'<a href="https://colab.research.google.com/github/{attribute(notebook)}">Colab</a>')
    same = [attribute(_sentence("same", other, block.language)) for other in recorded if other.same_as(block.record)]
    return [" · ".join(parts), *same]


def provenance(sentence: str, other: OtherRun, language: str) -> str:
    """One of the engine's sentences about another device's run, as Markdown."""
    return f"{_sentence(sentence, other, language)}\n{{: .run-meta }}\n"


def _sentence(name: str, other: OtherRun, language: str) -> str:
    took = words.seconds(other.seconds)
    return words.say(name, language, device=other.device, torch=other.torch, seconds=took, date=other.date)


def _ran_on(record: Record, language: str) -> str:
    took = words.seconds(record.seconds)
    return f"<span>{attribute(words.say('ran-on', language, device=record.device, torch=record.torch, seconds=took))}</span>"
