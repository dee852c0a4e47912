"""Which pages show a public name: the index of names, and the names of a page."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from mkdocs.utils import get_relative_url

from hooks import cache
from hooks.api import used_names
from hooks.api.described import described
from hooks.api.official_pages import official
from hooks.notebook.example_pages import examples
from hooks.page import words
from hooks.page.embed import embeds
from hooks.page.languages import language_of
from hooks.page.paths import example_page
from hooks.project import Project

FOLDER, SHOWN = "api", 1
_DESCRIBED = ("pytorch-ignite", "onnx", "onnxruntime", "safetensors")  # besides those whose version every key holds
_MARK = re.compile(r"^<!-- generated: api (\S+) -->$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6} .*\{#([\w.-]+)\}\s*$")
_BLOCK = re.compile(r'<div class="run[^>]*?\bdata-script="(?P<script>[^"]+)"[^>]*(?=>)')
_CELL = re.compile(r'\bdata-copy="[^"]*\.([^".]+)\.py"')
SMALLER_PACKAGES = (
    "accelerator", "amp", "backends", "compiler", "cuda", "distributed", "distributions", "export", "fft", "hub", "jit", "linalg",
    "multiprocessing", "onnx", "profiler", "random", "serialization", "sparse", "special", "testing",
)  # fmt: skip
GROUPS = {  # page of the index → what its names begin with; the first that fits has a name
    "tensor": ("torch.Tensor.",),
    "functional": ("torch.nn.functional.", "torch.nn.init."),
    "nn": ("torch.nn.",),
    "optim": ("torch.optim.",),
    "autograd": ("torch.autograd.", "torch.func."),
    "data": ("torch.utils.",),
    "more": tuple(f"torch.{package}." for package in SMALLER_PACKAGES),
    "torch": ("torch.",),
    "vision": ("torchvision.",),
    "others": ("",),
}


@dataclass(frozen=True)
class Place:
    """A section of a page that shows a name; `url` is relative to the site's root."""

    url: str
    title: str


class Index:
    """Name → the places that show it, in each language, and how many snippets and examples use it."""

    def __init__(self, project: Project, sources: dict[str, str], urls: dict[str, str], titles: dict[str, str]) -> None:
        self.scripts = project.scripts
        self.rows = {path: used_names.kept(script) for path, script in project.scripts.items()}
        self.used = {path: used_names.names(rows) for path, rows in self.rows.items()}
        found = sorted({name for used in self.used.values() for name in used})
        addresses = cache.key(official.__module__, *found)
        self.history = project.history
        said = cache.key(
            described.__module__, *found, *map(cache.package_version, ("torch", "torchvision", "pytorch-ignite", "onnx"))
        )
        self.described: dict[str, list[str]] = cache.made(
            project.root, said, lambda: {name: [*described(name)] for name in found}
        )
        self.official: dict[str, str] = cache.made(project.root, addresses, lambda: {name: official(name) for name in found})
        self.users: dict[str, list[str]] = defaultdict(list)
        for path, used in self.used.items():
            for name in used:
                self.users[name].append(path)
        self.places: dict[tuple[str, str], dict[str, Place]] = defaultdict(dict)
        self.of_page: dict[str, set[str]] = defaultdict(set)
        for page, text in sources.items():
            for script, anchor in embedded(text, page):
                self._add(script, page, f"{urls.get(page, '')}#{anchor}" if anchor else urls.get(page, ""), titles[page])
        for example in examples(project):
            for language, title in example.header.titles.items():
                page = example_page(example.path, language)
                self._add(example.path, page, urls.get(page, ""), title)

    def _add(self, script: str, page: str, url: str, title: str) -> None:
        self.of_page[page].update(self.used.get(script, ()))
        for name in self.used.get(script, ()):
            self.places[name, language_of(page)].setdefault(page, Place(url, title))

    def all_names(self) -> list[str]:
        """Every name that a page shows, sorted without regard to case."""
        return sorted({name for name, _ in self.places}, key=_alphabetical)

    def count(self, name: str) -> tuple[int, int]:
        """(snippets, examples) that use a name."""
        users = self.users[name]
        of_examples = sum(path.startswith("examples/") for path in users)
        return len(users) - of_examples, of_examples


