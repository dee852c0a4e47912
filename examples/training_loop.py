"""训练循环：示例共用 | The training loop that examples share

`fit` 训练、验证、留下曲线，能早停，也能断点续训。 | `fit` trains, validates and keeps the curve; it can stop early and resume.
均值按样本加权，因为最后一批往往不满。 | Means are weighted by samples, because the last batch is often a short one.
模型、损失和优化器由调用者给，数据跟着模型的设备走。 | The caller brings model, loss and optimizer; data follow the model's device.
"""

# %% 设备与指标 | Device and metric
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import matplotlib.pyplot as plt
import torch
from torch import Tensor, nn
from tqdm import tqdm

Batches = Iterable[tuple[Tensor, Tensor]]
Function = Callable[[Tensor, Tensor], Tensor]
History = list[dict[str, dict[str, float]]]  # 每轮一项 | one entry an epoch: {"train": {"loss": ...}, "val": ...}


def pick_device() -> torch.device:
    """The accelerator where there is one, else the CPU."""
    return torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")


def correct(logits: Tensor, labels: Tensor) -> Tensor:
    """1.0 for each sample whose largest logit is its label's: (N, C) and (N,) give (N,)."""
    return (logits.argmax(dim=1) == labels).float()


# %% 一轮 | One epoch
def run_epoch(
    model: nn.Module, batches: Batches, loss_fn: Function, metric: Function, optimizer: torch.optim.Optimizer | None
) -> dict[str, float]:
    """Mean loss and metric over all samples; trains where there is an optimizer. `loss_fn` averages over a batch."""
    device = next(model.parameters()).device
    totals, count = torch.zeros(2, device=device), 0
    for inputs, targets in tqdm(batches, leave=False, disable=None):  # 只在终端里显示 | shown on a terminal only
        inputs, targets = inputs.to(device, non_blocking=True), targets.to(device, non_blocking=True)
        outputs = model(inputs)
        loss = loss_fn(outputs, targets)
        if optimizer:
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        totals += torch.stack([loss.detach() * len(targets), metric(outputs.detach(), targets).sum()])
        count += len(targets)
    return dict(zip(("loss", "metric"), (totals / count).tolist(), strict=True))


def evaluate(model: nn.Module, batches: Batches, loss_fn: Function, metric: Function = correct) -> dict[str, float]:
    """Mean loss and metric in evaluation mode. Afterwards each layer is back in the mode it was in, frozen ones too."""
    modes = [(module, module.training) for module in model.modules()]
    model.eval()
    try:
        with torch.inference_mode():
            return run_epoch(model, batches, loss_fn, metric, None)
    finally:
        for module, mode in modes:
            module.training = mode


# %% 检查点 | Checkpoint
def save(path: Path, parts: dict[str, Any], device: torch.device, **more: Any) -> None:
    """All that the next epoch depends on. A run that is killed meanwhile leaves the old file, whole."""
    state = more | {name: part.state_dict() for name, part in parts.items()} | {"rng": torch.get_rng_state()}
    if device.type != "cpu":
        state["device_rng"] = torch.get_device_module(device).get_rng_state()
    torch.save(state, new := path.with_suffix(".new"))
    new.replace(path)


def load(path: Path, parts: dict[str, Any], device: torch.device) -> dict[str, Any]:
    state: dict[str, Any] = torch.load(path, map_location="cpu")
    for name, part in parts.items():
        part.load_state_dict(state[name])
    torch.set_rng_state(state["rng"])
    if device.type != "cpu":
        torch.get_device_module(device).set_rng_state(state["device_rng"])
    return state


# %% 训练 | Fit
def fit(model: nn.Module, train: Batches, val: Batches, loss_fn: Function, optimizer: torch.optim.Optimizer, epochs: int,
        scheduler: Any = None, metric: Function = correct, patience: int = 0, checkpoint: Path | None = None,
        test: Batches | None = None) -> History:  # fmt: skip
    """Train for `epochs` in all. `patience`: stop after so many epochs in which the validation loss did not improve, and bring
    the best weights back. `checkpoint`: save after each epoch, and go on where the file left off. `test`: measured once, at the
    very end, with the weights that the model keeps; the last row has it as "test"."""
    parts = {"model": model, "optimizer": optimizer} | ({"scheduler": scheduler} if scheduler else {})
    device = next(model.parameters()).device
    state: dict[str, Any] = {"history": [], "best": None, "weights": None}
    if checkpoint and checkpoint.exists():
        state = load(checkpoint, parts, device)
    history: History = state["history"]
    while len(history) < epochs and not (patience and history and len(history) - state["best"] >= patience):
        model.train()
        seen = run_epoch(model, train, loss_fn, metric, optimizer)
        history.append({"train": seen, "val": evaluate(model, val, loss_fn, metric)})
        if scheduler:
            scheduler.step()
        losses = [row["val"]["loss"] for row in history]
        if patience and losses[-1] == min(losses):
            state |= {"best": len(history), "weights": {k: v.clone() for k, v in model.state_dict().items()}}
        if checkpoint:
            save(checkpoint, parts, device, **{k: state[k] for k in ("history", "best", "weights")})
    if state["weights"]:
        model.load_state_dict(state["weights"])
    if test is not None:
        history[-1]["test"] = evaluate(model, test, loss_fn, metric)
    return history


def plot(history: History, metric: str = "accuracy") -> None:
    """Loss on the left, the metric on the right, against the epoch."""
    axes = plt.subplots(1, 2, figsize=(7, 2.6), layout="constrained")[1]
    for ax, key, title in zip(axes, ("loss", "metric"), ("loss", metric), strict=True):
        for part in ("train", "val"):
            ax.plot(range(1, len(history) + 1), [row[part][key] for row in history], label=part)
        ax.set(xlabel="epoch", title=title)
        ax.legend()
