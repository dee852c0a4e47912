"""除不尽：末尾的像素没人看 | What is left over at the end is never read"""

import torch
import torch.nn.functional as F

kernel = torch.ones(1, 1, 1, 3)
for width in (7, 8, 9):
    image = torch.ones(1, 1, 1, width, requires_grad=True)
    y = F.conv2d(image, kernel, stride=2)
    y.sum().backward()  # 梯度：每个像素读了几次 | the gradient: how often each pixel is read
    print(width, "->", y.shape[-1], image.grad.flatten().int().tolist())
    #> 7 -> 3 [1, 1, 2, 1, 2, 1, 1]
    #> 8 -> 3 [1, 1, 2, 1, 2, 1, 1, 0]
    #> 9 -> 4 [1, 1, 2, 1, 2, 1, 2, 1, 1]
