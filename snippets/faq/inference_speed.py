"""推理：该关的关掉，能合的合起来 | Inference: turn off, fuse, shrink"""

import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

torch.manual_seed(0)
conv, norm = nn.Conv2d(3, 16, 3, padding=1), nn.BatchNorm2d(16)
model = nn.Sequential(conv, norm, nn.ReLU()).eval()
images = torch.randn(8, 3, 32, 32)
with torch.inference_mode():
    expected = model(images)
    fused = nn.Sequential(fuse_conv_bn_eval(conv, norm), nn.ReLU())
    print(expected.requires_grad, torch.allclose(fused(images), expected, atol=1e-5))
    #> False True
    one_by_one = torch.cat([model(image[None]) for image in images])  # 8 次调用 | 8 calls
    print(torch.allclose(one_by_one, expected, atol=1e-5))  # 成批：1 次，结果一样 | a batch: 1 call, the same result
    #> True
    half = model.to(torch.bfloat16)(images.to(torch.bfloat16))
print(f"{(half.float() - expected).abs().max():.2f}", sum(p.nbytes for p in model.parameters()), "bytes")
#> 0.01 960 bytes
