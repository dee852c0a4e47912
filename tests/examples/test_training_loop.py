"""The training loop that examples share: its means, its modes, early stopping and exact resume."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, TensorDataset

from tests.conftest import ROOT

MOST_LINES = 125


@pytest.fixture(scope="module")
def loop() -> Iterator[ModuleType]:
    sys.path.insert(0, str(ROOT / "examples"))
    import training_loop

    yield training_loop
    sys.path.remove(str(ROOT / "examples"))


def data(count: int = 130, seed: int = 0) -> TensorDataset:
    generator = torch.Generator().manual_seed(seed)
    inputs = torch.randn(count, 4, generator=generator)
    return TensorDataset(inputs, (inputs.sum(dim=1) > 0).long())


def net() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Dropout(0.5), nn.Linear(16, 2))


def fit(loop: ModuleType, epochs: int, **options: Any) -> tuple[nn.Module, list[dict[str, dict[str, float]]]]:
    model = net()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    train = DataLoader(data(), batch_size=64, shuffle=True)
    return model, loop.fit(model, train, DataLoader(data(seed=1), 64), nn.CrossEntropyLoss(), optimizer, epochs, **options)


def test_it_is_short() -> None:
    assert len((ROOT / "examples/training_loop.py").read_text(encoding="utf-8").splitlines()) <= MOST_LINES


def test_means_are_those_of_the_whole_set(loop: ModuleType) -> None:
    model, whole = net().eval(), data()  # batches of 64, 64 and 2
    got = loop.evaluate(model, DataLoader(whole, batch_size=64), nn.CrossEntropyLoss())
    logits: Tensor = model(whole.tensors[0])
    assert got["loss"] == pytest.approx(nn.functional.cross_entropy(logits, whole.tensors[1]).item(), rel=1e-5)
    assert got["metric"] == pytest.approx((logits.argmax(dim=1) == whole.tensors[1]).double().mean().item())


def test_evaluation_leaves_every_mode_as_it_was(loop: ModuleType) -> None:
    model = net().train()
    model[1].eval()  # type: ignore[index]  # a frozen batch norm
    before = [module.training for module in model.modules()]
    loop.evaluate(model, DataLoader(data(), 64), nn.CrossEntropyLoss())
    assert [module.training for module in model.modules()] == before
    with pytest.raises(RuntimeError):
        loop.evaluate(model, [(torch.zeros(2, 5), torch.zeros(2).long())], nn.CrossEntropyLoss())
    assert [module.training for module in model.modules()] == before


def test_evaluation_changes_no_statistics(loop: ModuleType) -> None:
    model = net()
    before = {name: value.clone() for name, value in model.state_dict().items()}
    loop.evaluate(model, DataLoader(data(), 64), nn.CrossEntropyLoss())
    assert all(torch.equal(before[name], value) for name, value in model.state_dict().items())


def test_resuming_gives_the_same_run(loop: ModuleType, tmp_path: Path) -> None:
    whole, history = fit(loop, 6)
    fit(loop, 2, checkpoint=tmp_path / "c.pt")
    resumed, both = fit(loop, 6, checkpoint=tmp_path / "c.pt")
    assert both == history
    assert all(torch.equal(a, b) for a, b in zip(whole.state_dict().values(), resumed.state_dict().values(), strict=True))


def test_resuming_an_early_stop_stops_where_it_stopped(loop: ModuleType, tmp_path: Path) -> None:
    stopped, history = fit(loop, 60, patience=2, checkpoint=tmp_path / "c.pt")
    assert len(history) < 60
    losses = [row["val"]["loss"] for row in history]
    assert losses.index(min(losses)) == len(losses) - 3
    again, same = fit(loop, 60, patience=2, checkpoint=tmp_path / "c.pt")
    assert same == history
    got = loop.evaluate(again, DataLoader(data(seed=1), 64), nn.CrossEntropyLoss())
    assert got["loss"] == pytest.approx(min(losses), rel=1e-5), "the best weights come back"
    assert all(torch.equal(a, b) for a, b in zip(stopped.parameters(), again.parameters(), strict=True))


def test_the_test_set_is_measured_once_with_the_weights_that_stay(loop: ModuleType) -> None:
    passes = 0

    class Counted(DataLoader[Any]):
        def __iter__(self) -> Any:
            nonlocal passes
            passes += 1
            return super().__iter__()

    test = Counted(data(seed=2), 64)
    model, history = fit(loop, 60, patience=2, test=test)
    assert passes == 1
    assert [sorted(row) for row in history] == [["train", "val"]] * (len(history) - 1) + [["test", "train", "val"]]
    assert history[-1]["test"] == loop.evaluate(model, test, nn.CrossEntropyLoss())
    assert min(row["val"]["loss"] for row in history) < history[-1]["val"]["loss"], "the best weights are not the last ones"


def test_a_save_that_breaks_off_leaves_the_old_file(loop: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, history = fit(loop, 2, checkpoint=tmp_path / "c.pt")

    def break_off(state: object, path: Path) -> None:
        path.write_bytes(b"half")
        raise OSError("No space left on device")

    with monkeypatch.context() as patched, pytest.raises(OSError, match="No space"):
        patched.setattr(torch, "save", break_off)
        fit(loop, 3, checkpoint=tmp_path / "c.pt")
    assert torch.load(tmp_path / "c.pt")["history"] == history
