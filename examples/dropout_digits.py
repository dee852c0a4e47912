"""dropout 有没有用：标签有错的时候 | Does dropout help? With wrong labels

训练集是 600 张手写数字，三成标签是随机的；验证 150 张、测试 450 张，标签是对的。 | 600 digits to train on, 30 % of the labels random; 150 for validation and 450 for testing have true labels.

alt: 没有 dropout 时训练损失降到很低而验证损失上升；有 dropout 时验证损失低得多 | Without dropout training loss falls low while validation loss rises; with it validation loss stays far lower
"""

# %% 数据 | Data
import matplotlib.pyplot as plt
import torch
from digits import digit_images, over_seeds
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from training_loop import fit, pick_device

torch.set_num_threads(1)
device = pick_device()
train_images, train_labels, test_images, test_labels = digit_images()
generator = torch.Generator().manual_seed(0)
noisy = train_labels[:600].clone()
noisy[:180] = torch.randint(10, (180,), generator=generator)  # 三成标签随机 | 30 % random labels
train = DataLoader(TensorDataset(train_images[:600], noisy), batch_size=50, shuffle=True)
val, test = [(train_images[-150:], train_labels[-150:])], [(test_images, test_labels)]  # 各一批 | one batch each


# %% 训练 | Training
def run(p):
    layers = [nn.Flatten(), nn.Linear(64, 512), nn.ReLU(), nn.Dropout(p), nn.Linear(512, 512), nn.ReLU(), nn.Dropout(p)]
    model = nn.Sequential(*layers, nn.Linear(512, 10)).to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    return fit(model, train, val, nn.functional.cross_entropy, optimizer, epochs=30, test=test)


histories = {}
for p in (0.0, 0.5):
    histories[p] = over_seeds(lambda p=p: run(p), name=f"dropout {p}")
    #> dropout 0.0: test accuracy over 3 seeds: mean 0...., from 0.... to 0....
    #> dropout 0.5: test accuracy over 3 seeds: mean 0...., from 0.... to 0....
last = {p: torch.tensor([history[-1]["test"]["metric"] for history in runs]) for p, runs in histories.items()}
print((last[0.5] > last[0.0]).all())
#> tensor(True)

# %% 曲线 | Curves
# 训练损失带着 dropout 算，所以可能比验证损失高。 | Training loss is computed with dropout, so it may lie above validation loss.
figure, axes = plt.subplots(1, 2, figsize=(7, 2.8), sharey=True, layout="constrained")
for ax, (p, runs) in zip(axes, histories.items(), strict=True):
    for part in ("train", "val"):
        ax.semilogy(range(1, 31), [row[part]["loss"] for row in runs[0]], label=part)
    ax.set(title=f"dropout {p}", xlabel="epoch")
axes[0].set_ylabel("loss")
axes[0].legend()
plt.show()
