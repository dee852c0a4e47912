"""The image: a process that imports torch once, with what else it is told to, then forks a process for every script.

Started by `keeper`, with one end of a socket whose messages keep their borders. In: {"number", "job"} with the descriptors of
the files that the script's output goes to. Out: {"number", "pid"} at the fork, {"pid", "status"} at its end.

The image does nothing else: whatever it touched between two forks would have to be copied for each script.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import resource  # noqa: F401  imported here, once, for what each script's process does first
import select
import signal
import socket
import sys
import weakref
from pathlib import Path

from hooks.run.sandbox import child, reach, surroundings
from hooks.run.sandbox.kernel import kinds  # noqa: F401
from hooks.run.sandbox.limits import MESSAGE_BYTES
from hooks.run.sandbox.outside import processes


def main(descriptor: int, preload: list[str]) -> None:
    """Import the modules named, then serve until the other end closes the socket."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.dont_write_bytecode = True
    os.environ.update(surroundings.DRAWING)
    for name in preload:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    if not list(Path(surroundings.DRAWING["MPLCONFIGDIR"]).glob("fontlist-*.json")):
        with contextlib.suppress(ImportError):
            importlib.import_module("matplotlib.font_manager")  # makes the list of fonts, which no script may write
    _disarm()
    reach.installed()
    inherited = child.Inherited.now()
    gc.collect()
    gc.freeze()  # else the first collection in each script would write to, hence copy, every page that holds an object
    with socket.socket(fileno=descriptor) as connection:
        _serve(connection, inherited)
    processes.kill_children()


def _disarm() -> None:
    """Take back what the imports have asked for at this process's end: 207 finalizers of torch's operators, which would run,
    25 ms, at the end of each script, to take apart what ends with it."""
    for finalizer in list(weakref.finalize._registry):  # type: ignore[attr-defined]
        finalizer.atexit = False


def _serve(connection: socket.socket, inherited: child.Inherited) -> None:
    waiting = select.poll()
    waiting.register(connection, select.POLLIN)
    bell, rope = _bell()
    waiting.register(bell, select.POLLIN)
    while True:
        for ready, _ in waiting.poll():
            if ready == bell:
                os.read(bell, 4096)
                _report_ends(connection)
            elif not _fork(connection, inherited, (bell, rope)):
                return


def _bell() -> tuple[int, int]:
    """Two ends of a pipe; the first can be read when a child process has ended: nothing has to be asked again and again."""
    reading, writing = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    return reading, writing


def _fork(connection: socket.socket, inherited: child.Inherited, own: tuple[int, int]) -> bool:
    message, descriptors, _, _ = socket.recv_fds(connection, MESSAGE_BYTES, 3)
    if not message:
        return False
    told = json.loads(message)
    pid = os.fork()
    if pid == 0:
        connection.close()
        os.closerange(min(own), max(own) + 1)
        child.run(told["job"], descriptors, inherited)
    for descriptor in descriptors:
        os.close(descriptor)
    connection.send(json.dumps({"number": told["number"], "pid": pid}).encode())
    return True


def _report_ends(connection: socket.socket) -> None:
    with contextlib.suppress(ChildProcessError):
        while True:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                return
            told = {"pid": pid, "status": os.waitstatus_to_exitcode(status)}
            with contextlib.suppress(OSError):
                connection.send(json.dumps(told).encode())


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
