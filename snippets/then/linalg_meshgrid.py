"""meshgrid 要写明次序 | meshgrid wants an explicit order"""

import warnings

import torch

x, y = torch.arange(2), torch.arange(3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.meshgrid(x, y)
print(str(caught[0].message).partition(" (Triggered")[0])
#> torch.meshgrid: in an upcoming release, it will be required to pass the indexing argument.
for indexing in ("ij", "xy"):
    print(indexing, torch.meshgrid(x, y, indexing=indexing)[0].shape)
    #> ij torch.Size([2, 3])
    #> xy torch.Size([3, 2])
