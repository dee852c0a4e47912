"""`python -m hooks.dist site dist/runnable-pytorch.zip`."""

from __future__ import annotations

import sys
from pathlib import Path

from hooks.dist.pack import pack


def main(arguments: list[str]) -> int:
    """Pack the site at the first path into the zip at the second. Returns 2 where there is no site."""
    site, target = map(Path, arguments)
    if not (site / "index.html").is_file():
        print(f"{site}: no built site", file=sys.stderr)
        return 2
    print(f"{target}: {pack(site, target) / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
