"""The device at hand, and what a script's needs mean on it."""

from __future__ import annotations

import functools
import os
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hooks import cache, pack
from hooks.cache import package_version
from hooks.data import place
from hooks.script.bilingual import halves

NETWORK_SWITCH = "RUN_NETWORK"
_WANTS = {
    "cuda": "需要 CUDA 设备 | it needs a CUDA device",
    "mps": "需要 Apple 的 MPS 设备 | it needs an Apple MPS device",
    "accelerator": "需要加速器（CUDA、MPS 等） | it needs an accelerator (CUDA, MPS, ...)",
    "2 gpus": "需要两块 GPU | it needs two GPUs",
    "network": f"需要网络，构建时设 {NETWORK_SWITCH}=1 才会运行 | it needs the network: a build with {NETWORK_SWITCH}=1 runs it",
    "data": "需要数据 {name}：运行 `make data` 即可取得 | it needs the data {name}, which `make data` fetches",
}


_DEVICES = ("nvidia*", "kfd", "dri/render*", "accel*", "davinci*")
_SETTINGS = ("CUDA", "HIP", "ROCR", "GPU", "ZE_", "ONEAPI", "PYTORCH", "TORCH", "NVIDIA", "LD_")


@dataclass(frozen=True)
class Device:
    """`kind` is torch's device type ("cpu", "cuda", "mps" ...), `name` the model, `count` how many there are."""

    kind: str
    name: str
    count: int

    @property
    def label(self) -> str:
        """What a reader is told the code ran on."""
        return self.name if self.kind != "cpu" else f"CPU ({self.name})"


@functools.cache
def current() -> Device:
    """The accelerator that torch finds on this machine, else its CPU; found out once as long as the machine runs."""
    kind, name, count = pack.made(cache.key(__name__, *machine), _found) if (machine := _machine()) else _found()
    return Device(kind, name, count)


def _machine() -> list[str]:
    """What torch's answer depends on: since when the machine runs, its devices, the environment; [] where that is unknown."""
    try:
        started = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii")
    except OSError:
        return []
    devices = sorted(str(path) for pattern in _DEVICES for path in Path("/dev").glob(pattern))
    settings = sorted(f"{name}={value}" for name, value in os.environ.items() if name.startswith(_SETTINGS))
    return [started, package_version("torch"), *devices, *settings]


def _found() -> list[Any]:
    import torch

    if not hasattr(torch, "accelerator") or not torch.accelerator.is_available():  # torch.accelerator came with 2.6
        return ["cpu", platform.machine() or "unknown", 1]
    found = torch.accelerator.current_accelerator()
    kind = found.type if found is not None else "cpu"
    name = torch.cuda.get_device_name(0) if kind == "cuda" else kind.upper()
    return [kind, name, torch.accelerator.device_count()]


def lacking(needs: tuple[str, ...], device: Device) -> dict[str, str]:
    """Why a script with these needs cannot run here, in each language; empty where it can."""
    for name in (need.removeprefix("data ") for need in needs if need.startswith("data ")):
        if not place.is_here(name):
            return halves(_WANTS["data"].format(name=name))
    has = {
        "cuda": device.kind == "cuda",
        "mps": device.kind == "mps",
        "accelerator": device.kind != "cpu",
        "2 gpus": device.kind != "cpu" and device.count >= 2,
        "network": os.environ.get(NETWORK_SWITCH) == "1",
    }
    return next((halves(_WANTS[need]) for need in needs if not has.get(need, True)), {})
