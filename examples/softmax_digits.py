"""softmax 回归识别手写数字 | Softmax regression reads handwritten digits

一层线性映射，650 个参数。 | One linear layer, 650 parameters.

alt: 损失与准确率曲线，验证准确率很快到 94% 以上 | Loss and accuracy curves; validation accuracy soon exceeds 94 %
alt: 十个类别的权重画成 8×8 的图 | The weights of the ten classes as 8×8 images
"""

# %% 数据 | Data
import matplotlib.pyplot as plt
import torch
from digits import digit_loaders, over_seeds
from torch import nn
from training_loop import fit, pick_device, plot

torch.set_num_threads(1)  # 网络很小，一个线程足够 | the net is small: one thread is enough
device = pick_device()
train, val, test = digit_loaders()

# %% 训练 | Training
models = []


def run():
    model = nn.Sequential(nn.Flatten(), nn.Linear(64, 10)).to(device)
    models.append(model)
    optimizer = torch.optim.AdamW(model.parameters(), lr=2e-2, weight_decay=1.0)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=20)
    return fit(model, train, val, nn.functional.cross_entropy, optimizer, epochs=20, scheduler=scheduler, test=test)


histories = over_seeds(run)
#> test accuracy over 3 seeds: mean 0.9..., from 0.9... to 0.9...
print(all(history[-1]["test"]["metric"] >= 0.94 for history in histories))
#> True

# %% 曲线 | Curve
plot(histories[0])
plt.show()

# %% 权重 | Weights
# 红色的像素降低得分，蓝色的提高。 | Red pixels lower a score, blue ones raise it.
weights = models[0][1].weight.detach().cpu().view(10, 8, 8)
figure, axes = plt.subplots(2, 5, figsize=(6, 2.8), layout="constrained")
for digit, ax in enumerate(axes.flat):
    ax.imshow(weights[digit], cmap="RdBu", vmin=-weights.abs().max(), vmax=weights.abs().max())
    ax.set_title(digit)
    ax.set_axis_off()
plt.show()
