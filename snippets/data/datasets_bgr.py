"""OpenCV 读出来是 BGR | OpenCV reads BGR

alt: 左边颜色正常，右边红蓝互换 | Left: true colors; right: red and blue exchanged
"""

import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_sample_image

rgb = load_sample_image("flower.jpg")[::4, ::4].copy()
bgr = np.ascontiguousarray(rgb[..., ::-1])  # cv2.imread 给的就是这样 | what cv2.imread would give
figure, axes = plt.subplots(1, 2, figsize=(6, 2.2), layout="constrained")
for ax, image, name in zip(axes, (rgb, bgr), ("RGB", "BGR shown as RGB"), strict=True):
    ax.imshow(image)
    ax.set_title(name)
    ax.set_axis_off()
plt.show()
tensor = torch.from_numpy(bgr).permute(2, 0, 1).flip(0)  # 转成 (C, H, W)，再换成 RGB | to (C, H, W), then RGB
print((tensor.permute(1, 2, 0).numpy() == rgb).all())
#> True
try:
    torch.from_numpy(rgb[..., ::-1])
except ValueError as e:
    print(str(e).split(". ")[0])
    #> At least one stride in the given numpy array is negative, and tensors with negative strides are not currently supported
