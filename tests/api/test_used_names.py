"""The public names that scripts use and sentences mention."""

from __future__ import annotations

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


def test_a_cell_has_the_names_it_uses_alone() -> None:
    two = parsed(HEAD + "# %% 一 | One\nF.relu(x)\n# %% 二 | Two\nx.view(-1)\n")
    assert used_names.used(two, two.cells[0]) == ("torch.nn.functional.relu",)
    assert used_names.used(two, two.cells[1]) == ("torch.Tensor.view",)
    for _ in ("fresh", "kept"):
        assert used_names.names(used_names.kept(two)) == [*used_names.used(two)]


@pytest.mark.parametrize(
    "code",
    [
        "names = ['a', 'b']\nnames.index('b'), names.count('a'), names.sort(), names.copy()",
        "pairs = {'a': 1}\nfor name, value in pairs.items():\n    name.split(','), value.real\npairs.values(), pairs.get('a')",
        "'a,b'.split(','), str(x).split(), f'{x}'.format(), repr(x).index('t'), ','.join('ab').expandtabs()",
        "line = open('f').read()\nline.split('\\n')\nfor word in line.split():\n    word.index('a')",
        "from sklearn.datasets import load_digits\ndigits = load_digits()\ndigits.data, digits.target.size",
        "from sklearn.model_selection import KFold\nfor train, val in KFold(5).split(range(10)):\n    train.size",
        "from pathlib import Path\nPath('f').resolve().name, Path('f').stat().st_size, Path('f').expanduser().T",
        "def f(unknown):\n    return unknown.view(-1), unknown.mean(), unknown.eval(), unknown.step()",
        "class Box:\n def sum(self):\n  return self\n def view(self):\n  return 'a'\nBox().sum().view().split()",
        "class Queue:\n def __init__(self):\n  self.data = []\n def add(self, y):\n  self.data.append(y)\nQueue().add(1)",
        "import re\nre.match('a', 'b').start(), re.split(',', 'a,b')[0].split()",
        "import matplotlib.pyplot as plt\nfig, ax = plt.subplots()\nax.set(), fig.add_axes, ax.flat, ax.fill",
        "import time\n(time.time() - 1).real, (3).bit_length(), 2.5 .real",
        "sorted({'b': 1}.items(), key=lambda pair: pair[0].split())",
        "[word.split(',')[0].index('a') for word in ['a,b']]",
        "try:\n    1 / 0\nexcept ValueError as error:\n    str(error).splitlines()[0].split(), error.add_note('')",
    ],
)
def test_what_is_no_object_of_torch_has_no_name_of_torch(code: str) -> None:
    """Methods that have the names of torch's, of objects that are not torch's."""
    assert not {name for name in used(code) if name.startswith("torch.")}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("'a,b'.split(',')", set()),
        ("d.items()", set()),
        (".split()", set()),
        ("dataset.data", set()),
        ("math.log(loss)", set()),
        ("model.to(device)", {"torch.nn.Module.to"}),
        ("optimizer.zero_grad()", {"torch.optim.Optimizer.zero_grad"}),
        ("scheduler.step()", {"torch.optim.lr_scheduler.LRScheduler.step"}),
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
