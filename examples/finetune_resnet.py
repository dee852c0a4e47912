"""微调 ResNet-18：蚂蚁还是蜜蜂 | Fine-tuning ResNet-18: ants or bees

ImageNet 预训练的权重（45 MB）和约 400 张照片（47 MB）要下载，所以需要网络。 | It downloads ImageNet weights (45 MB) and about 400 photographs (47 MB).
照片放在 DATA_DIR，权重放在 TORCH_HOME，已有就不再下载。 | Photographs go to DATA_DIR, weights to TORCH_HOME; what is there is not downloaded again.

alt: 六张验证照片，标题是预测和概率 | Six validation photographs, titled with prediction and probability
needs: network
timeout: 600
"""  # fmt: skip

# %% 权重与预处理 | Weights and preprocessing
import os
from pathlib import Path

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.datasets.utils import download_and_extract_archive
from torchvision.models import ResNet18_Weights, resnet18
from torchvision.transforms import v2
from training_loop import evaluate, fit, pick_device

device = pick_device()
torch.manual_seed(0)
weights = ResNet18_Weights.DEFAULT
preprocess = weights.transforms()  # 验证时用：256，裁 224，归一化 | for validation: 256, crop 224, normalize
augment = v2.Compose(
    [
        v2.ToImage(),
        v2.RandomResizedCrop(224),
        v2.RandomHorizontalFlip(),
        v2.ToDtype(torch.float32, scale=True),
        v2.Normalize(preprocess.mean, preprocess.std),
    ]
)

# %% 照片 | Photographs
data = Path(os.environ.get("DATA_DIR", "data"))
photos = data / "hymenoptera_data"  # train/ants, train/bees, val/ants, val/bees
if not photos.exists():
    download_and_extract_archive("https://download.pytorch.org/tutorial/hymenoptera_data.zip", str(data))
train_set, val_set = ImageFolder(photos / "train", augment), ImageFolder(photos / "val", preprocess)
train = DataLoader(train_set, batch_size=32, shuffle=True)
val = DataLoader(val_set, batch_size=32)

# %% 换头，两种学习率 | A new head, two learning rates
model = resnet18(weights=weights)
model.fc = nn.Linear(model.fc.in_features, len(train_set.classes))
model.to(device)
backbone = [p for name, p in model.named_parameters() if not name.startswith("fc.")]
groups = [{"params": backbone, "lr": 1e-3}, {"params": model.fc.parameters(), "lr": 1e-2}]
optimizer = torch.optim.SGD(groups, momentum=0.9, weight_decay=1e-3)

# %% 微调 | Fine-tuning
print(f"before: {evaluate(model, val, F.cross_entropy)['metric']:.3f}")
#> before: 0....
for row in fit(model, train, val, F.cross_entropy, optimizer, epochs=3):
    print(f"train loss {row['train']['loss']:.3f}  validation accuracy {row['val']['metric']:.3f}")
    #> train loss 0.... validation accuracy 0....
    #> train loss 0.... validation accuracy 0....
    #> train loss 0.... validation accuracy 0....

# %% 预测 | Predictions
images, labels = next(iter(DataLoader(val_set, batch_size=6, shuffle=True)))
model.eval()
with torch.inference_mode():
    chances, predicted = model(images.to(device)).softmax(dim=1).cpu().max(dim=1)
mean, std = torch.tensor(preprocess.mean).view(3, 1, 1), torch.tensor(preprocess.std).view(3, 1, 1)
figure, axes = plt.subplots(1, 6, figsize=(9, 1.9), layout="constrained")
for ax, image, chance, label in zip(axes, images, chances.tolist(), predicted.tolist(), strict=True):
    ax.imshow((image * std + mean).clamp(0, 1).permute(1, 2, 0))
    ax.set_title(f"{val_set.classes[label]} {chance:.2f}", size=9)
    ax.set_axis_off()
plt.show()
