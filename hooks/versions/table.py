"""The versions of torch that the scripts are run on, as `table.toml` lists them."""

from __future__ import annotations

import datetime
import functools
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from hooks.script.bilingual import halves

FILE = Path(__file__).with_name("table.toml")


@dataclass(frozen=True)
class Release:
    """One version of torch, what belongs to it, and the day of its release; `torchvision` is "" where there is none."""

    torch: str
    torchvision: str
    numpy: str
    date: datetime.date

    @property
    def minor(self) -> str:
        """What readers call it: `2.6` of 2.6.0."""
        return self.torch.rpartition(".")[0]

    @property
    def order(self) -> tuple[int, ...]:
        return tuple(int(part) for part in self.torch.split("."))

    def requirements(self) -> list[str]:
        """What pip is asked to install."""
        vision = [f"torchvision=={self.torchvision}"] if self.torchvision else []
        return [f"torch=={self.torch}", *vision, self.numpy, *_table()["packages"]]


@functools.cache
def releases() -> tuple[Release, ...]:
    """All of them, the oldest first."""
    rows = [Release(r["torch"], r.get("torchvision", ""), r["numpy"], r["date"]) for r in _table()["release"]]
    return tuple(sorted(rows, key=lambda release: release.order))


def release(version: str) -> Release:
    """The release of a version such as `2.6.0` or `2.6`. Raises ValueError where the table lacks it."""
    found = next((r for r in releases() if version in (r.torch, r.minor)), None)
    if found is None:
        raise ValueError(f"torch {version} is not in {FILE.name}: it lists {', '.join(r.torch for r in releases())}")
    return found


def newest() -> Release:
    """The one that all others are compared with."""
    return releases()[-1]


def unrelated(error: str) -> dict[str, str]:
    """Why a script cannot run in an environment, in each language, where its error says nothing of torch; else empty."""
    row = next((row for row in _table()["cannot"] if re.search(row["pattern"], error)), None)
    return halves(row["why"]) if row else {}


@functools.cache
def _table() -> dict[str, list]:  # type: ignore[type-arg]
    return tomllib.loads(FILE.read_text(encoding="utf-8"))
