"""A small site, built as it should be and with faults put in on purpose; each fault is named, with its place and repair."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.conftest import Site, build_site
from tests.support.small import RAISES, add, ran, read


def test_the_small_site(built: Site) -> None:
    assert built.status == 0, built.log
    assert sorted(ran(built)) == ["examples/small.py", "snippets/topic/good.py", "snippets/topic/picture.py"]
    for language, comment in (("zh", "求和"), ("en", "the sum")):
        home = read(built.folder, language)
        (run,) = home.select(".run")
        assert (run["data-script"], run["data-state"]) == ("snippets/topic/good.py", "ok")
        code = run.select_one("pre > code")
        assert code and code.get_text() == f"x = [1, 2]\nprint(sum(x))  # {comment}\n#> 3\n"
        assert [span.get_text() for span in run.select(".out")] == ["#> 3"]


def test_cells_figures_formulas_and_devices(built: Site) -> None:
    page = read(built.folder, "en/topic/page")
    picture, cell, device = page.select(".run")
    assert [Path(str(image["src"]).split("#")[1]).name for image in picture.select("img")] == ["only-light", "only-dark"]
    assert all((built.folder / "en/topic/page" / str(i["src"]).split("#")[0]).is_file() for i in picture.select("img"))
    assert picture.select_one("details .highlight")
    code = cell.select_one("pre > code")
    assert code and code.get_text() == "print(sum(numbers))\n#> 6\n"
    copied = built.folder / "en/topic/page" / str(cell["data-copy"])
    assert copied.read_text(encoding="utf-8").endswith("numbers = [1, 2, 3]\n\n# %% Sum\nprint(sum(numbers))\n#> 6\n")
    assert (device["data-state"], device["data-reason"]) == ("not-run", "it needs two GPUs")
    assert "#>" not in device.get_text() and page.select_one("math mfrac")


def test_figures_speak_the_language_of_the_page(built: Site) -> None:
    for language, said in (("zh", ["轮次", "轮次"]), ("en", [])):
        page = read(built.folder, f"{language}/topic/page")
        images = [str(image["src"]).split("#")[0] for image in page.select(".run-figure img")]
        shown = [(built.folder / language / "topic/page" / image).read_text(encoding="utf-8") for image in images]
        assert [found for svg in shown for found in re.findall("轮次", svg)] == said and len(shown) == 2
        notebook = (built.folder / f"{language}/run/snippets/topic/picture.ipynb").read_text(encoding="utf-8")
        assert ("轮次" in notebook) == (language == "zh")


def test_only_what_is_new_or_damaged_is_run(mini: Path) -> None:
    records = {json.loads(p.read_bytes().partition(b"\n")[2])["script"]: p for p in (mini / ".cache/records").glob("*.json")}
    damaged = records["examples/small.py"]
    damaged.write_bytes(damaged.read_bytes()[:200])
    add(mini, "snippets/topic/new.py", '"""新的 | New"""\n\nprint(1)\n#> 1\n')
    again = build_site(mini, mini / "again", "--strict")
    assert (again.status, sorted(ran(again))) == (0, ["examples/small.py", "snippets/topic/new.py"])


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('--8<-- "snippets/topic/no.py"', "there is no script snippets/topic/no.py. Repair: create it or mend the name."),
        ('--8<-- "examples/small.py:Total"', "examples/small.py has no cell 'Total'. Repair: name one of its cells: Data, Sum."),
        ("--8<-- snippets/topic/good.py", "not an embed line"),
    ],
)
def test_a_wrong_name_stops_the_build_and_is_placed(mini: Path, line: str, what: str) -> None:
    page = mini / "docs/en/topic/page.md"
    lines = page.read_text(encoding="utf-8").splitlines()
    number = lines.index('--8<-- "examples/small.py:Sum"') + 1
    lines[number - 1] = line
    page.write_text("\n".join(lines) + "\n", encoding="utf-8")
    built = build_site(mini, mini / "faulty", NO_RUN="1")
    assert built.status != 0
    assert f"docs/en/topic/page.md:{number}: {what}" in built.log
    assert "Traceback" not in built.log


FAULTS = {
    "snippets/topic/plain.py": ("x = 1\n", ":1: no docstring. Repair: "),
    "snippets/topic/half.py": ('"""只有中文"""\n', ":1: the title '只有中文' is in one language only. Repair: "),
    "snippets/topic/need.py": ('"""甲 | A\n\nneeds: tpu\n"""\n', ":3: invalid need 'tpu'. Repair: use one of: cuda, mps"),
    "snippets/topic/syntax.py": ('"""甲 | A"""\n\nprint(\n', ":3: syntax error: '(' was never closed. Repair: "),
    "snippets/topic/comment.py": ('"""甲 | A"""\nx = 1  # 只有\n', ":2: comment: only one language in '只有'. Repair: "),
}


def test_faults_of_scripts_are_named_and_shown(mini: Path) -> None:
    for script, (text, _) in FAULTS.items():
        add(mini, script, text)
    add(mini, "snippets/topic/raises.py", RAISES)
    built = build_site(mini, mini / "faulty")
    assert built.status == 0
    assert "snippets/topic/raises.py failed: raised an exception that nothing caught" in built.log
    for language in ("zh", "en"):
        shown = " ".join(tag.get_text() for tag in read(built.folder, language).select(".admonition.failure"))
        for script, (_, what) in FAULTS.items():
            assert script + what in built.log
            said = script + (what if language == "en" else what.split(": ")[0] + "：")
            assert said in shown
        assert ("改法：" in shown, "Repair: " in shown) == (language == "zh", language == "en")
        run = read(built.folder, language).select(".run")[-1]
        assert run["data-state"] == "failed" and run["data-reason"]
        assert 'File "snippets/topic/raises.py", line 5, in <module>' in run.get_text()
        assert "ValueError: <why>" in run.get_text() and "#> before" in run.get_text()
        assert str(mini) not in str(run)


@pytest.mark.parametrize("script", ["snippets/topic/half.py"])
def test_a_fault_fails_the_strict_build(mini: Path, script: str) -> None:
    add(mini, script, FAULTS[script][0])
    built = build_site(mini, mini / "faulty", "--strict", NO_RUN="1")
    assert built.status != 0 and script + FAULTS[script][1] in built.log


def test_an_uncaught_exception_fails_the_strict_build(mini: Path) -> None:
    add(mini, "snippets/topic/raises.py", RAISES)
    built = build_site(mini, mini / "faulty", "--strict")
    assert built.status != 0 and "ValueError: <why>" in built.log


def test_a_missing_twin(mini: Path) -> None:
    (mini / "docs/en/topic/page.md").unlink()
    built = build_site(mini, mini / "faulty", "--strict", NO_RUN="1")
    assert built.status != 0 and "'en/topic/page.md'" in built.log
    languages = [str(link["hreflang"])[:2] for link in read(built.folder, "zh/topic/page").select("link[hreflang]")]
    assert "zh" in languages and "en" not in languages


def test_prose_only(mini: Path) -> None:
    shutil.rmtree(mini / ".cache")
    built = build_site(mini, mini / "prose", "--strict", NO_RUN="1")
    assert (built.status, ran(built)) == (0, [])
    (run,) = read(built.folder, "en").select(".run")
    assert run["data-state"] == "not-run" and "repository" in str(run["data-reason"])
    assert "#> 3" in run.get_text()


def test_all_mistakes_of_pages_are_listed_before_anything_is_run(mini: Path) -> None:
    shutil.rmtree(mini / ".cache")
    for language, line in (("zh", '--8<-- "snippets/topic/no.py"'), ("en", "--8<-- wrong"), ("en", "<!-- widget: none -->")):
        with (mini / f"docs/{language}/topic/page.md").open("a", encoding="utf-8") as page:
            page.write(f"\n{line}\n")
    built = build_site(mini, mini / "faulty")
    assert built.status != 0 and ran(built) == [] and "Traceback" not in built.log
    lines = [line.strip() for line in built.log.splitlines() if line.strip().startswith("docs/")]
    assert [line.split(":")[0] for line in lines] == ["docs/en/topic/page.md"] * 2 + ["docs/zh/topic/page.md"]
    for line in lines:
        path, number = line.split(":")[:2]
        assert (mini / path).read_text(encoding="utf-8").splitlines()[int(number) - 1], line


def test_a_build_says_how_many_outputs_are_not_what_is_promised(mini: Path) -> None:
    script = mini / "snippets/topic/good.py"
    script.write_text(script.read_text(encoding="utf-8").replace("#> 3", "#> 4"), encoding="utf-8")
    built = build_site(mini, mini / "changed")
    assert "1 outputs are not what `#>` lines say, in 1 scripts (snippets/topic/good.py)" in built.log
    assert "--update-outputs" in built.log and ran(built) == []
