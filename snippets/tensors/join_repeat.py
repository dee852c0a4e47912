"""重复与错开：tile、repeat_interleave、roll、flip、rot90 | Repeat and shift: tile, repeat_interleave, roll, flip, rot90"""

import torch

x = torch.tensor([1, 2, 3])
print(torch.tile(x, (2,)), x.repeat_interleave(2), x.repeat_interleave(torch.tensor([1, 0, 2])))
#> tensor([1, 2, 3, 1, 2, 3]) tensor([1, 1, 2, 2, 3, 3]) tensor([1, 3, 3])
print(x.roll(1), x.flip(0))
#> tensor([3, 1, 2]) tensor([3, 2, 1])
print(torch.rot90(torch.tensor([[1, 2], [3, 4]])))
#> tensor([[2, 4],
#>         [1, 3]])
