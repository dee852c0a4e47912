"""Text that holds both languages in one line: `中文 | English`."""

from __future__ import annotations

import re

LANGUAGES = ("zh", "en")
SEPARATOR = " | "
_CHINESE = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")


def has_chinese(text: str) -> bool:
    """Whether the text holds a Chinese character or punctuation mark."""
    return bool(_CHINESE.search(text))


def halves(text: str) -> dict[str, str]:
    """Split `中文 | English` into its languages; text without Chinese serves both.

    Raises ValueError where a half is missing.
    """
    if not has_chinese(text):
        return dict.fromkeys(LANGUAGES, text)
    parts = text.split(SEPARATOR)
    for cut in range(1, len(parts)):
        zh, en = SEPARATOR.join(parts[:cut]), SEPARATOR.join(parts[cut:])
        if (len(parts) == 2 or not has_chinese(en)) and zh.strip() and en.strip():
            return {"zh": zh.strip(), "en": en.strip()}
    raise ValueError(f"only one language in {text.strip()!r}")


def half(text: str, language: str) -> str:
    """The half of `中文 | English` in one language ("zh" or "en")."""
    return halves(text)[language]
