"""Makes notebooks from short scripts, reads and executes them, for the tests of notebooks."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

from hooks.notebook.notebook import notebook
from hooks.run.results.record import Record
from hooks.script.parse import Script, load
from tests.conftest import Bench

EXAMPLE = '''\
"""短例 | A short example

第一段在第一行， | The first paragraph,
第二行。 | its second line.

alt: 一条线 | A line
"""
import sys

START = 1  # 起点 | where it starts

# %% 数据 | Data
# 说明一， | Text one,
# 说明二。 | text two with $x^2$.
import matplotlib.pyplot as plt


def show(x):
    print("shown", x)  # 由调用处显示 | shown where it is called
    #> shown 1
    #> shown 2


# %% 结果 | Result
show(START)
plt.plot([1, 2])
plt.show()
show(START + 1)
print("done", file=sys.stderr)
'''

PROCESSES = '''\
"""多进程 | Processes"""
import multiprocessing


def double(x):
    return 2 * x


if __name__ == "__main__":
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        print(pool.map(double, [1, 2]))
        #> [2, 4]
'''


def made(bench: Bench, text: str, path: str = "examples/short.py") -> Script:
    file = bench.root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return load(bench.root, path)


def read(bench: Bench, script: Script, record: Record, language: str = "en") -> Any:
    return parsed(notebook(script, record, language, bench.root))


def parsed(text: str) -> Any:
    """A notebook's content. Raises where it is not a valid notebook."""
    content = nbformat.reads(text, 4)  # type: ignore[no-untyped-call]
    nbformat.validate(content)
    return content


def codes(read: Any) -> list[Any]:
    return [cell for cell in read.cells if cell.cell_type == "code"]


def texts(read: Any) -> list[str]:
    return [cell.source for cell in read.cells if cell.cell_type == "markdown"]


def printed(cell: Any, name: str = "stdout") -> str:
    return "".join(output.text for output in cell.outputs if output.get("name") == name)


def executed(source: Any, folder: Path) -> Any:
    """A copy of a notebook with the outputs that a fresh kernel gives, started in an empty folder."""
    folder.mkdir()
    copy = deepcopy(source)
    for cell in codes(copy):
        cell.outputs, cell.execution_count = [], None
    return NotebookClient(copy, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(folder)}}).execute()
