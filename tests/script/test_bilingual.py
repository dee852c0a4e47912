"""`中文 | English` is cut into its halves, and a missing half is noticed."""

from __future__ import annotations

import pytest

from hooks.script.bilingual import half, halves, has_chinese


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("按行求和 | Sum over rows", "按行求和", "Sum over rows"),
        ("no Chinese", "no Chinese", "no Chinese"),
        ("a | b", "a | b", "a | b"),
        ("或运算 a | b 的结果 | the result of a or b", "或运算 a | b 的结果", "the result of a or b"),
        ("掩码 | the mask x | y", "掩码", "the mask x | y"),
        ("，｜ | punctuation", "，｜", "punctuation"),
    ],
)
def test_halves(text: str, zh: str, en: str) -> None:
    assert halves(text) == {"zh": zh, "en": en}
    assert (half(text, "zh"), half(text, "en")) == (zh, en)


@pytest.mark.parametrize("text", ["只有中文", "中文 |", "中文 | ", " | 中文", "中文 | 还是中文 | 又是", "中文|English"])
def test_a_missing_half(text: str) -> None:
    with pytest.raises(ValueError, match="only one language"):
        halves(text)


@pytest.mark.parametrize(("text", "found"), [("张量", True), ("。", True), ("（", True), ("é ﬁ → ×", False), ("", False)])
def test_has_chinese(text: str, found: bool) -> None:
    assert has_chinese(text) is found