def embedded(text: str, page: str) -> list[tuple[str, str]]:
    """(script, id of the heading above, "" below the first) of each embed of a page."""
    anchors, ids, seen = [], "", 0
    for line in text.splitlines():
        if found := _HEADING.match(line):
            ids, seen = (found[1] if seen else ""), seen + 1
        anchors.append(ids)
    return [(embed.script, anchors[embed.line - 1]) for embed in embeds(text, page)]


def group(name: str) -> str:
    """The page of the index that lists a name.

    >>> group("torch.nn.functional.relu"), group("torch.nn.Linear"), group("numpy.array")
    ('functional', 'nn', 'others')
    """
    return next(key for key, starts in GROUPS.items() if name.startswith(starts))


def fill(markdown: str, page: str, url: str, index: Callable[[], Index]) -> str:
    """A page's Markdown with the list of a group's names in place of each mark; `index` is asked only where there is one."""
    return _MARK.sub(lambda mark: _list(mark[1], language_of(page), url, index()), markdown)


def _list(key: str, language: str, url: str, index: Index) -> str:
    rows = [_row(name, language, url, index) for name in index.all_names() if group(name) == key]
    return "\n".join(['<ul class="api">', *rows, "</ul>"])


def _row(name: str, language: str, url: str, index: Index) -> str:
    """A name with its signature, what it does, who uses it and where; the pages behind `+n` are fetched when asked for."""
    places = list(index.places[name, language].values())
    links = [f'<a href="{get_relative_url(place.url, url)}">{html.escape(_bare(place.title))}</a>' for place in places[:SHOWN]]
    if len(places) > SHOWN:
        links.append(f"<button hidden>+{len(places) - SHOWN}</button>")
    used = words.uses(*index.count(name), language)
    if oldest := index.history.oldest(index.users[name]):
        used += f" · torch {oldest}+"
    call, sentence = (html.escape(text, quote=False) for text in index.described[name])
    code = f'<code><a href="{index.official[name]}">{name}</a>{call}</code>'
    line = f"<p>{sentence}</p>" if sentence else ""
    return f'<li id="{name}">{code}{line} <small>{used}</small> {" · ".join(links)}</li>'


def _alphabetical(name: str) -> tuple[str, str]:
    return name.lower(), name


def _bare(title: str) -> str:
    return title.replace("`", "")


def with_names(content: str, page: str, url: str, index: Index, urls: dict[str, str]) -> str:
    """A page's HTML with the names that its code uses at the end, each with a link to its row of the index.

    Each block of code says in `data-names` to which of them its words belong: for all that follows a dot a number, in order, and
    after a semicolon the names that stand alone. docs/assets/js/code/names.js makes links of them.
    """
    language = language_of(page)
    lists = {key: urls.get(f"{language}/{FOLDER}/{key}.md") for key in GROUPS}
    found = [name for name in sorted(index.of_page.get(page, ()), key=_alphabetical) if lists[group(name)]]
    if not found:
        return content
    number = {name: str(at) for at, name in enumerate(found)}
    content = _BLOCK.sub(lambda tag: f'{tag[0]} data-names="{_numbers(tag, index, number)}"', content)
    links = [f'<a href="{get_relative_url(f"{lists[group(name)]}#{name}", url)}">{name}</a>' for name in found]
    title = words.say("api-names", language, count=len(found))
    return f'{content}<details class="apis" data-search-ignore><summary>{title}</summary><p>{" ".join(links)}</p></details>'


def _numbers(tag: re.Match[str], index: Index, number: dict[str, str]) -> str:
    """What a block's `data-names` holds."""
    path = tag["script"]
    if path not in index.scripts:
        return ""
    slug = _CELL.search(tag[0])
    cell = next((cell for cell in index.scripts[path].cells if slug and cell.slug == slug[1]), None)
    rows = used_names.within(index.rows[path], cell)
    dotted = [number.get(names[0], "") if len(names) == 1 else "" for _, word, names in rows if word[0] == "."]
    alone = {
        number[name]
        for _, word, names in rows
        for name in names
        if word[0].isupper() and name.endswith(f".{word}") and name in number
    }
    return f"{','.join(dotted)};{','.join(sorted(alone))}"
