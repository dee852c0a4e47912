"""训练一次，写 TensorBoard 日志 | A training run that writes a TensorBoard log

运行之后执行 `tensorboard --logdir runs`，在浏览器里看。 | Afterwards run `tensorboard --logdir runs` and look in the browser.
数据是 scikit-learn 的手写数字。 | Data: the handwritten digits of scikit-learn.

alt: 从日志文件读回来的三条验证损失曲线 | Three curves of validation loss, read back from the log files
"""

# %% 准备 | Preparation
from pathlib import Path

import matplotlib.pyplot as plt
import torch
from digits import digit_loaders
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from torch import nn
from torch.utils.tensorboard import SummaryWriter
from torchvision.utils import make_grid
from training_loop import fit, pick_device

torch.set_num_threads(1)
device = pick_device()
train, val, _ = digit_loaders()  # 比学习率用验证集，测试集不动 | rates are compared on validation data; test data stay aside

# %% 三次实验，三个文件夹 | Three experiments, three folders
# 一轮一轮地训练，每轮之后写日志。 | Trains epoch by epoch, and logs after each.
for lr in (0.3, 0.03, 0.003):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Flatten(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).to(device)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    with SummaryWriter(f"runs/lr {lr}") as writer:
        images = next(iter(val))[0]
        writer.add_image("digits", make_grid(images[:32], normalize=True))
        for epoch in range(1, 11):
            (row,) = fit(model, train, val, nn.functional.cross_entropy, optimizer, epochs=1)
            for part in ("train", "val"):
                writer.add_scalar(f"loss/{part}", row[part]["loss"], epoch)
                writer.add_scalar(f"accuracy/{part}", row[part]["metric"], epoch)
            for name, parameter in model.named_parameters():
                writer.add_histogram(name, parameter, epoch)
        writer.add_hparams({"lr": lr}, {"accuracy": row["val"]["metric"]}, run_name=".")
print(sorted(path.name for path in Path("runs").iterdir()))
#> ['lr 0.003', 'lr 0.03', 'lr 0.3']

# %% 读回来 | Reading it back
plt.figure(figsize=(6, 3), layout="constrained")
for folder in sorted(Path("runs").iterdir()):
    log = EventAccumulator(str(folder)).Reload()
    events = log.Scalars("loss/val")
    plt.semilogy([event.step for event in events], [event.value for event in events], label=folder.name)
    print(folder.name, len(events), sorted(log.Tags()["scalars"]))
    #> lr 0.003 10 ['accuracy', 'accuracy/train', 'accuracy/val', 'loss/train', 'loss/val']
    #> lr 0.03 10 ['accuracy', 'accuracy/train', 'accuracy/val', 'loss/train', 'loss/val']
    #> lr 0.3 10 ['accuracy', 'accuracy/train', 'accuracy/val', 'loss/train', 'loss/val']
plt.xlabel("epoch")
plt.ylabel("validation loss")
plt.legend()
plt.show()
