"""随机数生成器的设备 | The device of a random generator

needs: cuda
"""

import torch

try:
    torch.randn(2, device="cuda", generator=torch.Generator().manual_seed(0))
except RuntimeError as e:
    print(e)
    #> Expected a 'cuda' device type for generator but found 'cpu'
print(torch.randn(2, device="cuda", generator=torch.Generator("cuda").manual_seed(0)).device)
#> cuda:0
print(torch.randn(2, generator=torch.Generator().manual_seed(0)).to("cuda").device)
#> cuda:0
