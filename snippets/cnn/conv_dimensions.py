"""一维、二维、三维卷积 | Convolution in one, two and three dimensions"""

import torch
from torch import nn

for conv, shape in (
    (nn.Conv1d(4, 8, 3), (2, 4, 100)),  # (N, C, L)：声音、序列 | sound, sequences
    (nn.Conv2d(3, 8, 3), (2, 3, 32, 32)),  # (N, C, H, W)：图像 | images
    (nn.Conv3d(1, 8, 3), (2, 1, 16, 32, 32)),  # (N, C, D, H, W)：视频、CT | video, CT
):
    y = conv(torch.rand(shape))
    print(f"{type(conv).__name__}  {shape} -> {tuple(y.shape)}  weight {tuple(conv.weight.shape)}")
    #> Conv1d  (2, 4, 100) -> (2, 8, 98)  weight (8, 4, 3)
    #> Conv2d  (2, 3, 32, 32) -> (2, 8, 30, 30)  weight (8, 3, 3, 3)
    #> Conv3d  (2, 1, 16, 32, 32) -> (2, 8, 14, 30, 30)  weight (8, 1, 3, 3, 3)
