"""One term, one word: what the site has ceased to say, and what it says instead. The glossary alone gives the other names."""

from __future__ import annotations

import re

import pytest

from tests.conftest import ROOT

CHINESE = {
    "捷径": "残差连接",
    "份量": "权重",
    "下标": "索引",
    "攒": "累积",
    "发生器": "生成器",
    "登记": "注册",
    "日程": "学习率调度",
    "骨干": "主干",
    "副面孔": "模式",
}
ENGLISH = {
    r"\ba loop to take along\b": "a reusable loop",
    r"\banew\b": "again, from scratch",
    r"\bit pays\b": "it is worth it",
    r"\b(?:class|classes|layers?|functions?|loss|losses|kernels?|transforms?|file) of your own\b": "custom …",
    r"\b(?:generator|iterator) that is used up\b": "an exhausted generator",
}
ANY = (*CHINESE, "to take along", "anew", "it pays", "of your own", "is used up")  # one of these is in each of them
MAY = {
    "lookup/glossary.md": "gives the other names",
    "zh/cnn/resnet.md": "names the other words once, for those who look for them",
    "zh/vision/boxes.md": "下标 there is the index of a symbol in a formula",
    "en/about/": "the pages about the project",
}
FILES = [
    *(path for language in ("zh", "en") for path in sorted((ROOT / "docs" / language).rglob("*.md"))),
    *sorted((ROOT / "snippets").rglob("*.py")),
    *sorted((ROOT / "examples").glob("*.py")),
]


def old_words(text: str) -> list[str]:
    """Each line that says an old word, with the word to write instead; a line that embeds a cell names it as it is."""
    lower = text.lower()
    if not any(word in lower for word in ANY):
        return []
    words = {**CHINESE, **ENGLISH}
    lines = [(n, line) for n, line in enumerate(text.splitlines(), 1) if not line.startswith("--8<--")]
    return [
        f"{n}: {m[0]} → {new}" for n, line in lines for old, new in words.items() if (m := re.search(old, line, re.IGNORECASE))
    ]


def test_no_old_words() -> None:
    names = {path.relative_to(ROOT).as_posix(): path for path in FILES}
    read = {name: path for name, path in names.items() if not any(part in name for part in MAY)}
    found = [f"{name}:{said}" for name, path in read.items() for said in old_words(path.read_text(encoding="utf-8"))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("line", ["# 按下标取 | take by index", "A loop to take along", "layers of your own", "build it anew"])
def test_old_words_are_found(line: str) -> None:
    assert old_words(line)


@pytest.mark.parametrize("line", ["按索引取", "statistics of your own data", "a custom layer"])
def test_other_words_are_not(line: str) -> None:
    assert not old_words(line)
