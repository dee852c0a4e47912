"""整数能乘，会溢出；布尔不能乘 | Integers multiply and overflow; booleans do not multiply"""

import torch

counts = torch.tensor([[100, 100, 100]], dtype=torch.uint8)
print(counts @ counts.T)  # 30000 % 256
#> tensor([[48]], dtype=torch.uint8)
print(counts.long() @ counts.long().T)
#> tensor([[30000]])

mask = counts > 0
try:
    mask @ mask.T
except NotImplementedError as e:
    print(e)
    #> "addmm_impl_cpu_" not implemented for 'Bool'
print(mask.float() @ mask.float().T)  # 数一数同时为真的位置 | counts the positions true in both
#> tensor([[3.]])
