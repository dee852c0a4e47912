"""混合精度：float32、bfloat16、float16 训练同一个网络 | Mixed precision: one network in float32, bfloat16 and float16

数据是 scikit-learn 的手写数字，三种精度用同样的种子。 | Handwritten digits from scikit-learn; all precisions get the same seeds.
bfloat16 到处都能用；float16 加 GradScaler，只在 CUDA 上训练。 | bfloat16 runs everywhere; float16 with GradScaler is trained on CUDA alone.
时间是 float32 的多少倍，随机器变。 | Time is in multiples of float32's and depends on the machine.

alone: yes
alt: 左：各精度的训练损失曲线，几乎重合；右：三个种子的测试准确率 | Left: training losses of each precision, nearly the same curve; right: test accuracy of three seeds
"""

# %% 数据与网络 | Data and network
# 宽一点，矩阵乘法才占得了大头。 | Wide enough for matrix products to dominate.
import time

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from digits import digit_loaders, over_seeds
from torch import nn
from training_loop import evaluate, pick_device

torch.set_num_threads(1)
device = pick_device()
train_loader, _, test_loader = digit_loaders()
precisions = [torch.float32, torch.bfloat16] + ([torch.float16] if device.type == "cuda" else [])
EPOCHS = 8


def network():
    layers = [nn.Flatten(), nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 10)]
    return nn.Sequential(*layers).to(device)


# %% 训练 | Training
# 三种精度共用一个循环：float32 时关掉 autocast，不是 float16 时关掉 GradScaler。 | One loop for all: autocast is off for float32, GradScaler for all but float16.
def train(dtype):
    model = network()
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=EPOCHS)
    scaler = torch.amp.GradScaler(device.type, enabled=dtype == torch.float16)
    history = []
    for _ in range(EPOCHS):
        total, count = torch.zeros((), device=device), 0
        for images, labels in train_loader:
            images, labels = images.to(device), labels.to(device)
            with torch.autocast(device.type, dtype=dtype, enabled=dtype != torch.float32):
                loss = F.cross_entropy(model(images), labels)
            optimizer.zero_grad()
            scaler.scale(loss).backward()
            scaler.step(optimizer)
            scaler.update()
            total += loss.detach() * len(labels)
            count += len(labels)
        scheduler.step()
        history.append({"train": {"loss": (total / count).item()}})
    history[-1]["test"] = evaluate(model, test_loader, F.cross_entropy)
    return history


histories = {}
for dtype in precisions:
    print(dtype)
    #> torch.float32
    #> torch.bfloat16
    histories[dtype] = over_seeds(lambda dtype=dtype: train(dtype))
    #> test accuracy over 3 seeds: mean 0.9..., from 0.9... to ...
    #> test accuracy over 3 seeds: mean 0.9..., from 0.9... to ...
accuracies = {d: torch.tensor([h[-1]["test"]["metric"] for h in runs]) for d, runs in histories.items()}
means = torch.stack([a.mean() for a in accuracies.values()])
print(f"means differ by less than 0.02: {(means.max() - means.min() < 0.02).item()}")
#> means differ by less than 0.02: True
print(f"every run reaches 0.96: {all((a >= 0.96).all() for a in accuracies.values())}")
#> every run reaches 0.96: True

# %% 时间 | Time
# 每轮各训练一步，挨着测，取比值的中位数与四分位数。 | One step of each per round, side by side; median and quartiles of the ratios.


def step_time(model, width, dtype):
    images, labels = torch.randn(64, width, device=device), torch.zeros(64, dtype=torch.long, device=device)
    start = time.perf_counter()
    with torch.autocast(device.type, dtype=dtype, enabled=dtype != torch.float32):
        loss = F.cross_entropy(model(images), labels)
    loss.backward()
    if device.type != "cpu":
        torch.accelerator.synchronize()  # 等算完再停表 | wait for the result before stopping the clock
    return time.perf_counter() - start


for width in (64, 512, 1024):
    model = nn.Sequential(nn.Linear(width, width), nn.ReLU(), nn.Linear(width, width)).to(device)
    for dtype in precisions[1:]:
        rates = [step_time(model, width, dtype) / step_time(model, width, torch.float32) for _ in range(25)]
        low, median, high = torch.tensor(rates[5:]).quantile(torch.tensor([0.25, 0.5, 0.75])).tolist()
        print(f"width {width:4}: {dtype} takes {median:.2f} of float32's time ({low:.2f} to {high:.2f})")
        #> width   64: torch.bfloat16 takes ... of float32's time (... to ...)
        #> width  512: torch.bfloat16 takes ... of float32's time (... to ...)
        #> width 1024: torch.bfloat16 takes ... of float32's time (... to ...)

# %% 曲线 | Curves
figure, (left, right) = plt.subplots(1, 2, figsize=(7, 2.8), layout="constrained")
for i, (dtype, runs) in enumerate(histories.items()):
    name = str(dtype).removeprefix("torch.")
    losses = [row["train"]["loss"] for row in runs[0]]
    left.plot(range(1, EPOCHS + 1), losses, f"C{i}", linestyle=["-", "--", ":"][i], label=name)
    right.plot([i] * len(runs), accuracies[dtype], f"C{i}o")
left.set(xlabel="epoch", ylabel="training loss", yscale="log")
left.legend()
right.set(xticks=range(len(histories)), xticklabels=[str(d).removeprefix("torch.") for d in histories])
right.set(xlim=(-0.5, len(histories) - 0.5), ylabel="test accuracy")
plt.show()
