"""批量维广播 | The batch axes broadcast"""

import torch

print((torch.ones(8, 1, 2, 3) @ torch.ones(5, 3, 4)).shape)
#> torch.Size([8, 5, 2, 4])
