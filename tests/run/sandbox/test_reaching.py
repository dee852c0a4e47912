"""Ways of reaching out, of reading what is none of a script's business, and of harming those who watch it."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from hooks.run.server.forkserver import ForkServer
from tests.conftest import Bench
from tests.run.light import SECRET, light

__all__ = ["light"]

# Each is run with `port`, at which the test itself listens, by TCP and by UDP, on all of this machine's addresses.
WAYS = {
    "connect": "socket.create_connection(('127.0.0.1', port), 2)",
    "an IPv4 address written as IPv6": "socket.socket(socket.AF_INET6).connect(('::ffff:127.0.0.1', port))",
    "own address": "socket.create_connection((address, port), 2)",
    "sendto": "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', (address, port))",
    "sendmsg": "socket.socket(type=socket.SOCK_DGRAM).sendmsg([b'x'], [], 0, (address, port))",
    "urllib": "__import__('urllib.request').request.urlopen(f'http://{address}:{port}', timeout=2)",
    "asyncio": "asyncio.run(asyncio.wait_for(asyncio.open_connection(address, port), 2))",
    "curl": "subprocess.run(['curl', '-sm2', f'http://{address}:{port}'], check=True)",
    "/dev/tcp": "subprocess.run(['bash', '-c', f'echo x > /dev/tcp/{address}/{port}'], check=True, stderr=-3)",
    "python -I": "subprocess.run([sys.executable, '-I', '-c', isolated], check=True, stderr=-3)",
    "a child without the guard": "subprocess.run([sys.executable, '-c', isolated], check=True, stderr=-3, env={})",
    "ctypes": "below_python()",
}
BODY = """\
import asyncio, ctypes, json, socket, struct, subprocess, sys

address, port, told = {address!r}, {port}, {{}}
isolated = f"import socket; socket.create_connection(({{address!r}}, {{port}}), 2)"

def below_python():
    s = socket.socket()
    s.settimeout(None)
    where = struct.pack("=H", socket.AF_INET) + struct.pack(">H", port) + socket.inet_aton(address) + bytes(8)
    if ctypes.CDLL(None).connect(s.fileno(), where, 16) != 0:
        raise OSError("refused")

for name, act in {ways!r}.items():
    try:
        exec(act)
        told[name] = "done"
    except (OSError, subprocess.SubprocessError, asyncio.TimeoutError):
        told[name] = "held"
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def reached(light: Bench) -> Iterator[dict[str, str]]:
    """What became of each way, and under "heard" what came to the listeners."""
    heard: list[str] = []
    with socket.create_server(("0.0.0.0", 0)) as tcp, socket.socket(type=socket.SOCK_DGRAM) as udp:
        port = tcp.getsockname()[1]
        udp.bind(("0.0.0.0", port))

        def listen_tcp() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, peer = tcp.accept()
                    heard.append(f"TCP {peer}")
                    connection.close()

        threading.Thread(target=listen_tcp, daemon=True).start()
        record = light.run(BODY.format(ways=WAYS, port=port, address=own_address()), "snippets/topic/reach.py")
        assert record.state == "ok", record
        udp.settimeout(0.2)
        with contextlib.suppress(OSError):
            heard.append(f"UDP {udp.recv(10)!r}")
        tcp.shutdown(socket.SHUT_RDWR)
    yield json.loads("".join(record.outputs.values())) | {"heard": ", ".join(heard)}


def own_address() -> str:
    """An address of this machine that is not loopback's, where it has one."""
    with socket.socket(type=socket.SOCK_DGRAM) as any_socket, contextlib.suppress(OSError):
        any_socket.connect(("203.0.113.1", 9))  # sends nothing: only the route is looked up
        return str(any_socket.getsockname()[0])
    return "127.0.0.1"


def test_nothing_is_heard(reached: dict[str, str]) -> None:
    assert reached["heard"] == ""


@pytest.mark.parametrize("way", [way for way in WAYS if not way.startswith("send")])  # a datagram to nobody is no error
def test_a_way_out_is_closed(reached: dict[str, str], way: str) -> None:
    assert reached[way] == "held"


def test_secrets_of_the_build_are_not_to_be_found(light: Bench) -> None:
    outside = light.root.with_name("outside.txt")
    for path in (outside, light.root / ".git/config", light.root / ".env", light.root / "snippets/other/neighbor.txt"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SECRET)
    body = """\
        import glob, os, subprocess

        files = glob.glob("/proc/[0-9]*/environ") + ["/proc/self/environ"] + {files!r}
        found = [f for f in files if subprocess.run(["grep", "-qs", "{secret}", f]).returncode == 0]
        for f in files:
            try:
                found += [f] if "{secret}" in open(f, errors="replace").read() else []
            except OSError:
                pass
        print(found, [name for name, value in os.environ.items() if value == "{secret}"])
        """
    files = [str(outside), *(str(light.root / f) for f in (".git/config", ".env", "snippets/other/neighbor.txt"))]
    assert light.printed(body.format(files=files, secret=SECRET)) == "[] []\n"


def test_who_watches_cannot_be_harmed(light: Bench) -> None:
    body = """\
        import os, signal

        image = os.getppid()
        keeper = int(open(f"/proc/{image}/stat").read().split()[3])
        for act in (
            lambda: os.kill(image, 9),
            lambda: os.kill(keeper, 9),
            lambda: os.remove("../left/events"),
            lambda: os.mkfifo("../left/new"),
            lambda: os.rename("../left", "mine"),
        ):
            try:
                act()
                print("done")
            except OSError:
                print("held")
        """
    assert light.printed(body) == "held\n" * 5


def test_own_host_name_shared_memory_and_folders(light: Bench) -> None:
    body = """\
        import os, socket, tempfile

        print(socket.gethostname(), os.listdir("/dev/shm"), tempfile.gettempdir(), os.path.expanduser("~"))
        open("/dev/shm/mine", "w").write("x")
        """
    assert light.printed(body) == "localhost [] /tmp ~\n" == light.printed(body)


def test_its_folder_is_gone_afterwards(light: Bench) -> None:
    record = light.run("import os\nopen('file', 'w').close()\nraise ValueError(os.stat('.').st_ino)\n")
    assert record.state == "failed"
    assert isinstance(light.server, ForkServer)
    folder = Path(light.server._folder)
    assert [*folder.iterdir()] == []
