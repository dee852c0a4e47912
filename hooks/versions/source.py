"""What a record of a run belongs to: the code that ran, and what the file says that it prints."""

from __future__ import annotations

import hashlib
from pathlib import Path

from hooks.script.imports import project_modules
from hooks.script.parse import Script


def digest(root: Path, script: Script) -> str:
    """Of a script without its `#>` lines and of the project's modules that it imports."""
    modules = [path.read_bytes() for path in project_modules(root / script.path)]
    return hashlib.sha256(b"\0".join([script.bare_text().encode(), *modules])).hexdigest()[:12]


def shown(script: Script) -> str:
    """Of its `#>` lines: what the outputs of other versions were compared with."""
    return hashlib.sha256("\0".join(spot.text for spot in script.spots).encode()).hexdigest()[:8]
