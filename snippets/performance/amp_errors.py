"""类型对不上的报错 | Errors about mismatched dtypes"""

import torch
from torch import nn

x, model = torch.randn(2, 4), nn.Linear(4, 3)
half = nn.Linear(4, 3).bfloat16()
for wrong in (lambda: half(x), lambda: half(x.bfloat16()).detach().numpy(), lambda: torch.ones(2).half() @ x[0, :2]):
    try:
        wrong()
    except (RuntimeError, TypeError) as e:
        print(e)
        #> mat1 and mat2 must have the same dtype, but got Float and BFloat16
        #> Got unsupported ScalarType BFloat16
        #> dot : expected both vectors to have same dtype, but found Half and Float
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = model(x)  # autocast 自己转换，模型和输入都不用动 | autocast converts: leave model and input alone
print(y.dtype, y.detach().float().numpy().dtype)  # 出来之后先转 float32 | afterwards, float32 first
#> torch.bfloat16 float32
