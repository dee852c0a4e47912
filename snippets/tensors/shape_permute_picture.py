"""permute 换维度，reshape 打乱像素 | permute reorders dimensions, reshape scrambles pixels

alt: 左：permute，正常的花；右：reshape，九个灰色小图 | Left: permute, a flower; right: reshape, gray scraps
"""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_sample_image

photo = torch.tensor(load_sample_image("flower.jpg")[::5, ::5])  # 高、宽、通道 | H, W, C
chw = photo.permute(2, 0, 1).contiguous()  # 网络要的顺序 | the order that networks take
channels, height, width = chw.shape

figure, (left, right) = plt.subplots(1, 2, figsize=(6, 2.4), layout="constrained")
left.imshow(chw.permute(1, 2, 0), interpolation="none")
left.set_title("chw.permute(1, 2, 0)")
right.imshow(chw.reshape(height, width, channels), interpolation="none")
right.set_title("chw.reshape(height, width, 3)")
for axis in (left, right):
    axis.axis("off")
plt.show()
