"""The files that a new snippet, page or error begins with."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from hooks.cache import place
from hooks.script.bilingual import LANGUAGES, halves, has_chinese

_SCRIPT = re.compile(r"[a-z0-9_]+/[a-z0-9_]+")
_PAGE = re.compile(r"[a-z0-9-]+/[a-z0-9.-]+")
_LAST = {"zh": "## 另见 {#see-also}", "en": "## See also {#see-also}"}


class Refused(Exception):
    """What cannot be made, and what to write instead."""


@dataclass(frozen=True)
class Made:
    """Path → text of files that are new or changed, and what to do next, step by step."""

    files: dict[str, str]
    steps: list[str]


def snippet(root: Path, name: str, title: str) -> Made:
    """A script `snippets/<name>.py` with this `中文 | English` title."""
    path = f"snippets/{_checked(name, _SCRIPT, 'topic/name, such as tensors/reduce_dim')}.py"
    _check_absent(root, [path])
    text = f'"""{_titled(title)}"""\n\nimport torch\n\nx = torch.arange(6).view(2, 3)\nprint(x)\n'
    topic = name.split("/")[0]
    embed = f'write `--8<-- "{path}"` at the same place of a page in docs/zh/{topic}/ and of its twin in docs/en/{topic}/'
    return Made({path: text}, [f"write your code in {path}", _accept(path), embed, "make serve, and look at both pages"])


def page(root: Path, name: str, title: str, description: str) -> Made:
    """The twins `docs/zh/<name>.md` and `docs/en/<name>.md`, in the navigation below the last page of their section."""
    name = _checked(name.removesuffix(".md"), _PAGE, "section/page, such as tensors/reduce")
    paths = {language: f"docs/{language}/{name}.md" for language in LANGUAGES}
    _check_absent(root, list(paths.values()))
    titles, descriptions = halves(_titled(title)), halves(_titled(description))
    files = {paths[x]: _page(titles[x], descriptions[x], name.split("/")[1].replace(".", "-")) for x in LANGUAGES}
    files["mkdocs.yml"] = _in_nav((root / "mkdocs.yml").read_text(encoding="utf-8"), name)
    steps = [
        f"write {paths['zh']} and {paths['en']}: the same headings, scripts, links and boxes, each in its own words",
        "make new-snippet, and embed the snippet in both pages: a page shows code that the build runs",
        f"make test ARGS='tests/test_page_form.py -k {name.split('/')[1]}'",
        "make serve, and look at both pages",
    ]
    return Made(files, steps)


def error(root: Path, name: str, message: str, title: str) -> Made:
    """A script `snippets/errors/<family>_<what>.py` and its entry on both pages of the family, above what ends them."""
    family, what = _checked(name, re.compile(r"[a-z-]+/[a-z0-9_]+"), "family/what, such as shape/cat_sizes").split("/")
    path = f"snippets/errors/{family.replace('-', '_')}_{what}.py"
    pages = {language: f"docs/{language}/errors/{family}.md" for language in LANGUAGES}
    if missing := [page for page in pages.values() if not (root / page).is_file()]:
        known = sorted(p.stem for p in (root / "docs/en/errors").glob("*.md") if p.stem != "index")
        raise Refused(
            f"{missing[0]} does not exist: name one of the families {', '.join(known)}, or make new-page errors/{family}"
        )
    _check_absent(root, [path])
    if "`" in message or not message.strip():
        raise Refused("the message is empty or holds a backtick: write it as torch prints it, with … for shapes, names, numbers")
    heading = f'## `{message.strip()}` {{#{what.replace("_", "-")}}}\n\n--8<-- "{path}"\n'
    files = {page: _above_end((root / page).read_text(encoding="utf-8"), heading, x) for x, page in pages.items()}
    files[path] = (
        f'"""{_titled(title)}"""\n\nimport torch\n\ntry:\n    torch.ones(2, 3) @ torch.ones(2, 3)  # 出错的写法 | what fails\n'
        "except RuntimeError as e:\n    print(e)\n"
    )
    why = f"say below it in {pages['zh']} and {pages['en']} why it happens, how to read its numbers, what to do"
    return Made(files, [f"write in {path} the shortest code that raises the message, and the repair", _accept(path), why])


def write(root: Path, made: Made) -> None:
    """Write all files."""
    for path, text in made.files.items():
        place(root / path, text.encode())


def _accept(path: str) -> str:
    return f"make test ARGS='--update-outputs {path}' runs it and writes what it prints under its prints"


def _checked(name: str, form: re.Pattern[str], wanted: str) -> str:
    if not form.fullmatch(name):
        raise Refused(f"{name!r} is no name: write {wanted}")
    return name


def _check_absent(root: Path, paths: list[str]) -> None:
    if there := [path for path in paths if (root / path).exists()]:
        raise Refused(f"{there[0]} exists: choose another name, or edit it")


def _titled(text: str) -> str:
    """A text that holds both languages."""
    left, _, right = text.partition(" | ")
    if not has_chinese(left) or not right.strip() or has_chinese(right):
        raise Refused(f"{text!r} is not in both languages: write 中文 | English")
    if '"""' in text or "\n" in text or "\\" in text:
        raise Refused(f"{text!r} cannot stand in a docstring: leave out backslashes, line ends and three quotation marks")
    return text.strip()


def _page(title: str, description: str, identifier: str) -> str:
    head = (
        f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\ndescription: {json.dumps(description, ensure_ascii=False)}\n---\n"
    )
    return f"{head}# {title} {{#{identifier}}}\n\n{description}\n"


def _in_nav(config: str, name: str) -> str:
    lines = config.split("\n")
    section = re.compile(rf"\s+- {re.escape(name.split('/')[0])}/[\w.-]+\.md\s*")
    places = [number for number, line in enumerate(lines) if section.fullmatch(line)]
    if not places:
        raise Refused(f"mkdocs.yml has no section with pages of {name.split('/')[0]}/: write the section into `nav` first")
    last = lines[places[-1]]
    lines.insert(places[-1] + 1, f"{last[: len(last) - len(last.lstrip())]}- {name}.md")
    return "\n".join(lines)


def _above_end(text: str, entry: str, language: str) -> str:
    above, end, below = text.partition(_LAST[language])
    return f"{above.rstrip()}\n\n{entry}" + (f"\n{end}{below}" if end else "")
