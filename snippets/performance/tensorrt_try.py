"""两个问题的答案：融合以后的参数、文件大小 | The answers: parameters after fusing, and the size of a file"""

import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval


def counts(*modules):
    parameters = sum(p.numel() for m in modules for p in m.parameters())
    return parameters, sum(b.numel() for m in modules for b in m.buffers())


conv, norm = nn.Conv2d(3, 16, 3).eval(), nn.BatchNorm2d(16).eval()
fused = fuse_conv_bn_eval(conv, norm)
print(counts(conv, norm), counts(fused))
#> (480, 33) (448, 0)

for dtype in (torch.float32, torch.float16, torch.int8):
    weights = torch.empty(25_000_000, dtype=dtype, device="meta")
    print(dtype, f"{weights.nbytes / 1e6:.0f} MB")
    #> torch.float32 100 MB
    #> torch.float16 50 MB
    #> torch.int8 25 MB
