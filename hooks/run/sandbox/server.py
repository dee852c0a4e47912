"""The fork server: imports torch once, with what else it is told to, then forks a supervisor for every job that it is sent.

Started by `hooks.run.forkserver` with one end of a socket. A job is a line of JSON that comes with a file descriptor, to
which the supervisor writes its report.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import signal
import socket
import sys

from hooks.run.sandbox import child, supervisor


def main(descriptor: int, preload: list[str]) -> None:
    """Import the modules named, then serve until the other end closes the socket."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.dont_write_bytecode = True
    os.environ.update(child.DRAWING)
    for name in preload:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    gc.collect()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(fileno=descriptor) as connection:
        while message := _receive(connection):
            line, out = message
            if os.fork() == 0:
                connection.close()
                supervisor.supervise(json.loads(line), out)
            os.close(out)
            connection.sendall(b"+")


def _receive(connection: socket.socket) -> tuple[bytes, int] | None:
    data, descriptors, _, _ = socket.recv_fds(connection, 65536, 1)
    if not data:
        return None
    while not data.endswith(b"\n"):
        data += connection.recv(65536)
    return data, descriptors[0]


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
