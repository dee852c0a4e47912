"""语义分割：Pascal VOC 2012 | Semantic segmentation: Pascal VOC 2012

1,464 张训练图，1,449 张验证图，21 类；主干用 ImageNet 的权重。 | 1,464 images to train on, 1,449 for validation, 21 classes; the backbone has ImageNet weights.
数据 2 GB 下载到 DATA_DIR，权重 22 MB 下载到 TORCH_HOME。 | Data: 2 GB, to DATA_DIR; weights: 22 MB, to TORCH_HOME.

needs: network
timeout: 1800
alt: 一张验证图、它的标签和预测 | A validation image, its label and the prediction
"""

# %% 数据 | Data
# 图和掩码一起裁剪、翻转；掩码里的 255 是边界，损失不算它。 | Image and mask are cropped and flipped together; 255 in the mask is border, which the loss leaves out.
import os

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader
from torchvision import tv_tensors
from torchvision.datasets import VOCSegmentation, wrap_dataset_for_transforms_v2
from torchvision.models.segmentation import lraspp_mobilenet_v3_large
from torchvision.transforms import v2

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
root = os.environ.get("DATA_DIR", "data")
fill = {tv_tensors.Image: 0, tv_tensors.Mask: 255}
end = [
    v2.ToDtype({tv_tensors.Image: torch.float32, "others": None}, scale=True),
    v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
]
augment = v2.Compose(
    [v2.ToImage(), v2.RandomResize(240, 400), v2.RandomCrop(224, pad_if_needed=True, fill=fill), v2.RandomHorizontalFlip(), *end]
)
plain = v2.Compose([v2.ToImage(), v2.Resize(224), v2.CenterCrop(224), *end])


def read(part, transforms, download=False):
    dataset = VOCSegmentation(root, year="2012", image_set=part, download=download, transforms=transforms)
    return wrap_dataset_for_transforms_v2(dataset)


train = DataLoader(read("train", augment, download=True), batch_size=8, shuffle=True)
val = DataLoader(read("val", plain), batch_size=8)
print(len(train.dataset), len(val.dataset))
#> 1464 1449

# %% 训练 | Training
model = lraspp_mobilenet_v3_large(weights=None, weights_backbone="DEFAULT", num_classes=21).to(device)
optimizer = torch.optim.AdamW(model.parameters(), lr=5e-4)
for epoch in range(1 if device.type == "cpu" else 20):
    model.train()
    total = 0.0
    for images, masks in train:
        logits = model(images.to(device))["out"]  # (N, 21, 224, 224)
        loss = F.cross_entropy(logits, masks.squeeze(1).long().to(device), ignore_index=255)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item()
    print(f"epoch {epoch + 1}: loss {total / len(train):.3f}")
    #> epoch 1: loss ...

# %% 验证：平均交并比 | Validation: mean intersection over union
model.eval()
matrix = torch.zeros(21, 21, dtype=torch.int64)
with torch.inference_mode():
    for images, masks in val:
        predicted, truth = model(images.to(device))["out"].argmax(dim=1).cpu(), masks.squeeze(1).long()
        kept = truth != 255
        matrix += torch.bincount(truth[kept] * 21 + predicted[kept], minlength=441).view(21, 21)
union = matrix.sum(dim=0) + matrix.sum(dim=1) - matrix.diag()
print(f"mean IoU {(matrix.diag()[union > 0] / union[union > 0]).mean():.3f}")
#> mean IoU 0....
axes = plt.subplots(1, 3, figsize=(7, 2.6), layout="constrained")[1]
image = images[0].permute(1, 2, 0) * torch.tensor([0.229, 0.224, 0.225]) + torch.tensor([0.485, 0.456, 0.406])
for ax, picture, title in zip(axes, (image.clamp(0, 1), truth[0], predicted[0]), ("image", "label", "prediction"), strict=True):
    ax.imshow(picture, vmin=0, vmax=21, cmap="tab20")
    ax.set_title(title)
    ax.axis("off")
plt.show()
