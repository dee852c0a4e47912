"""A small project, builds of it that are disturbed, and what has to be true of them afterwards."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = 24
SCRIPT = """\"\"\"第 {n} 段 | Snippet {n}\"\"\"
import time

import torch

time.sleep({pause})
print(torch.arange(3) + {n})  # 三个数 | three numbers
#> tensor([{n}, {m}, {k}])
"""
END_SECONDS, GONE_SECONDS, BUILD_SECONDS = 5.0, 30.0, 600.0
# What a script took is the only thing that differs from run to run; some files say it with a number of bytes or a digest.
_TOOK = re.compile(
    rb'\d+\.\d\d s\b|"(?:seconds|bytes)": ?[\d.]+|\["[0-9a-f]{12}",\d+\]|"build":"[0-9a-f]{16}"|const BUILD = "[0-9a-f]{16}"'
)
_RAN = re.compile(r"\[\s*\d+/\d+\] (\S+) .* ok$", re.MULTILINE)


class Disturbed(Exception):
    """Something that a build must keep was not kept."""


@dataclasses.dataclass(frozen=True)
class Ended:
    """How a build ended, what it said, and the seconds from the disturbance to its end."""

    status: int
    log: str
    seconds: float

    @property
    def was_done(self) -> bool:
        """Whether nothing was left to be disturbed when the moment came."""
        return self.status == 0 and "Documentation built" in self.log

    @property
    def ran(self) -> list[str]:
        """The scripts that it ran to their end."""
        return _RAN.findall(self.log)


class Place:
    """A folder with a project of some scripts that take a while without work, and with a temporary folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.root, self.temporary = folder / "project", folder / "tmp"
        self.temporary.mkdir(parents=True)
        shutil.copytree(ROOT / "tests/mini", self.root, ignore=shutil.ignore_patterns(".cache", "site"))
        config = self.root / "mkdocs.yml"
        config.write_text(config.read_text(encoding="utf-8").replace("../../", f"{ROOT}/"), encoding="utf-8")
        names = [f"snippets/many/s{n:02}.py" for n in range(SCRIPTS)]
        (self.root / "snippets/many").mkdir()
        for n, name in enumerate(names, 100):
            text = SCRIPT.format(n=n, m=n + 1, k=n + 2, pause=0.1 * (n % 4))
            (self.root / name).write_text(text, encoding="utf-8")
        for language in ("zh", "en"):
            with (self.root / f"docs/{language}/topic/page.md").open("a", encoding="utf-8") as page:
                page.writelines(f'\n--8<-- "{name}"\n' for name in names)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start `mkdocs` as a terminal would: Ctrl-C reaches all of its group."""
        environment = {k: v for k, v in os.environ.items() if k not in ("RECORD_STORE", "NO_RUN", "SITE_URL", "EXPORT")}
        return subprocess.Popen(
            [sys.executable, "-m", "mkdocs", *arguments],
            cwd=self.root,
            env=environment | {"TMPDIR": str(self.temporary), "NO_MKDOCS_2_WARNING": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            start_new_session=True,
            preexec_fn=_heed,
        )

    def build(self, site: str = "site") -> Ended:
        """A build that nobody disturbs."""
        process = self.start("build", "--strict", "-d", site)
        log, _ = process.communicate(timeout=BUILD_SECONDS)
        demand(process.returncode == 0, f"an undisturbed build failed:\n{log}")
        return Ended(0, log, 0.0)

    def disturb(self, after: float, how: signal.Signals) -> Ended:
        """A build that is sent a signal after so many seconds."""
        process = self.start("build", "--strict", "-d", "site")
        with contextlib.suppress(subprocess.TimeoutExpired):
            log, _ = process.communicate(timeout=after)
            return Ended(process.returncode, log, 0.0)
        started = time.monotonic()
        if how is signal.SIGKILL:
            process.kill()
        else:
            os.killpg(process.pid, how)
        log, _ = process.communicate(timeout=BUILD_SECONDS)
        return Ended(process.returncode, log, time.monotonic() - started)

    def forget(self) -> None:
        """As if nothing had been built yet."""
        shutil.rmtree(self.root / ".cache", ignore_errors=True)

    def check_left(self) -> float:
        """Nothing is left behind: no process, no temporary file. Returns the seconds until that was so."""
        started = time.monotonic()
        while found := [*map(str, survivors(str(self.temporary))), *os.listdir(self.temporary)]:
            demand(time.monotonic() - started < GONE_SECONDS, f"left behind: {', '.join(found)}")
            time.sleep(0.05)
        return time.monotonic() - started

    def check_repaired(self, wanted: dict[str, bytes], finished: list[str]) -> Ended:
        """A build now gives these bytes, without running again what had finished, and no half-written file stays."""
        parts = [*(self.root / ".cache").rglob("*.part")]
        for part in parts:  # in an hour
            os.utime(part, (0, 0))
        again = self.build()
        twice = sorted({*finished} & {*again.ran})
        demand(not twice, f"had finished, but was run again: {', '.join(twice)}")
        demand(not [part for part in parts if part.exists()], "half-written files stay")
        demand(not (other := differing(wanted, content(self.root / "site"))), f"other bytes: {', '.join(other)}")
        self.check_left()
        return again


def survivors(marker: str) -> list[int]:
    """The processes that have this folder, or one in it, in their environment."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if any(v.startswith(marker) for v in process.environ().values()) and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process.pid)
    return found


def content(site: Path) -> dict[str, bytes]:
    """The files of a site, without the seconds that scripts took."""
    paths = sorted(path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): _TOOK.sub(b"", path.read_bytes()) for path in paths}


def differing(wanted: dict[str, bytes], found: dict[str, bytes]) -> list[str]:
    """The files in which two sites differ, or which one of them lacks."""
    return sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))


def _heed() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)  # `nohup` and background jobs of a shell ignore it


def demand(holds: bool, what: str) -> None:
    """Raise Disturbed where something does not hold."""
    if not holds:
        raise Disturbed(what)
