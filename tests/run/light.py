"""A fork server that imports nothing: for tests of what holds a script back, which need no torch and should not wait for it."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from hooks.run.machine import device
from hooks.run.machine.device import Device
from hooks.run.server.forkserver import ForkServer
from tests.conftest import Bench

SECRET = "token-of-the-build"


@pytest.fixture(scope="module")
def light(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """A project, with a secret in the environment of its build, and a server that has imported nothing."""
    root = tmp_path_factory.mktemp("light") / "project"
    root.mkdir()
    with pytest.MonkeyPatch.context() as patch, ForkServer() as server:
        patch.setenv("BUILD_TOKEN", SECRET)
        patch.setattr(device, "current", lambda: Device("cpu", os.uname().machine, 1))
        server.start([])
        yield Bench(root, server)
