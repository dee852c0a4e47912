"""Ways to a data set: each fetches into a folder, which may hold what an earlier try left; it raises where it does not work."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import urllib.request
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

Way = Callable[[Path], None]
SECONDS = 30.0


def fashion_mnist(target: Path) -> None:
    """torchvision's own download; goes on where it was interrupted, file by file."""
    from torchvision.datasets import FashionMNIST

    for train in (True, False):
        FashionMNIST(target, train=train, download=True)


def apt(package: str) -> Way:
    """Debian's package, fetched and unpacked without being installed: any user may."""

    def fetch(target: Path) -> None:
        subprocess.run(["apt-get", "download", "-q", package], cwd=target, check=True, capture_output=True, timeout=600)
        for archive in target.glob("*.deb"):
            subprocess.run(["dpkg-deb", "-x", archive, target / "unpacked"], check=True, timeout=600)

    return fetch


def deb(url: str) -> Way:
    """The same package on machines without apt: unpacked by Python."""

    def fetch(target: Path) -> None:
        archive = target / url.rsplit("/", 1)[-1]
        download(url, archive)
        members = _ar_members(archive.read_bytes())
        with tarfile.open(fileobj=BytesIO(members["data.tar.xz"])) as files:
            files.extractall(target / "unpacked", filter="data")

    return fetch


def wheel(requirement: str) -> Way:
    """A wheel of PyPI, by pip, with nothing that it depends on."""

    def fetch(target: Path) -> None:
        options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:", "--dest", str(target)]
        subprocess.run([sys.executable, "-m", "pip", "download", *options, requirement], check=True, timeout=600)
        for archive in target.glob("*.whl"):
            with zipfile.ZipFile(archive) as files:
                files.extractall(target / "unpacked")

    return fetch


def download(url: str, target: Path) -> None:
    """Fetch a URL into a file; goes on from a `.part` that an earlier try left. Raises OSError."""
    if target.exists():
        return
    part = target.with_name(f"{target.name}.part")
    have = part.stat().st_size if part.exists() else 0
    request = urllib.request.Request(url, headers={"Range": f"bytes={have}-"} if have else {})
    with urllib.request.urlopen(request, timeout=SECONDS) as answer:
        with part.open("ab" if answer.status == 206 else "wb") as stream:
            shutil.copyfileobj(answer, stream)
        whole = int(answer.headers.get("Content-Range", "/0").rpartition("/")[2] or 0)
        expected = whole or int(answer.headers.get("Content-Length", 0))
    if expected and part.stat().st_size != expected:
        raise OSError(f"{url}: {part.stat().st_size} of {expected} bytes came; run it again to go on")
    part.replace(target)


def _ar_members(archive: bytes) -> dict[str, bytes]:
    """Name → content of an `ar` archive, the outer shell of a Debian package."""
    members, at = {}, 8
    while at + 60 <= len(archive):
        name, size = archive[at : at + 16].decode().strip().rstrip("/"), int(archive[at + 48 : at + 58])
        members[name] = archive[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
    return members
