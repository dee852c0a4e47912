"""放大、合并、切开 | Enlarge, join, split"""

import torch
import torch.nn.functional as F

a, b = torch.zeros(2, 3), torch.ones(2, 3)
print(torch.cat([a, b]).shape)
#> torch.Size([4, 3])
print(torch.cat([a, b], dim=1).shape)
#> torch.Size([2, 6])
print(torch.stack([a, b]).shape)
#> torch.Size([2, 2, 3])
print([part.shape for part in torch.arange(7).split(3)])
#> [torch.Size([3]), torch.Size([3]), torch.Size([1])]
print([part.shape for part in torch.arange(7).chunk(2)])
#> [torch.Size([4]), torch.Size([3])]
print(len(a.unbind(0)), a.unbind(0)[0].shape)
#> 2 torch.Size([3])
print(a[:1].expand(4, -1).shape)
#> torch.Size([4, 3])
print(a.repeat(2, 1).shape)
#> torch.Size([4, 3])
print(torch.arange(2).repeat_interleave(2))
#> tensor([0, 0, 1, 1])
print(F.pad(a, (1, 1, 0, 2)).shape)
#> torch.Size([4, 5])
print((a[:, None] + b[None]).shape)
#> torch.Size([2, 2, 3])
