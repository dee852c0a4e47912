"""两个问题的答案：挑出来的最好成绩、4000 张的误差 | The answers: the best of many scores, and the error of 4,000 images"""

import torch

torch.manual_seed(0)
right = torch.rand(20, 100) < 0.5  # 20 个模型全靠猜 | 20 models that guess
scores = right.float().mean(dim=1)
fresh = (torch.rand(100_000) < 0.5).float().mean()
print(f"best of 20: {scores.max():.2f}, on new images: {fresh:.2f}")
#> best of 20: 0.62, on new images: 0.50

for images in (100, 4000):
    deviation = (0.85 * 0.15 / images) ** 0.5
    print(f"{images} images: 0.85 ± {2 * deviation:.3f}")
    #> 100 images: 0.85 ± 0.071
    #> 4000 images: 0.85 ± 0.011
