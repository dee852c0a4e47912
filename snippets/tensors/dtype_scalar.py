"""Python 数和 0 维张量不抬高类型 | Python numbers and 0-d tensors do not raise the dtype"""

import torch

half = torch.ones(2, dtype=torch.float16)
# 同类：以不是 0 维的那个张量为准 | same kind: the tensor that is not 0-d decides
print((half * 2.5).dtype, (half * torch.tensor(2.5, dtype=torch.float64)).dtype)
#> torch.float16 torch.float16
print((torch.ones(1) + torch.tensor(1.0, dtype=torch.float64)).dtype)
#> torch.float32
print((half * torch.tensor([2.5], dtype=torch.float64)).dtype)  # 1 维的张量会抬高精度 | a 1-D tensor raises it
#> torch.float64
print((torch.ones(2, dtype=torch.int64) * 2.5).dtype)  # 类别更高：变成默认浮点 | a higher kind: the default float
#> torch.float32
print(torch.result_type(half, 1.0), torch.promote_types(torch.int32, torch.float16), torch.can_cast(torch.float32, torch.int64))
#> torch.float16 torch.float16 False
