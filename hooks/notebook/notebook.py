"""A script as a Jupyter notebook in one language, filled with the outputs of its recorded run."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

from hooks.notebook.outputs import Output, Picture, embedded, last_run, outputs
from hooks.notebook.parts import Part, parts
from hooks.page import words
from hooks.page.block.listing import shorten
from hooks.run.results.record import Record
from hooks.script import imports
from hooks.script.bilingual import half, has_chinese
from hooks.script.comments import comments_in_language, is_output
from hooks.script.parse import Script

_METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python", "file_extension": ".py", "mimetype": "text/x-python"},
}
NotebookCell = dict[str, Any]


def notebook(script: Script, record: Record, language: str, root: Path) -> str:
    """The notebook that readers download, as JSON (nbformat 4): it runs from top to bottom in a clean Jupyter.

    `root` is the project's: modules that the script imports from it are written out by the notebook's first cells.
    """
    cut = parts(script, language)
    modules = imports.project_modules(root / script.path)
    filled = outputs(script, record, cut, language, embedded)
    body = _as_file(script, cut, filled, language) if _needs_file(script) else _cells(script, record, cut, filled)
    folder = (root / script.path).parent
    notice = _text_cell(_provenance(record, language, imports.packages([root / script.path, *modules], folder)))
    return _json([body[0], notice, *_module_cells(modules, folder, language), *body[1:]])


def page_notebook(script: Script, record: Record, language: str, picture: Picture) -> str:
    """The notebook that an example's page is made from: its cells alone, long outputs cut, figures as `picture` shows them."""
    cut = parts(script, language)
    filled = outputs(script, record, cut, language, picture)
    for output in (output for shown in filled.values() for output in shown if "text" in output):
        output["text"] = shorten(output["text"], language)
    return _json(_cells(script, record, cut, filled))


def _cells(script: Script, record: Record, cut: list[Part], filled: dict[int, list[Output]]) -> list[NotebookCell]:
    cells, count, last = [], 0, last_run(script, record, cut)
    for index, part in enumerate(cut):
        count += part.is_code
        ran = count if index <= last else None
        cells.append(_code_cell(part.source, filled[index], ran) if part.is_code else _text_cell(part.source))
    return cells


def _as_file(script: Script, cut: list[Part], filled: dict[int, list[Output]], language: str) -> list[NotebookCell]:
    """Cells that write the script to a file and run that: for scripts that child processes import or that read `__file__`."""
    name = Path(script.path).name
    texts = [part.source for part in cut if not part.is_code]
    lines = comments_in_language(script.text, language)[script.header.last_line :]
    program = "\n".join(line for line in lines if not is_output(line)).strip("\n")
    shown = [output for index in sorted(filled) for output in filled[index]]
    written = _code_cell(f"%%writefile {name}\n{program}", [], None)
    return [_text_cell(texts[0]), *map(_text_cell, texts[1:]), written, _code_cell(f"%run {name}", shown, None)]


def _needs_file(script: Script) -> bool:
    names = {node.id for node in ast.walk(ast.parse(script.text)) if isinstance(node, ast.Name)}
    return bool(names & {"__name__", "__file__"})


def _module_cells(modules: list[Path], folder: Path, language: str) -> list[NotebookCell]:
    if not modules:
        return []
    packages = sorted({path.parent.relative_to(folder).as_posix() for path in modules} - {"."})
    makes = ["from pathlib import Path", "", *(f'Path("{name}").mkdir(parents=True, exist_ok=True)' for name in packages)]
    cells = [_text_cell(words.say("modules", language)), *([_code_cell("\n".join(makes), [], None)] if packages else [])]
    for path in modules:
        source = _module_source(path.read_text(encoding="utf-8"), language)
        if source.strip():  # `%%writefile` refuses an empty file; a package does without its __init__.py
            cells.append(_code_cell(f"%%writefile {path.relative_to(folder).as_posix()}\n{source}", [], None))
    return cells


def _module_source(text: str, language: str) -> str:
    """A module's source in a language: its comments and its docstring."""
    source = "\n".join(line for line in comments_in_language(text, language) if not is_output(line))
    for line in (ast.get_docstring(ast.parse(text)) or "").splitlines():
        if has_chinese(line):
            source = source.replace(line, half(line, language), 1)
    return source


def _provenance(record: Record, language: str, packages: list[str]) -> str:
    """What the reader has to install, and where the outputs come from."""
    said = [words.say("install", language, packages=" ".join(packages))] if packages else []
    if record.state == "not-run":
        reason = record.reason.get(language)
        said.append(words.say("not-run", language, reason=reason) if reason else words.say("no-outputs", language))
    else:
        took = words.seconds(record.seconds)
        said.append(words.say("outputs-from", language, device=record.device, torch=record.torch, seconds=took, date=record.date))
    return "\n\n".join(said)


def _text_cell(source: str) -> NotebookCell:
    return {"cell_type": "markdown", "metadata": {}, "source": source}


def _code_cell(source: str, shown: list[Output], count: int | None) -> NotebookCell:
    filled = [output | {"execution_count": count} if "execution_count" in output else output for output in shown]
    return {"cell_type": "code", "execution_count": count, "metadata": {}, "outputs": filled, "source": source}


def _json(cells: list[NotebookCell]) -> str:
    numbered = [cell | {"id": f"cell-{number:02}"} for number, cell in enumerate(cells, 1)]
    content = {"cells": numbered, "metadata": _METADATA, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
