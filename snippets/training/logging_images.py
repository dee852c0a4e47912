"""图片、曲线图、网络结构 | Images, figures, the network's graph"""

import warnings

import matplotlib
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from torch import nn
from torch.utils.tensorboard import SummaryWriter
from torchvision.utils import make_grid

matplotlib.use("agg")
images = torch.tensor(load_digits().images[:16], dtype=torch.float32).unsqueeze(1) / 16
figure, ax = plt.subplots()
ax.plot([1, 2, 3])
with SummaryWriter("runs/images") as writer:
    writer.add_image("digits", make_grid(images), 0)  # (3, H, W)，0 到 1 | (3, H, W) from 0 to 1
    writer.add_figure("curve", figure, 0)
    with warnings.catch_warnings():
        # 内部还在用已弃用的 torch.jit.trace | internally it still uses the deprecated torch.jit.trace
        warnings.simplefilter("ignore", FutureWarning)
        writer.add_graph(nn.Sequential(nn.Flatten(), nn.Linear(64, 10)), images)
    writer.add_hparams({"lr": 0.1}, {"accuracy": 0.97})

log = EventAccumulator("runs/images").Reload()
print(log.Tags()["images"], log.Tags()["graph"])
#> ['digits', 'curve'] True
print(log.Images("digits")[0].width, log.Images("digits")[0].height)
#> 82 22
