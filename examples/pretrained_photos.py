"""预训练模型识别照片 | A pretrained model names what is in photographs

EfficientNet-Lite0 的 ImageNet 权重，六张照片；权重和其中四张照片由 `make data` 取得。 | EfficientNet-Lite0 with ImageNet weights, six photographs; `make data` fetches the weights and four of them.
再用 Grad-CAM 看它凭哪里作出判断。 | Grad-CAM then shows on what it based its answer.

needs: data efficientnet-lite0, data photographs
alt: 六张照片，上面是模型给出的类别和概率 | Six photographs with the class and probability that the model gives
alt: 每张照片上的热力图：颜色越亮，对答案的贡献越大 | A heat map on each photograph: the brighter, the more it contributed to the answer
"""

# %% 网络和照片 | Network and photographs
# 预处理必须和预训练时相同：短边缩到 256，中间裁 224，再映射到 -1 到 1。 | Preprocess as in pre-training: short side 256, the middle 224, values from -1 to 1.
import os
from pathlib import Path

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from efficientnet_lite import pretrained
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.models import ResNet18_Weights
from torchvision.transforms import v2

net = pretrained()
names = ResNet18_Weights.DEFAULT.meta["categories"]  # ImageNet 的 1000 个名字 | ImageNet's 1000 names
folder = Path(os.environ.get("DATA_DIR", "data"), "photographs")
photos = [Image.fromarray(load_sample_image(name)) for name in ("china.jpg", "flower.jpg")]
photos += [Image.open(folder / name).convert("RGB") for name in ("chelsea.png", "coffee.png", "rocket.jpg", "astronaut.png")]
preprocess = v2.Compose(
    [v2.Resize(256), v2.CenterCrop(224), v2.ToImage(), v2.ToDtype(torch.float32, scale=True), v2.Normalize([0.5] * 3, [0.5] * 3)]
)
images = torch.stack([preprocess(photo) for photo in photos])
print(images.shape, f"{sum(p.numel() for p in net.parameters()):,}")
#> torch.Size([6, 3, 224, 224]) 4,652,008

# %% 识别 | Classify
with torch.inference_mode():
    probabilities = net(images).softmax(dim=1)
top = probabilities.topk(3)
for values, indices in zip(top.values, top.indices, strict=True):
    print(", ".join(f"{names[i]} {p:.2f}" for p, i in zip(values, indices, strict=True)))
    #> palace 0.35, bell cote 0.19, lakeside 0.07
    #> daisy 0.28, bee 0.05, sea anemone 0.04
    #> Egyptian cat 0.38, tiger cat 0.38, tabby 0.17
    #> espresso 0.96, cup 0.01, consomme 0.01
    #> missile 0.37, projectile 0.25, drilling platform 0.07
    #> bobsled 0.13, football helmet 0.12, go-kart 0.07

axes = plt.subplots(2, 3, figsize=(7, 5), layout="constrained")[1]
shown = (images / 2 + 0.5).permute(0, 2, 3, 1)
for ax, image, values, indices in zip(axes.flat, shown, top.values, top.indices, strict=True):
    ax.imshow(image)
    ax.set_title(f"{names[indices[0]]} {values[0]:.2f}", fontsize=9)
    ax.axis("off")
plt.show()

# %% 它看的是哪里 | Where it looks
# 得分对最后一层特征图的梯度，按通道平均，就是这个通道的权重；加权求和，只留正的部分。 | The gradient of the score, averaged over a channel of the last maps, is that channel's weight; add up and keep what is positive.
maps = net.features(images)  # (6, 1280, 7, 7)
maps.retain_grad()
logits = net.classifier(maps.mean(dim=(2, 3)))
best = logits.argmax(dim=1)
logits.gather(1, best.unsqueeze(1)).sum().backward()
weights = maps.grad.mean(dim=(2, 3), keepdim=True)
heat = F.relu((weights * maps).sum(dim=1, keepdim=True)).detach()
heat = F.interpolate(heat, size=224, mode="bilinear").squeeze(1)

axes = plt.subplots(2, 3, figsize=(7, 5), layout="constrained")[1]
for ax, image, cam, index in zip(axes.flat, shown, heat, best, strict=True):
    ax.imshow(image)
    ax.imshow(cam, cmap="inferno", alpha=0.6)
    ax.set_title(names[index], fontsize=9)
    ax.axis("off")
plt.show()

# 网络末尾是全局平均加线性层，这时权重就是分类器里那一类的那一行（除以位置数 49）。 | With global averaging and one linear layer at the end, these weights are the class's row of the classifier, divided by the 49 places.
print(torch.allclose(weights.flatten(1) * 49, net.classifier.weight[best], atol=1e-5))
#> True
