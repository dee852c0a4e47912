"""What a browser keeps of the site for reading without a network: `offline.json` lists it, `sw.js` carries its digest."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

LIST, WORKER, UNNAMED = "offline.json", "sw.js", 'const BUILD = "served"'
_KEPT = (".html", ".css", ".js", ".svg", ".png", ".webmanifest", ".index", ".lines")
_DROPPED = ("assets/javascripts/", "assets/stylesheets/", "assets/images/", "404.html", WORKER)


def write(site: Path) -> None:
    """Write the list of the site's files, and its digest into the worker; to be called when all else is there."""
    files = listed(site)
    build = hashlib.sha256(json.dumps(files).encode()).hexdigest()[:16]
    (site / LIST).write_text(json.dumps({"build": build, "files": files}, ensure_ascii=False, separators=(",", ":")), "utf-8")
    worker = site / WORKER
    if worker.is_file():
        worker.write_text(worker.read_text("utf-8").replace(UNNAMED, f'const BUILD = "{build}"'), "utf-8")


def listed(site: Path) -> dict[str, tuple[str, int]]:
    """Address below the site's root → (digest, bytes) of what its pages need: no downloads, no Markdown, nothing unused."""
    found = {}
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        fetched = name.startswith("assets/") and path.suffix == ".json"
        if (path.suffix in _KEPT or fetched) and not name.startswith(_DROPPED) and path.is_file():
            content = path.read_bytes()
            found[name.removesuffix("index.html")] = (hashlib.sha256(content).hexdigest()[:12], len(content))
    return found
