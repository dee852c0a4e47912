"""What other devices recorded, and when it holds."""

from __future__ import annotations

import pytest

from hooks.project import Project
from hooks.run.results import other_devices
from hooks.run.results.record import Record


def test_what_is_recorded_holds_for_the_same_source(project: Project) -> None:
    scripts = list(project.scripts.values())
    ran = Record("snippets/topic/script.py", "ok", outputs={6: "1\n"}, device="H200", torch="2.14", date="2026-11-01")
    path = other_devices.write(project.root, scripts, {"snippets/topic/script.py": ran})
    assert path.name == "h200-torch-2-14.json"
    (entry,) = other_devices.read(project.root, scripts)["snippets/topic/script.py"]
    assert entry.same_as(project.records[entry.script]) and entry.outputs == {6: "1\n"}
    source = project.root / "snippets/topic/script.py"
    source.write_text(source.read_text(encoding="utf-8").replace("x = 1", "x = 2"), encoding="utf-8")
    assert other_devices.read(project.root, Project.load(project.root).scripts.values()) == {}


def test_a_run_on_the_same_device_is_shown_where_this_build_did_not_run_the_script() -> None:
    here, there = (other_devices.OtherRun("a.py", "", device, "2.15", "2026-11-21", 1.0, {}) for device in ("CPU", "H200"))
    ran, missing = Record("a.py", "ok", device="CPU"), Record("a.py", "not-run")
    assert other_devices.worth_showing([here, there], ran) == [there]
    assert other_devices.worth_showing([here, there], missing) == [here, there]


@pytest.mark.parametrize("content", ["", "{", "[1]", '[{"script": "a"}]'])
def test_a_damaged_recording_is_named_and_left_out(project: Project, content: str, caplog: pytest.LogCaptureFixture) -> None:
    (project.root / "records").mkdir()
    (project.root / "records/gpu.json").write_text(content)
    assert other_devices.read(project.root, project.scripts.values()) == {}
    assert "gpu.json cannot be read" in caplog.text
