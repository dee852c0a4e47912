"""What the labels of figures are called in Chinese: figures/words.yml."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import yaml

from hooks.script.bilingual import halves, has_chinese
from hooks.script.fault import Fault

FILE = Path(__file__).resolve().parents[3] / "figures/words.yml"
_NUMBER = r"([-−+]?\d[\d.,]*)"
_MATH = re.compile(r"\$[^$]*\$")
_TOKEN = re.compile(r"\w[\w.]*\(?")
_WORD = re.compile(r"[A-Za-z][a-z]+\.?")


class Words:
    """Labels and what they become, those of every script and those of one; `#` in them stands for a number."""

    def __init__(self, everywhere: list[str], scripts: dict[str, list[str]]) -> None:
        self._everywhere = _pairs(everywhere)
        self._scripts = {path: _pairs(entries) for path, entries in scripts.items()}

    def say(self, label: str, script: str) -> str | None:
        """What a label of a script's figure reads in Chinese, None where it stays as it is."""
        found = self._find(label, script)
        return found if found is not None and has_chinese(found) else None

    def knows(self, label: str, script: str) -> bool:
        """Whether somebody has decided what becomes of a label, or it holds no word, only numbers, formulas and code."""
        return self._find(label, script) is not None or not has_words(label)

    def unused(self, labels: list[str], script: str) -> list[str]:
        """The entries of a script of which none of its labels has need."""
        return [english for english in self._scripts.get(script, {}) if not any(_matches(english, label) for label in labels)]

    def scripts(self) -> list[str]:
        """The scripts that have words of their own."""
        return list(self._scripts)

    def _find(self, label: str, script: str) -> str | None:
        for pairs in (self._scripts.get(script, {}), self._everywhere):
            if label in pairs:
                return pairs[label]
            for english, chinese in pairs.items():
                if "#" in english and (found := _matches(english, label)):
                    return _filled(chinese, found.groups())
        return None


def table() -> Words:
    """What stands in figures/words.yml now."""
    state = FILE.stat()
    return _load(state.st_mtime_ns, state.st_size)


def faults() -> list[Fault]:
    """What is wrong with figures/words.yml, for which a build stops."""
    try:
        table()
    except (ValueError, TypeError, KeyError, AttributeError, OSError, yaml.YAMLError) as error:
        repair = "list `中文 | English`, or a name that stays, under `everywhere` or a script's path under `scripts`"
        return [Fault("figures/words.yml", 1, f"it cannot be read: {error!r}", repair)]
    return []


@functools.lru_cache(maxsize=1)
def _load(*_: int) -> Words:
    found = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return Words(found["everywhere"], found["scripts"])


def has_words(label: str) -> bool:
    """Whether a label says something in words.

    >>> [label for label in ("epoch", "lr = 0.1", "ResNet-18", "x.sum(dim)", "$W_{ih}$", "3.5") if has_words(label)]
    ['epoch', 'lr = 0.1', 'x.sum(dim)']
    """
    return any(_WORD.fullmatch(token) for token in _TOKEN.findall(_MATH.sub("", label)))


def _pairs(entries: list[str]) -> dict[str, str]:
    """English → Chinese, or → itself where it is a name. Raises ValueError where a half is missing."""
    cut = [halves(entry) for entry in entries]
    return {half["en"]: half["zh"] for half in cut}


def _filled(chinese: str, numbers: tuple[str, ...]) -> str:
    """What a label becomes, with its own numbers, in their order."""
    given = iter(numbers)
    return re.sub("#", lambda _: next(given), chinese)


@functools.lru_cache(maxsize=100_000)
def _matches(english: str, label: str) -> re.Match[str] | None:
    return re.fullmatch(_NUMBER.join(map(re.escape, english.split("#"))), label)
