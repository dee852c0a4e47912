"""What promises nothing certain (`#>` lines) and what other versions printed (records) holds nothing that every run has anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from hooks.script import parse
from hooks.versions import book
from hooks.versions.kinds import settled
from hooks.versions.table import releases

ROOT = Path(__file__).resolve().parents[2]


def test_no_promised_output_changes_from_run_to_run() -> None:
    spots = {(path, spot.text) for path in parse.find(ROOT) for spot in parse.load(ROOT, path).spots}
    assert spots
    wrong = sorted(path for path, text in spots if settled(text) != text)
    assert not wrong, f"addresses, process numbers, ports or rates in `#>` lines of {wrong}. Repair: write `...` instead"


@pytest.mark.parametrize("version", [each.torch for each in releases() if book.path_of(ROOT, each.torch).exists()])
def test_no_record_changes_from_run_to_run(version: str) -> None:
    kept = book.read(ROOT, version)
    wrong = sorted(
        path
        for path, entry in kept.scripts.items()
        if (ROOT / path).is_file()
        and kept.valid(ROOT, parse.load(ROOT, path))
        and any(settled(text) != text for text in (*entry.get("outputs", {}).values(), entry.get("error", "")))
    )
    assert not wrong, f"torch {version}: {wrong}. Repair: record them again"
