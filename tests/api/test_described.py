"""What the installed packages say of names: signatures and first sentences."""

from __future__ import annotations

import pytest

from hooks.api.described import LONGEST, described


@pytest.mark.parametrize(
    ("name", "call", "sentence"),
    [
        ("torch.nn.Linear", "(in_features, out_features, bias=True,", "affine linear transformation"),
        ("torch.linalg.inv", "(A, *, out=None)", "Computes the inverse of a square matrix"),
        ("torch.log", "(input, *, out=None)", "natural logarithm of the elements"),
        ("torch.Tensor.max", "(dim=None, keepdim=False)", "See torch.max"),
        ("torch.nn.functional.relu", "(input, inplace=False)", "Applies the rectified linear unit function element-wise."),
        ("torchvision.transforms.v2.Resize", "(size, ", "Resize the input to the given size."),
        ("torch.float32", "", ""),
        ("torch.no.such.name", "", ""),
        ("unknown.package", "", ""),
    ],
)
def test_described(name: str, call: str, sentence: str) -> None:
    said = described(name)
    assert said.call.startswith(call) and (said.call == "") == (call == ""), said
    assert sentence in said.sentence and (said.sentence == "") == (sentence == ""), said
    assert len(said.sentence) <= LONGEST + 4 and "`" not in said.sentence and ":" not in said.sentence[:1]
