"""照片缩到八分之一：最大、平均、隔点取 | A photograph at an eighth: maximum, mean, every eighth pixel

alt: 三张缩小的照片：最大偏亮，平均平滑，隔点取有锯齿 | Three small photographs: max is brighter, mean smooth, skipping jagged
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image

photo = torch.tensor(load_sample_image("china.jpg")).permute(2, 0, 1)[None].float() / 255
small = {
    "max_pool2d(x, 8)": F.max_pool2d(photo, 8),
    "avg_pool2d(x, 8)": F.avg_pool2d(photo, 8),
    "x[..., ::8, ::8]": photo[..., ::8, ::8],
}
figure, axes = plt.subplots(1, 3, figsize=(8, 2.2), layout="constrained")
for ax, (name, image) in zip(axes, small.items(), strict=True):
    print(f"{name}  {tuple(image.shape)}  mean {image.mean():.2f}")
    #> max_pool2d(x, 8)  (1, 3, 53, 80)  mean 0.74
    #> avg_pool2d(x, 8)  (1, 3, 53, 80)  mean 0.57
    #> x[..., ::8, ::8]  (1, 3, 54, 80)  mean 0.57
    ax.imshow(image[0].permute(1, 2, 0))
    ax.set_title(name, size=9)
    ax.axis("off")
plt.show()
