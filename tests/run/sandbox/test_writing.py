"""Ways of writing into the project: all are tried, by one script, and none changes anything."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.conftest import Bench
from tests.run.light import light

__all__ = ["light"]

# Each is run with `here`, the script's folder in the project, where `data.txt`, `folder/inner.txt` and `spare.txt` lie.
WAYS = {
    "open": "open(here + '/new', 'w')",
    "append": "open(here + '/data.txt', 'a').write('x')",
    "os.open": "os.write(os.open(here + '/data.txt', os.O_WRONLY), b'x')",
    "dir_fd": "os.open('new', os.O_CREAT | os.O_WRONLY, dir_fd=os.open(here, os.O_PATH))",
    "own symlink": "os.symlink(here, 'link'); open('link/data.txt', 'w')",
    "own symlink, below Python": "os.symlink(here, 'other'); sh('echo x > other/data.txt')",
    "/proc/self/root": "open('/proc/self/root' + here + '/data.txt', 'w')",
    "/proc/self/cwd": "sh('cd ' + here + '; echo x > /proc/self/cwd/data.txt')",
    "mkdir": "os.mkdir(here + '/new')",
    "mkfifo": "os.mkfifo(here + '/new')",
    "mknod": "os.mknod(here + '/new')",
    "socket": "__import__('socket').socket(1).bind(here + '/new')",
    "symlink": "os.symlink('x', here + '/new')",
    "hard link": "os.link(here + '/data.txt', here + '/new')",
    "hard link into the own folder": "os.link(here + '/data.txt', 'mine'); open('mine', 'w')",
    "rename": "os.rename(here + '/data.txt', here + '/new')",
    "move away": "os.rename(here + '/data.txt', 'mine')",
    "move in": "open('mine', 'w').close(); os.replace('mine', here + '/data.txt')",
    "remove": "os.remove(here + '/data.txt')",
    "rmdir": "os.rmdir(here + '/empty')",
    "rmtree": "__import__('shutil').rmtree(here + '/folder')",
    "truncate": "os.truncate(here + '/data.txt', 0)",
    "chmod": "os.chmod(here + '/data.txt', 0o777)",
    "chmod by descriptor": "os.fchmod(os.open(here + '/data.txt', os.O_RDONLY), 0o777)",
    "chown": "os.chown(here + '/data.txt', os.getuid(), os.getgid())",
    "utime": "os.utime(here + '/data.txt', (0, 0))",
    "setxattr": "os.setxattr(here + '/data.txt', 'user.x', b'1')",
    "sqlite3": "__import__('sqlite3').connect(here + '/new').execute('create table t (x)')",
    "dbm": "__import__('dbm').open(here + '/new', 'c')",
    "logging": "__import__('logging').FileHandler(here + '/new')",
    "zipfile": "__import__('zipfile').ZipFile(here + '/new', 'w').close()",
    "shell": "sh('echo x > ' + here + '/data.txt')",
    "sed -i": "sh('sed -i s/kept/lost/ ' + here + '/data.txt')",
    "touch": "sh('touch ' + here + '/data.txt')",
    "python -I": "subprocess.run([sys.executable, '-I', '-c', f'open({here!r} + \"/data.txt\", \"w\")'], check=True)",
    "ctypes": "assert ctypes.CDLL(None).open((here + '/data.txt').encode(), os.O_WRONLY | os.O_TRUNC) >= 0",
    "ctypes unlink": "assert ctypes.CDLL(None).unlink((here + '/data.txt').encode()) == 0",
    "mount": "sh('mount -o remount,rw / && echo x > ' + here + '/data.txt')",
}
BODY = """\
import ctypes, json, os, subprocess, sys

here, told = os.path.dirname(__file__), {{}}

def sh(command):
    subprocess.run(command, shell=True, check=True, stderr=subprocess.DEVNULL)

for name, act in {ways!r}.items():
    try:
        exec(act)
        told[name] = "done"
    except (OSError, AssertionError, subprocess.SubprocessError, ValueError, ImportError) as e:
        told[name] = "held"
    except Exception as e:
        told[name] = "held" if "unable to open" in str(e) or "db type" in str(e) else repr(e)
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def outcome(light: Bench) -> dict[str, str]:
    """What became of each way: "held", or that it was done, or what it changed."""
    script = light.write(BODY.format(ways=WAYS))
    folder = light.root / "snippets/topic"
    (folder / "folder").mkdir()
    (folder / "empty").mkdir()
    for name in ("data.txt", "folder/inner.txt"):
        (folder / name).write_text("kept")
    before = tree(light.root)
    record = light.runner().run(script)
    assert record.state == "ok", record
    told: dict[str, str] = json.loads("".join(record.outputs.values()))
    after = tree(light.root)
    return told | {"tree": "as it was" if after == before else f"{before} became {after}"}


def tree(root: Path) -> dict[str, tuple[object, ...]]:
    """Of every file and folder all that a script could change: kind and mode, owner, time, content, attributes."""
    found: dict[str, tuple[object, ...]] = {}
    for path in sorted(p for p in root.rglob("*") if ".cache" not in p.parts):
        state = path.lstat()
        content = path.read_bytes() if path.is_file() else b""
        attributes = sorted(os.listxattr(path)) if hasattr(os, "listxattr") else []
        found[str(path)] = (state.st_mode, state.st_uid, state.st_mtime_ns, content, attributes)
    return found


@pytest.mark.parametrize("way", WAYS)
def test_a_way_of_writing_is_refused(outcome: dict[str, str], way: str) -> None:
    assert outcome[way] == "held"


def test_nothing_has_changed(outcome: dict[str, str]) -> None:
    assert outcome["tree"] == "as it was"


def test_libraries_that_write_below_python(bench: Bench) -> None:
    body = """\
        import os
        import torch, torchvision
        from safetensors.torch import save_file

        here = os.path.dirname(__file__)
        x = torch.ones(2)
        for write in (
            lambda: torch.save(x, here + "/x.pt"),
            lambda: torch.jit.script(torch.nn.Linear(1, 1)).save(here + "/x.pt"),
            lambda: save_file({"x": x}, here + "/x.safetensors"),
            lambda: torchvision.io.write_png(torch.zeros(3, 4, 4, dtype=torch.uint8), here + "/x.png"),
            lambda: torch.from_file(here + "/x.bin", shared=True, size=2),
        ):
            try:
                write()
                print("written")
            except Exception as e:
                print("held")
        """
    assert bench.printed(body, header="timeout: 120\n") == "held\n" * 5
    assert [path.name for path in (bench.root / "snippets/topic").iterdir()] == ["script.py"]
