"""Objects of scripts, followed from where they are made to where a method of theirs is used."""

from __future__ import annotations

import pytest

from hooks.api import used_names
from tests.api.test_used_names import HEAD, used


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("a = np.ones(3)\na.mean(), x.mean()", {"numpy.ones", "numpy.ndarray.mean", "torch.Tensor.mean"}),
        ("x.numpy().mean()", {"torch.Tensor.numpy", "numpy.ndarray.mean"}),
        ("x.topk(1).indices.sum()", {"torch.Tensor.topk", "torch.Tensor.sum"}),
        ("values, where = x.max(dim=1)\nwhere.view(-1)", {"torch.Tensor.max", "torch.Tensor.view"}),
        ("x.split(2)[0].sum(), 'a'.split()", {"torch.Tensor.split", "torch.Tensor.sum"}),
        ("x.shape.numel()", {"torch.Tensor.shape", "torch.Size.numel"}),
        ("torch.device('cpu').type", {"torch.device", "torch.device.type"}),
        (
            "for p in nn.Linear(1, 1).parameters():\n    p.numel()",
            {"torch.nn.Linear", "torch.nn.Module.parameters", "torch.Tensor.numel"},
        ),
        ("nn.Linear(1, 1).weight.sum()", {"torch.nn.Linear", "torch.Tensor.sum"}),
        ("(nn.Linear(1, 1)(x) + 1).sigmoid()", {"torch.nn.Linear", "torch.Tensor.sigmoid"}),
        ("out, (h, c) = nn.LSTM(1, 1)(x)\nh.squeeze()", {"torch.nn.LSTM", "torch.Tensor.squeeze"}),
        ("{'a': x}['a'].exp(), [x][0].cos(), (1, x)[1].tan()", {"torch.Tensor.exp", "torch.Tensor.cos", "torch.Tensor.tan"}),
        ("for i, (y, n) in enumerate(zip([x], 'ab')):\n    y.sin(), n.split()", {"torch.Tensor.sin"}),
        ("def twice(y):\n    return y.add(y)\ntwice(x).neg(), twice(2)", {"torch.Tensor.add", "torch.Tensor.neg"}),
        ("def f(y: torch.Tensor):\n    y.acos()", {"torch.Tensor", "torch.Tensor.acos"}),
        ("(lambda y: y.atan())(x)", {"torch.Tensor.atan"}),
        ("import copy\ncopy.deepcopy(nn.Linear(1, 1)).eval()", {"torch.nn.Linear", "torch.nn.Module.eval"}),
        ("ys = []\nys.append(x)\nfor y in ys:\n    y.ceil()", {"torch.Tensor.ceil"}),
        ("y = x if x is None else 'a'\ny.floor(), y.split", {"torch.Tensor.floor", "torch.Tensor.split"}),
        ("print(f'{x.sum():.2f} {x.T}')", {"torch.Tensor.sum", "torch.Tensor.T"}),
    ],
)
def test_objects_are_followed(code: str, expected: set[str]) -> None:
    assert used(code) == expected


def test_batches_of_an_own_data_set_are_followed() -> None:
    code = """
from torch.utils.data import DataLoader, Dataset, Subset
class Own(Dataset):
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return x[i].log(), "name"
part = Subset(Own(), [0])
part.indices.index(0)
for values, words in DataLoader(part):
    values.cumsum(0)
    words.index("name"), words[0].split()
"""
    assert used(code) == {
        *(f"torch.utils.data.{name}" for name in ("Dataset", "Subset", "DataLoader")),
        "torch.Tensor.log", "torch.Tensor.cumsum",
    }  # fmt: skip


def test_modules_of_ones_own_are_followed() -> None:
    code = """
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(1, 1)])
        self.view = lambda y: [y]
    def sum(self):
        return "a b"
    def forward(self, y):
        for layer in self.layers:
            y = layer(y).relu()
        return {"out": y}
net = Net()
net.sum().split(), net.view(x).index(0)
net.to("cpu")(x)["out"].mean()
"""
    assert used(code) - {"torch.nn.Module", "torch.nn.ModuleList", "torch.nn.Linear"} == {
        "torch.Tensor.relu", "torch.nn.Module.to", "torch.Tensor.mean",
    }  # fmt: skip


def test_each_occurrence_says_what_it_was() -> None:
    rows = used_names.rows(HEAD + "print(f'{x.sum()} {F.relu(x).T}', 'a'.split())\nx.split(1)\n")
    assert [(word, names) for line, word, names in rows if line > 6 and word[0] == "."] == [
        (".sum", ["torch.Tensor.sum"]),
        (".relu", ["torch.nn.functional.relu"]),
        (".T", ["torch.Tensor.T"]),
        (".split", []),
        (".split", ["torch.Tensor.split"]),
    ]
