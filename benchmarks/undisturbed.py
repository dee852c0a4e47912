"""Builds that are interrupted, killed, robbed of what they kept or crowded; the next one gives the bytes of an undisturbed one.

Each disturbance is followed by a look at what is left behind; what had finished must not be run again.
"""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

from benchmarks.damage import damage, kept_files
from benchmarks.disturbed import (
    END_SECONDS,
    Disturbed,
    Ended,
    Place,
    content,
    demand,
    differing,
)

CHECKED = 10  # a whole build, compared byte by byte, follows so many interrupted ones
FORGOTTEN = 0.25  # of the builds begin from nothing, the others where the one before was stopped
DAMAGED = 5  # files at a time


def undisturbed(moments: int, interrupts: int, seed: int) -> None:
    """Print a table of what was done, how often, and how it went. Raises Disturbed where something was not kept."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        place = Place(Path(folder))
        started = time.monotonic()
        place.build()
        whole = time.monotonic() - started
        wanted = content(place.root / "site")
        print(f"seed {seed}; an undisturbed build from nothing takes {whole:.0f} s here\n", flush=True)
        print("| what | times | ended within | gone within |\n|---|---:|---:|---:|", flush=True)
        for name, how, times in (("Ctrl-C", signal.SIGINT, interrupts), ("kill -9", signal.SIGKILL, moments)):
            _row(name, *_stopped(place, wanted, how, times, whole, chance))
        _row(f"{DAMAGED} kept files damaged", *_damaged(place, wanted, moments, chance))
        _row("three builds and a server at once", *_crowded(place, wanted, max(1, moments // 10)))


def _row(name: str, times: int, ended: float, gone: float) -> None:
    print(f"| {name} | {times} | {f'{ended:.1f} s' if ended else ''} | {gone:.1f} s |", flush=True)


def _stopped(
    place: Place, wanted: dict[str, bytes], how: signal.Signals, times: int, whole: float, chance: random.Random
) -> tuple[int, float, float]:
    """(times, slowest end, slowest disappearance) of builds that were sent a signal at random moments."""
    slowest = gone = 0.0
    finished: list[str] = []
    done = 0
    while done < times:
        if chance.random() < FORGOTTEN:
            place.forget()
            finished = []
        started = time.monotonic()
        stopped = place.disturb(chance.uniform(0, whole), how)
        _check_kept(finished, stopped)
        finished += stopped.ran
        gone = max(gone, place.check_left())
        if stopped.was_done:
            whole = time.monotonic() - started  # the machine has less to do by now: look for moments earlier
            continue
        done += 1
        slowest = max(slowest, stopped.seconds)
        demand(how is signal.SIGKILL or stopped.seconds <= END_SECONDS, f"Ctrl-C took {stopped.seconds:.1f} s:\n{stopped.log}")
        demand(stopped.status != 0, f"a build that was sent {how.name} ended as if nothing had been:\n{stopped.log}")
        if done % CHECKED == 0 or done == times:
            finished = [*{*finished, *place.check_repaired(wanted, finished).ran}]
    return times, slowest, gone


def _check_kept(finished: list[str], build: Ended) -> None:
    twice = sorted({*finished} & {*build.ran})
    demand(not twice, f"had finished, but was run again: {', '.join(twice)}")


def _damaged(place: Place, wanted: dict[str, bytes], times: int, chance: random.Random) -> tuple[int, float, float]:
    gone = 0.0
    for _ in range(times):
        files = chance.sample(kept_files(place.root), DAMAGED)
        done = [f"{path.relative_to(place.root)}: {damage(path, chance)}" for path in files]
        try:
            place.check_repaired(wanted, [])
        except Disturbed as error:
            raise Disturbed("\n".join([str(error), *done])) from None
        gone = max(gone, place.check_left())
    return times, 0.0, gone


def _crowded(place: Place, wanted: dict[str, bytes], times: int) -> tuple[int, float, float]:
    """Three builds and a server of one project at once, from nothing."""
    gone = 0.0
    for _ in range(times):
        place.forget()
        sites = [f"site{n}" for n in range(3)]
        address = _free_address()
        server = place.start("serve", "-q", "-a", address)
        builds = [place.start("build", "--strict", "-q", "-d", site) for site in sites]
        logs = [build.communicate()[0] for build in builds]
        demand(not any(build.returncode for build in builds), "\n".join(logs))
        for site in sites:
            other = differing(wanted, content(place.root / site))
            demand(not other, f"{site}, built beside others, has other bytes: {', '.join(other)}")
            shutil.rmtree(place.root / site)
        _wait_for(f"http://{address}/en/topic/page/", server)
        os.killpg(server.pid, signal.SIGINT)
        server.communicate(timeout=60)
        gone = max(gone, place.check_left())
        place.check_repaired(wanted, [])
    return times, 0.0, gone


def _wait_for(address: str, server: subprocess.Popen[str]) -> None:
    """Wait until a page is served that shows what its scripts printed."""
    end, text = time.monotonic() + 300, ""
    while "tensor([123, 124, 125])" not in text:
        demand(time.monotonic() < end and server.poll() is None, f"the page was not served: {text[-500:]}")
        with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=60) as answer:
            text = answer.read().decode()
        time.sleep(0.2)


def _free_address() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{probe.getsockname()[1]}"
