"""向量和批量的形状报错 | The shape errors of vectors and batches"""

import torch

M = torch.ones(2, 3)
batch = torch.ones(2, 3, 4)
for left, right in [
    (M, torch.ones(2)),
    (torch.ones(4), M),
    (torch.ones(3), torch.ones(4)),
    (batch, torch.ones(2, 3, 4)),  # 内侧不等：4 与 3 | inner sizes differ: 4 and 3
    (batch, torch.ones(5, 4, 6)),  # 批量维不等：2 与 5 | batch sizes differ: 2 and 5
    (batch, torch.ones(3, 4)),  # 左边先摊成 (6, 4) | the left side is flattened to (6, 4) first
]:
    try:
        left @ right
    except RuntimeError as e:
        print(f"{tuple(left.shape)} @ {tuple(right.shape)}\n    {e}")
        #> (2, 3) @ (2,)
        #>     size mismatch, got input (2), mat (2x3), vec (2)
        #> (4,) @ (2, 3)
        #>     mm: mat1 and mat2 shapes cannot be multiplied (1x4 and 2x3)
        #> (3,) @ (4,)
        #>     inconsistent tensor size, expected tensor [3] and src [4] to have the same number of elements, but got 3 and 4 elements respectively
        #> (2, 3, 4) @ (2, 3, 4)
        #>     Expected size for first two dimensions of batch2 tensor to be: [2, 4] but got: [2, 3].
        #> (2, 3, 4) @ (5, 4, 6)
        #>     The size of tensor a (2) must match the size of tensor b (5) at non-singleton dimension 0
        #> (2, 3, 4) @ (3, 4)
        #>     mm: mat1 and mat2 shapes cannot be multiplied (6x4 and 3x4)

print((batch @ torch.ones(2, 3, 4).mT).shape)
#> torch.Size([2, 3, 3])
print((batch.unsqueeze(1) @ torch.ones(5, 4, 6)).shape)  # 每个配每个 | every one with every one
#> torch.Size([2, 5, 3, 6])
