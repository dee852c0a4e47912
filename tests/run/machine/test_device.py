"""What a script's needs mean on a device."""

from __future__ import annotations

from pathlib import Path

import pytest

from hooks.run.machine import device
from hooks.run.machine.device import Device, lacking
from hooks.script.header import NEEDS
from tests.conftest import Bench

CPU, MPS = Device("cpu", "x86_64", 1), Device("mps", "MPS", 1)
GPU, GPUS = Device("cuda", "H200", 1), Device("cuda", "H200", 2)


@pytest.mark.parametrize(
    ("need", "here", "runs"),
    [
        ("cuda", CPU, False),
        ("cuda", MPS, False),
        ("cuda", GPU, True),
        ("mps", GPU, False),
        ("mps", MPS, True),
        ("accelerator", CPU, False),
        ("accelerator", MPS, True),
        ("2 gpus", CPU, False),
        ("2 gpus", GPU, False),
        ("2 gpus", GPUS, True),
    ],
)
def test_needs(need: str, here: Device, runs: bool) -> None:
    assert (lacking((need,), here) == {}) is runs


def test_network_is_asked_for_by_a_switch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(device.NETWORK_SWITCH, raising=False)
    assert device.NETWORK_SWITCH in lacking(("network",), CPU)["en"]
    monkeypatch.setenv(device.NETWORK_SWITCH, "1")
    assert lacking(("network",), CPU) == {}


def test_every_need_has_a_reason_in_both_languages(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.delenv(device.NETWORK_SWITCH, raising=False)
    for need in NEEDS:
        here = GPU if need == "mps" else CPU
        assert set(lacking((need,), here)) == {"zh", "en"}


def test_a_script_whose_needs_are_not_met_is_not_run(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "current", lambda: CPU)
    script = bench.write("raise SystemExit(1)\n", header="needs: cuda\n")
    record = bench.runner().run_all([script])[script.path]
    assert (record.state, record.reason) == ("not-run", {"zh": "需要 CUDA 设备", "en": "it needs a CUDA device"})


def test_current_is_what_torch_says() -> None:
    import torch

    here = device.current()
    assert (here.kind == "cpu") is not torch.accelerator.is_available()
    assert here.count >= 1 and here.name and here.label
