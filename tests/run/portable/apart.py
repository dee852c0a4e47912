"""A server that runs scripts in interpreters of their own, and what is left of one."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import psutil
import pytest

from hooks.run.machine import device
from hooks.run.machine.device import Device
from hooks.run.portable.server import Interpreters
from tests.conftest import Bench


@pytest.fixture(scope="module")
def interpreters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    root = tmp_path_factory.mktemp("portable") / "project"
    root.mkdir()
    with pytest.MonkeyPatch.context() as patch, Interpreters() as server:
        patch.setattr(device, "current", lambda: Device("cpu", os.uname().machine, 1))
        yield Bench(root, server)


def gone(folder: str) -> bool:
    """Whether neither the folder nor a process that was told of it is left, now or in a moment."""
    for _ in range(200):
        told = []
        for process in psutil.process_iter():
            try:
                told += [process.pid] if any(v.startswith(folder) for v in process.environ().values()) else []
            except psutil.Error:
                continue
        if not told and not os.path.exists(folder):
            return True
        time.sleep(0.05)
    return False
