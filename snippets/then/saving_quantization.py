"""量化搬到了 torchao | Quantization moved to torchao"""

import warnings

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 2))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    small = torch.quantization.quantize_dynamic(net)
print(str(caught[0].message).splitlines()[0])
#> torch.ao.quantization is deprecated and will be removed in 2.10.
print(small)
#> Sequential(
#>   (0): DynamicQuantizedLinear(in_features=4, out_features=2, dtype=torch.qint8, qscheme=torch.per_tensor_affine)
#> )
