"""A record holds as long as nothing that it depends on has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from hooks import cache
from hooks.run.machine.device import Device
from hooks.run.results import store
from hooks.run.results.record import Record
from hooks.run.results.store import Store, key_of
from hooks.script.parse import parse
from tests.conftest import Bench

CPU = Device("cpu", "x86_64", 1)
RECORD = Record("snippets/a.py", "ok", outputs={3: "好\n"}, seconds=0.5, device="CPU", torch="2")
COUNT = "import os\nprint(os.getpid())\n"


def test_a_changed_helper_module_is_stale(bench: Bench) -> None:
    helper = bench.root / "snippets/topic/helper_module.py"
    body = "import helper_module\nprint(helper_module.VALUE)\n"
    script = bench.write(body)
    helper.write_text("VALUE = 1\n")
    assert bench.runner().run(script).outputs == {4: "1\n"}
    helper.write_text("VALUE = 2\n")
    assert bench.runner().known(script) is None
    assert bench.runner().run(script).outputs == {4: "2\n"}
    assert bench.runner().known(script) is not None


def test_a_changed_or_removed_data_file_is_stale(bench: Bench) -> None:
    data = bench.root / "snippets/topic/data.txt"
    script = bench.write("from pathlib import Path\nprint((Path(__file__).parent / 'data.txt').read_text())\n")
    data.write_text("one")
    record = bench.runner().run(script)
    assert record.outputs == {4: "one\n"} and list(record.files) == ["snippets/topic/data.txt"]
    data.write_text("two")
    assert bench.runner().known(script) is None
    data.unlink()
    assert bench.runner().known(script) is None
    data.write_text("one")
    assert bench.runner().known(script) is not None


def test_a_data_file_read_only_by_a_child_process_counts(bench: Bench) -> None:
    body = """\
        import os
        from pathlib import Path

        if os.fork() == 0:
            (Path(__file__).parent / "data.txt").read_text()
            os._exit(0)
        os.wait()
        """
    script = bench.write(body)
    (bench.root / "snippets/topic/data.txt").write_text("one")
    assert list(bench.runner().run(script).files) == ["snippets/topic/data.txt"]


def test_a_changed_package_version_is_stale(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    script = bench.write("import numpy\nprint(1)\n")
    assert "numpy" in bench.runner().run(script).packages
    installed = cache.package_version
    monkeypatch.setattr(store, "package_version", lambda name: "99" if name == "numpy" else installed(name))
    assert bench.runner().known(script) is None


def test_a_package_that_is_gone_is_stale(tmp_path: Path) -> None:
    kept = Store(tmp_path, tmp_path)
    kept.save("key", Record("a.py", "ok", packages={"no-such-package": "1"}))
    assert kept.load("key", "a.py") is None


def test_the_key_changes_with_what_matters_and_with_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    text = '"""标题 | Title"""\nprint(1)\n#> 1\n'
    key = key_of(parse(text, "snippets/a.py"), CPU)
    assert key_of(parse(text.replace("#> 1", "#> 2"), "snippets/a.py"), CPU) == key
    assert key_of(parse(text.replace("(1)", "(2)"), "snippets/a.py"), CPU) != key
    assert key_of(parse(text, "snippets/b.py"), CPU) != key
    assert key_of(parse(text, "snippets/a.py"), Device("cuda", "H200", 1)) != key
    monkeypatch.setenv("TORCH_HOME", "/torch")
    assert key_of(parse(text, "snippets/a.py"), CPU) != key
    monkeypatch.undo()
    installed = cache.package_version
    monkeypatch.setattr(store, "package_version", lambda name: "99" if name == "torch" else installed(name))
    assert key_of(parse(text, "snippets/a.py"), CPU) != key
