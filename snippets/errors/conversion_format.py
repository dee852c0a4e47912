"""格式化整个张量 | Formatting a whole tensor"""

import json

import torch

x = torch.tensor([0.5, 0.25])
for wrong in (lambda: f"{x:.2f}", lambda: json.dumps({"loss": x})):
    try:
        wrong()
    except TypeError as e:
        print(e)
        #> unsupported format string passed to Tensor.__format__
        #> Object of type Tensor is not JSON serializable
print(f"{x.mean():.2f}", [f"{value:.2f}" for value in x])
#> 0.38 ['0.50', '0.25']
print(json.dumps({"loss": x.tolist()}))
#> {"loss": [0.5, 0.25]}
