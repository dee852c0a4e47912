"""vmap 里的随机数 | Random numbers inside vmap"""

import torch
import torch.nn.functional as F

rows = torch.ones(3, 4)
try:
    torch.vmap(F.dropout)(rows)
except RuntimeError as e:
    print(str(e).partition(". ")[0])
    #> vmap: called random operation while in randomness error mode
torch.manual_seed(0)
print(torch.vmap(F.dropout, randomness="different")(rows))
#> tensor([[0., 0., 2., 0.],
#>         [0., 0., 2., 2.],
#>         [0., 2., 2., 2.]])
