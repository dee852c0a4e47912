"""允许矩阵乘法用 TF32 | Let matrix products use TF32"""

import torch

print(torch.get_float32_matmul_precision(), torch.backends.cudnn.conv.fp32_precision)  # 卷积默认允许 | convolutions may
#> highest tf32
torch.set_float32_matmul_precision("high")  # 只影响 float32 的矩阵乘法 | affects float32 products alone
print(torch.get_float32_matmul_precision(), torch.backends.cuda.matmul.fp32_precision)
#> high tf32
torch.set_float32_matmul_precision("highest")
torch.backends.fp32_precision = "ieee"  # 新接口：全部用完整的 float32 | the new interface: full float32 everywhere
print(torch.backends.cuda.matmul.fp32_precision, torch.backends.cudnn.conv.fp32_precision)
#> ieee ieee
