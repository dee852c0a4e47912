"""cat 和 stack 的形状对不上 | Shapes that cat and stack do not take"""

import torch

a, b = torch.ones(2, 3), torch.ones(2, 4)
for wrong in (lambda: torch.cat([a, b]), lambda: torch.stack([a, b])):
    try:
        wrong()
    except RuntimeError as e:
        print(e)
        #> Sizes of tensors must match except in dimension 0. Expected size 3 but got size 4 for tensor number 1 in the list.
        #> stack expects each tensor to be equal size, but got [2, 3] at entry 0 and [2, 4] at entry 1
print(torch.cat([a, b], dim=1).shape)
#> torch.Size([2, 7])
padded = torch.nn.functional.pad(a, (0, 1))  # 最后一维右边补一个 0 | one 0 at the end of the last axis
print(torch.stack([padded, b]).shape)
#> torch.Size([2, 2, 4])
