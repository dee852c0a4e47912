"""两个问题的答案：channels_last 的步幅、TF32 的舍入 | The answers: the strides of channels_last, and what TF32 rounds"""

import torch

images = torch.zeros(8, 3, 32, 32).to(memory_format=torch.channels_last)
print(tuple(images.shape), images.stride())
#> (8, 3, 32, 32) (3072, 1, 96, 3)


def tf32(x):
    """Keep 10 of the 23 bits of the fraction, rounded to nearest."""
    return ((x.view(torch.int32) + 0x1000) & ~0x1FFF).view(torch.float32)


print(tf32(torch.tensor([1.0004, 1.001, 2000.0, 4097.0])).tolist())
#> [1.0, 1.0009765625, 2000.0, 4096.0]
