"""两个问题的答案：除不尽的大小、多标了一倍 | The answers: a size that 32 does not divide, and twice the area"""

import torch

height, width = 75, 100
print([-(-n // 32) * 32 for n in (height, width)])
#> [96, 128]

truth = torch.zeros(100, dtype=torch.int64)
truth[:10] = 1
predicted = torch.zeros_like(truth)
predicted[:20] = 1  # 物体和另外 10 个像素 | the object and 10 more pixels
print(f"accuracy {(predicted == truth).float().mean():.2f}")
#> accuracy 0.90
for c in (0, 1):
    both = ((predicted == c) & (truth == c)).sum()
    print(f"IoU of {c}: {both / ((predicted == c) | (truth == c)).sum():.3f}")
    #> IoU of 0: 0.889
    #> IoU of 1: 0.500
