"""A process that takes itself for one on another system: what that system lacks is gone before the engine is imported."""

from __future__ import annotations

import ctypes
import faulthandler
import importlib
import os
import pkgutil
import runpy
import select
import signal
import socket
import subprocess
import sys
import sysconfig
from typing import Any

LINUX_ONLY = (  # what may import what only Linux has
    "hooks.run.server.forkserver",
    "hooks.run.sandbox.image",
    "hooks.run.sandbox.outside.keeper",
    "hooks.run.sandbox.kernel.",
    "hooks.run.sandbox.outside.processes",
    "hooks.run.sandbox.outside.watch",
    "hooks.run.sandbox.startup",
)
LACKING: dict[str, dict[Any, tuple[str, ...]]] = {
    "darwin": {os: ("pidfd_open", "sched_getaffinity", "pipe2"), signal: ("pidfd_send_signal",)},
    "win32": {
        os: (
            *("pidfd_open", "sched_getaffinity", "pipe2", "fork", "forkpty", "setsid", "getsid", "killpg", "getpgid", "sysconf"),
            *("uname", "getuid", "geteuid", "getgid", "mkfifo", "chown", "pread"),
        ),
        signal: ("pidfd_send_signal", "SIGUSR1", "SIGUSR2", "SIGCHLD", "SIGHUP", "SIGSTOP", "SIGALRM", "alarm"),
        select: ("poll", "epoll"),
        socket: ("send_fds", "recv_fds", "AF_UNIX"),
        faulthandler: ("register",),
    },
}
KEPT = {"O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "SIGKILL"}  # lacking, too, but what is not ours asks for them here
MODULES = {"darwin": (), "win32": ("fcntl", "resource", "termios", "pwd", "grp")}
_popen = subprocess.Popen


def modules() -> list[str]:
    """All modules of hooks/ that work on every system."""
    import hooks

    found = (module.name for module in pkgutil.walk_packages(hooks.__path__, "hooks.") if not _main(module.name))
    return [name for name in found if not f"{name}.".startswith(tuple(f"{n.rstrip('.')}." for n in LINUX_ONLY))]


def pretend(system: str, use: list[str]) -> None:
    """Let this process, and those that it starts by `-m`, take themselves for one of `system` that is about to import `use`."""
    for name in use:  # with all that is not ours, which this cannot change the system for
        importlib.import_module(name)
    sysconfig.get_config_vars()  # read from a file that is named after the system
    for name in [name for name in sys.modules if name.split(".")[0] == "hooks"]:
        del sys.modules[name]
    sys.platform = system
    for module, names in LACKING[system].items():
        for name in names:
            if hasattr(module, name):
                delattr(module, name)
    sys.modules.update(dict.fromkeys(MODULES[system]))  # type: ignore[arg-type]  # None: cannot be imported
    if system == "win32":
        ctypes.CDLL = _refuse  # type: ignore[misc,assignment]
    subprocess.Popen = lambda command, **how: _popen(_as(system, command), **how)  # type: ignore[misc,assignment]


def _as(system: str, command: Any) -> Any:
    """A command that runs a module, as one that runs it in a process that pretends, too."""
    if not (isinstance(command, list) and command[1:2] == ["-m"]):
        return command
    code = f"from tests.support.foreign import run; run({system!r}, {command[2]!r})"
    return [command[0], "-c", code, *command[3:]]


def run(system: str, module: str) -> None:
    """Run a module as `python -m` does."""
    pretend(system, [module])
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def _refuse(*_: object) -> None:
    raise TypeError("there is no library without a name here")


def _main(name: str) -> bool:
    return name.endswith("__main__")
