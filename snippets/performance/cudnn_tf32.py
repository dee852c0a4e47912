"""TF32 丢掉多少精度：把尾数舍到 10 位 | What TF32 gives up: fractions rounded to 10 bits"""

import torch


def to_tf32(x):
    bits = x.view(torch.int32)
    return (((bits + 0x1000) >> 13) << 13).view(torch.float32)  # 舍入，去掉 13 位 | rounded, 13 bits gone


torch.manual_seed(0)
x, w = torch.randn(256, 256), torch.randn(256, 256)
exact = x.double() @ w.double()
for name, product in {
    "float32": x @ w,
    "TF32": to_tf32(x) @ to_tf32(w),
    "bfloat16": (x.bfloat16() @ w.bfloat16()).float(),
}.items():
    print(f"{name:9} relative error {((product - exact).norm() / exact.norm()).item():.0e}")
    #> float32   relative error 2e-07
    #> TF32      relative error 3e-04
    #> bfloat16  relative error 3e-03
