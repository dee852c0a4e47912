"""What a script may not do: reach the network, or write into the project."""

from __future__ import annotations

import pytest

from tests.conftest import Bench


def test_no_network(bench: Bench) -> None:
    body = """\
        import socket, urllib.request

        try:
            urllib.request.urlopen("http://pytorch.org", timeout=5)
        except OSError as e:
            print("needs: network" in str(e))
        try:
            socket.create_connection(("93.184.216.34", 80), timeout=5)
        except OSError as e:
            print("needs: network" in str(e))
        """
    assert bench.printed(body) == "True\nTrue\n"


def test_no_network_in_a_process_that_a_script_starts(bench: Bench) -> None:
    code = "import socket; socket.create_connection(('93.184.216.34', 80), timeout=5)"
    body = f"import subprocess, sys\np = subprocess.run([sys.executable, '-c', {code!r}], capture_output=True, text=True)\n"
    assert bench.printed(body + "print('needs: network' in p.stderr)\n") == "True\n"


def test_loopback_works(bench: Bench) -> None:
    body = """\
        import http.server, threading, urllib.request

        class Hello(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.end_headers()
                self.wfile.write(b"hello")

            def log_message(self, *args):
                pass

        server = http.server.HTTPServer(("127.0.0.1", 0), Hello)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(urllib.request.urlopen(f"http://localhost:{server.server_port}").read().decode())
        """
    assert bench.printed(body) == "hello\n"


@pytest.mark.parametrize(
    "act",
    [
        "open(here / 'new.txt', 'w')",
        "open(__file__, 'a')",
        "(here / 'folder').mkdir()",
        "os.remove(here / 'data.txt')",
        "os.rename(here / 'data.txt', 'data.txt')",
        "os.symlink('x', here / 'link')",
        "torch.save(torch.ones(1), here / 'x.pt')",
        "torch.save(torch.ones(1), str(here / 'x.pt'))",
    ],
)
def test_writing_into_the_project_is_refused(bench: Bench, act: str) -> None:
    body = f"""\
        import os
        from pathlib import Path
        import torch

        here = Path(__file__).parent
        try:
            {act}
        except PermissionError as e:
            print(e)
        """
    script = bench.write(body)
    (bench.root / "snippets/topic/data.txt").write_text("kept")
    before = sorted(p.name for p in (bench.root / "snippets/topic").iterdir())
    record = bench.runner().run(script)
    assert "a script may not write into the project: snippets/topic" in record.outputs.get(11, ""), record
    assert sorted(p.name for p in (bench.root / "snippets/topic").iterdir()) == before
    assert (bench.root / "snippets/topic/data.txt").read_text() == "kept"


def test_works_in_an_empty_folder_that_is_gone_afterwards(bench: Bench) -> None:
    body = """\
        import os, torch
        print(os.listdir())
        torch.save(torch.ones(2), "x.pt")
        print(torch.load("x.pt"), os.listdir(), os.listdir(os.environ["HOME"]))
        print(os.getcwd(), os.environ["HOME"])
        """
    assert bench.printed(body) == "[]\ntensor([1., 1.]) ['x.pt'] []\n. ~\n"
