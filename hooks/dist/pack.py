"""A built site as a zip whose pages open from files."""

from __future__ import annotations

import base64
import json
import re
import tempfile
import zipfile
from pathlib import Path

from hooks.dist.bundle import bundle

SCRIPTS, BUNDLE = "assets/js", "assets/js/bundle.js"
_GIVEN = ("search/", "assets/torch/", "assets/api/", "assets/nav/")  # what pages fetch, as scripts that they can load
_SERVED = ("sw.js", "manifest.webmanifest", "offline.json", "404.html", "sitemap.xml", "sitemap.xml.gz")
_MODULE = re.compile(r'<script[^>]* src="([^"]*)assets/js/reader\.js"[^>]*></script>|<script[^>]*type="module"[^>]*></script>')
# What 'self' is on a page opened from a file differs from browser to browser.
_FOR_SERVERS = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>|<link rel="manifest"[^>]*>')
_LINK = re.compile(r'(<a\b[^>]*?\bhref=")((?![a-z+.-]+:|//|#)[^"#?]*)', re.IGNORECASE)


def pack(site: Path, target: Path) -> int:
    """Write the zip. Returns its bytes. Raises ValueError where a script has a form that cannot be bundled."""
    modules = {path.relative_to(site / SCRIPTS).as_posix(): path.read_text("utf-8") for path in sorted(site.glob(f"{SCRIPTS}/**/*.js"))}
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        part = Path(folder) / target.name
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr(BUNDLE, bundle(modules))
            for path in sorted(path for path in site.rglob("*") if path.is_file()):
                _add(packed, path.relative_to(site).as_posix(), path)
        return part.replace(target).stat().st_size


def _add(packed: zipfile.ZipFile, name: str, path: Path) -> None:
    if name in _SERVED:
        return
    if name.endswith(".html"):
        packed.writestr(name, page(path.read_text("utf-8")))
    else:
        packed.write(path, name)
    if name.startswith(_GIVEN):
        held = base64.b64encode(path.read_bytes()).decode()
        packed.writestr(f"{name}.js", f"runnableFiles[{json.dumps(name)}] = {json.dumps(held)}\n")


def page(html: str) -> str:
    """A page as it opens from a file.

    >>> page('<a href="../b/#c">b</a>')
    '<a href="../b/index.html#c">b</a>'
    """
    html = _FOR_SERVERS.sub("", html)
    html = _MODULE.sub(lambda match: "" if match[1] is None else f'<script defer src="{match[1]}{BUNDLE}"></script>', html)
    return _LINK.sub(_named, html)


def _named(match: re.Match[str]) -> str:
    """A link whose path is a folder, with the name of the file that servers answer with."""
    path = match[2]
    if not path or (path.rsplit("/", 1)[-1] not in ("", ".", "..")):
        return match[0]
    return f"{match[1]}{path.rstrip('/')}/index.html"
