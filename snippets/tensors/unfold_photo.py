"""真照片切成块 | A photograph in patches

alt: 照片切成的 4×6 个小块，块之间留缝 | A photograph cut into 4 by 6 patches with gaps between them
"""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_sample_image

photo = torch.from_numpy(load_sample_image("flower.jpg").copy())[:400:5, :600:5]  # (80, 120, 3)
p = 20
patches = photo.unfold(0, p, p).unfold(1, p, p)  # (4, 6, 3, 20, 20)
figure, axes = plt.subplots(4, 6, figsize=(6, 4))
for ax, patch in zip(axes.flat, patches.flatten(0, 1), strict=True):
    ax.imshow(patch.permute(1, 2, 0))
    ax.axis("off")
plt.show()
