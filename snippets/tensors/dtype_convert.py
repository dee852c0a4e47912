"""转换数据类型 | Converting dtypes"""

import torch

x = torch.tensor([1.7, -1.7, 2.0])
print(x.dtype, x.to(torch.int64), x.long(), x.int().dtype)  # 向零截断 | truncates towards zero
#> torch.float32 tensor([ 1, -1,  2]) tensor([ 1, -1,  2]) torch.int32
print(x.double().dtype, x.half().dtype, x.bfloat16().dtype, x.bool())
#> torch.float64 torch.float16 torch.bfloat16 tensor([True, True, True])
print(x.to(torch.float32) is x, x.float() is x)  # 已经是，就返回自己 | already so: returns itself
#> True True
print(x.to(torch.ones(1, dtype=torch.float64)).dtype, x.type_as(torch.tensor(1)).dtype)
#> torch.float64 torch.int64
