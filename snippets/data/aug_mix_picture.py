"""MixUp 与 CutMix 的样子 | What MixUp and CutMix look like

alt: 两张照片叠成半透明的一张，以及一张照片里挖去一块换成另一张 | Two photographs blended into one, and one with a rectangle of the other
"""

import matplotlib.pyplot as plt
import torch
from PIL import Image
from sklearn.datasets import load_sample_images
from torchvision.transforms import v2

torch.manual_seed(2)
photos = torch.stack([v2.Resize((80, 120))(v2.ToImage()(Image.fromarray(photo))) for photo in load_sample_images().images]) / 255
labels = torch.tensor([0, 1])
figure, axes = plt.subplots(1, 2, figsize=(6, 2.4), layout="constrained")
for ax, mix in zip(axes, (v2.MixUp(num_classes=2), v2.CutMix(num_classes=2)), strict=True):
    mixed, weights = mix(photos, labels)
    ax.imshow(mixed[0].permute(1, 2, 0))
    ax.set_title(f"{type(mix).__name__}: {weights[0, 0]:.2f} china + {weights[0, 1]:.2f} flower", size=9)
    ax.set_axis_off()
plt.show()
