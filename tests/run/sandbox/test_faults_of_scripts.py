"""What one script does wrong is that script's fault, named, and hurts nothing else."""

from __future__ import annotations

import math
import time

import pytest

from hooks.run import runner
from hooks.run.results.clean import Cleaner
from hooks.script.fault import Fault
from tests.conftest import Bench
from tests.run.light import light

__all__ = ["light"]
FORGED = (
    *("", "null", "[]", "1", '"end"', "{}", "[" * 100_000, '{"end": true}', '{"stream": "out"}', "\\ud800"),
    '{"stream": "out", "line": "1", "call": [], "text": 3, "pid": null, "capped": 1}',
    '{"figure": "../../x", "line": 1, "call": 1, "form": "exe", "width": 1, "height": 1}',
    '{"file": "/etc/passwd"}',
    '{"file": "\\u0000"}',
    '{"end": true, "seconds": NaN, "error": "", "files": [], "packages": []}',
    '{"end": true, "seconds": 1e999, "error": "", "files": [], "packages": []}',
    '{"end": true, "seconds": 1, "error": "", "files": [1], "packages": ["", "../x", {}]}',
)


def test_forged_notes_are_passed_over(light: Bench) -> None:
    lines = "\\n".join(line.replace("\\", "\\\\") for line in FORGED)
    record = light.run(f"with open('../left/events', 'a') as f:\n    f.write('''\\n{lines}\\n''')\nprint('after')\n")
    assert record.state == "ok" and record.outputs == {5: "after\n"}, record
    assert record.seconds < 100


@pytest.mark.parametrize("number", [10, 34, 40, 64])
def test_any_signal_has_a_name(light: Bench, number: int) -> None:
    record = light.run(f"import os\nos.kill(os.getpid(), {number})\n")
    assert record.state == "failed" and "killed by" in record.reason["en"] and record.reason["zh"]


def test_leaving_half_way_is_not_ok(light: Bench) -> None:
    record = light.run("import sys\nprint(1)\nsys.exit(0)\nprint(2)\n")
    assert record.state == "failed" and "line 5" in record.error
    assert light.run("import sys\nprint(1)\nsys.exit(0)\n").state == "ok"
    assert light.run("def main():\n    raise SystemExit\n\n\nif __name__ == '__main__':\n    main()\n").state == "ok"


def test_an_endless_exception_is_shortened(light: Bench) -> None:
    started = time.monotonic()
    record = light.run("raise ValueError('begin' + 'x' * 50_000_000 + 'end')\n")
    assert len(record.error) < 110_000 and "begin" in record.error and record.error.rstrip().endswith("end")
    assert time.monotonic() - started < 60


def test_a_large_file_and_many_small_ones(light: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "DISK_BYTES", 1 << 20)
    record = light.run("with open('x', 'wb') as f:\n    f.write(bytes(2 << 20))\n    f.flush()\n")
    assert record.state == "failed" and ("File too large" in record.error or "more to disk" in record.reason["en"])
    record = light.run("import time\nfor i in range(1000):\n    open(str(i), 'wb').write(bytes(4096))\ntime.sleep(60)\n")
    assert "more to disk" in record.reason["en"]


def test_too_many_processes(light: Bench) -> None:
    body = """\
        import os, time

        for _ in range(400):
            if os.fork() == 0:
                time.sleep(60)
                os._exit(0)
        time.sleep(60)
        """
    assert "more processes" in light.run(body, header="timeout: 60\n").reason["en"]


def test_memory_that_processes_share_counts_once(light: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "MEMORY_BYTES", 400 << 20)
    body = """\
        import os, time

        kept = bytearray(b"x") * (100 << 20)
        for _ in range(10):
            if os.fork() == 0:
                time.sleep(1)
                os._exit(len(kept) % 2)
        for _ in range(10):
            os.wait()
        """
    assert light.run(body).state == "ok"


def test_a_pipe_or_a_flood_in_the_place_of_figures(light: Bench) -> None:
    body = """\
        import os

        os.mkfifo("../left/figures/figure-01-light.svg")
        os.symlink("/etc/passwd", "../left/figures/figure-01-dark.svg")
        for i in range(1000):
            open(f"../left/figures/{i}", "w").write("x")
        """
    record = light.run(body)
    assert record.state == "ok" and record.figures == ()


def test_a_script_that_ends_the_watch_by_its_output(light: Bench) -> None:
    record = light.run("while True:\n    open('../left/events', 'a').write('x' * 1_000_000)\n", header="timeout: 30\n")
    assert record.state == "failed" and "did not end" in record.reason["en"]


@pytest.mark.parametrize("timeout", ["nan", "inf", "-inf", "1e300", "0", "-1", "soon"])
def test_a_time_limit_that_is_none(light: Bench, timeout: str) -> None:
    with pytest.raises(Fault, match="invalid timeout") as caught:
        light.write("print(1)\n", header=f"timeout: {timeout}\n")
    assert caught.value.line and not math.isnan(caught.value.line)


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        ("\x1b]0;title\x07a", "a"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x9b31mred", "red"),
        ("\x9d0;title\x9ca", "a"),
        ("a\x85b\x80c", "abc"),
        ("a\u202eb\u2066c\u200fd", "abcd"),
        ("\x1bPq\x1b\\a", "a"),
        ("\x1b]never ends", "never ends"),
    ],
)
def test_what_steers_a_terminal_or_turns_text_around_is_taken_out(printed: str, kept: str) -> None:
    assert Cleaner("/project")(printed) == kept
