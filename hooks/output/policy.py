"""The Content-Security-Policy of the pages: nothing inline but what a page names by its digest."""

from __future__ import annotations

import base64
import hashlib


def digest(text: str) -> str:
    """The sha256 of an inline script or style, base64, as a policy names it.

    >>> digest("alert(1)")
    'bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='
    """
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
