"""The public names that scripts use and sentences mention."""

from __future__ import annotations

from pathlib import Path

import pytest

from hooks.api import used_names
from hooks.api.public_names import public
from hooks.script import parse
from hooks.script.parse import Script

TITLE = '"""标题 | Title"""\n'
HEAD = f"{TITLE}import numpy as np\nimport torch\nimport torch.nn.functional as F\nfrom torch import nn\nx = torch.zeros(2, 3)\n"


def parsed(code: str) -> Script:
    return parse.parse(code, "snippets/a.py")


def used(code: str) -> set[str]:
    return set(used_names.used(parsed(HEAD + code))) - {"torch.zeros"}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("F.relu(x)", {"torch.nn.functional.relu"}),
        ("nn.Linear(3, 4)", {"torch.nn.Linear"}),
        ("from torch.utils.data import DataLoader as D\nD([])", {"torch.utils.data.DataLoader"}),
        ("from torchvision.transforms import v2\nv2.Resize(4)", {"torchvision.transforms.v2.Resize"}),
        ("import torchvision.models\ntorchvision.models.ResNet18_Weights.DEFAULT", {"torchvision.models.ResNet18_Weights"}),
        ("x.view(-1)", {"torch.Tensor.view"}),
        ("x.permute(1, 0).contiguous()", {"torch.Tensor.permute", "torch.Tensor.contiguous"}),
        ("x.T.shape", {"torch.Tensor.T", "torch.Tensor.shape"}),
        ("torch.randn(2).sum()", {"torch.randn", "torch.Tensor.sum"}),
        ("torch.float32.itemsize", {"torch.float32"}),
        ("a = np.array([1])\na.reshape(1)", {"numpy.array", "numpy.ndarray.reshape"}),
        ("print('a b'.split(), str(x).split())", set()),
        ("import os\nos.path.join('a', 'b')", set()),
    ],
)
def test_names_of_a_script(code: str, expected: set[str]) -> None:
    assert used(code) == expected


def test_methods_belong_to_the_class_of_their_object() -> None:
    code = "net = nn.Sequential(nn.Flatten())\nnet.train()\nnet.to('cpu')\nx.to('cpu')\n"
    code += "step = torch.optim.Adam(net.parameters())\nstep.zero_grad()\nstep.step()"
    assert {name for name in used(code) if name.count(".") > 2 or "Tensor" in name} == {
        "torch.nn.Module.train",
        "torch.nn.Module.to",
        "torch.nn.Module.parameters",
        "torch.Tensor.to",
        "torch.optim.Optimizer.zero_grad",
        "torch.optim.Optimizer.step",
    }


def test_own_classes_have_the_methods_of_their_base() -> None:
    code = (
        "class Net(nn.Module):\n    def go(self):\n        self.register_buffer('a', x)\n        return self.go()\nNet().eval()"
    )
    assert used(code) == {"torch.nn.Module", "torch.nn.Module.register_buffer", "torch.nn.Module.eval"}


def test_a_cell_has_the_names_it_uses_alone(tmp_path: Path) -> None:
    two = parsed(HEAD + "# %% 一 | One\nF.relu(x)\n# %% 二 | Two\nx.view(-1)\n")
    assert used_names.used(two, two.cells[0]) == ("torch.nn.functional.relu",)
    assert used_names.used(two, two.cells[1]) == ("torch.Tensor.view",)
    for _ in ("fresh", "kept"):
        assert used_names.by_script({"snippets/a.py": two}, tmp_path) == {"snippets/a.py": list(used_names.used(two))}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("torch.nn.Linear", {"torch.nn.Linear"}),
        ("nn.Linear(3, 4)", {"torch.nn.Linear"}),
        ("F.relu", {"torch.nn.functional.relu"}),
        ("x.detach().clone()", {"torch.Tensor.detach", "torch.Tensor.clone"}),
        ("view", {"torch.Tensor.view"}),
        (".shape", {"torch.Tensor.shape"}),
        ("full_like", {"torch.full_like"}),
        ("cross_entropy", {"torch.nn.functional.cross_entropy"}),
        ("np.array", {"numpy.array"}),
        ("dim=1", set()),
        ("(2, 3)", set()),
        ("import torch", set()),
        ("dim", set()),
        ("pip install torch", set()),
        ("*_like", set()),
        ("", set()),
    ],
)
def test_names_in_prose(code: str, expected: set[str]) -> None:
    assert set(used_names.mentioned(code)) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("torch.nn.Sequential.to", "torch.nn.Module.to"),
        ("torch.nn", ""),
        ("torch", ""),
        ("torch.nope", ""),
        ("torch._C.Tag", ""),
        ("os.path", ""),
        ("onnx.no.Such", "onnx.no.Such"),
    ],
)
def test_public_names(name: str, expected: str) -> None:
    assert public(name) == expected
