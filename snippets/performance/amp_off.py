"""一段代码要 float32：关掉 autocast | Code that needs float32: switch autocast off"""

import torch

x = torch.rand(3, 3)
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = x @ x
    with torch.autocast("cpu", enabled=False):
        z = y.float() @ x  # 输入要自己转 | convert the inputs yourself
    print(y.dtype, z.dtype, torch.is_autocast_enabled("cpu"), torch.get_autocast_dtype("cpu"))
    #> torch.bfloat16 torch.float32 True torch.bfloat16
