"""取一个元素得到 0 维张量 | Indexing one element gives a 0-dimensional tensor"""

import json

import torch

x = torch.tensor([1.5, 2.5])
print(x[0], x[0].dim(), float(x[0]))
#> tensor(1.5000) 0 1.5
try:
    json.dumps({"loss": x[0]})
except TypeError as e:
    print(e)
    #> Object of type Tensor is not JSON serializable
print(json.dumps({"loss": x[0].item(), "all": x.tolist()}))
#> {"loss": 1.5, "all": [1.5, 2.5]}
