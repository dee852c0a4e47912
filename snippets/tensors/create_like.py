"""照着另一个张量创建：*_like 与 new_* | From another tensor: *_like and new_*"""

import torch

# meta 设备只记形状，不占内存 | the meta device stores shapes only
x = torch.ones(2, 3, dtype=torch.float64, device="meta", requires_grad=True)
like = torch.zeros_like(x)  # 形状、类型、设备都照抄 | copies shape, dtype and device
print(like.shape, like.dtype, like.device, like.requires_grad)
#> torch.Size([2, 3]) torch.float64 meta False
new = x.new_ones(5, 3)  # 形状自己给 | your shape; dtype and device copied
print(new.shape, new.dtype, new.device)
#> torch.Size([5, 3]) torch.float64 meta
other = torch.randn_like(x, dtype=torch.float32, device="cpu")  # 改写任意一项 | override any
print(other.shape, other.dtype, other.device)
#> torch.Size([2, 3]) torch.float32 cpu
