"""Runs a program as if the internet were there: every address leads to a folder that a server on this machine serves.

`https://host/path` is the file `host/path` in that folder. What a test puts there is small, so checksums are not compared;
everything else is the program's own code and torchvision's.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.support.building import ROOT

_START = """
import os, runpy, sys, urllib.request
opened, base = urllib.request.urlopen, os.environ["SERVED"]

def local(request, *args, **options):
    url = request if isinstance(request, str) else request.full_url
    there = url if url.startswith(base) else f"{base}/{url.split('://')[1]}"
    return opened(urllib.request.Request(there), *args, **options)

urllib.request.urlopen = local
import torch
import torchvision
from torchvision.datasets import utils
torch.set_num_threads(1)
torch.hub.urlopen = local
utils.check_md5 = lambda *args, **options: True
from_url = torch.hub.load_state_dict_from_url
torchvision.models._api.load_state_dict_from_url = lambda *a, **k: from_url(*a, **{**k, "check_hash": False})
sys.argv = sys.argv[1:]
sys.path.insert(0, os.path.dirname(sys.argv[0]))
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address of a server of this folder."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(SimpleHTTPRequestHandler, directory=str(folder))) as started:
        threading.Thread(target=started.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{started.server_port}"
        started.shutdown()


def run_program(example: str, folder: Path, work: Path) -> str:
    """What an example prints that downloads from `folder` into `work`. Fails where the program does."""
    with serving(folder) as address:
        environment = {
            **os.environ,
            "SERVED": address,
            "DATA_DIR": str(work / "data"),
            "TORCH_HOME": str(work / "torch"),
            "MPLBACKEND": "Agg",
            "OMP_NUM_THREADS": "1",
        }
        (work / "data").mkdir(exist_ok=True)
        command = [sys.executable, "-c", _START, str(ROOT / "examples" / example)]
        done = subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout
