"""两边的数据类型必须相同 | Both sides need the same dtype"""

import torch
from torch import nn

double = torch.float64
for left, right in [
    (torch.ones(2, 3), torch.ones(3, 2, dtype=double)),
    (torch.ones(2, 3), torch.ones(3, 2, dtype=torch.int64)),
    (torch.ones(2, 3), torch.ones(3, dtype=double)),
    (torch.ones(3), torch.ones(3, dtype=double)),
    (torch.ones(5, 2, 3), torch.ones(5, 3, 2, dtype=double)),
]:
    try:
        left @ right
    except RuntimeError as e:
        print(e)
        #> expected m1 and m2 to have the same dtype, but got: float != double
        #> expected m1 and m2 to have the same dtype, but got: float != long int
        #> addmv input tensors must have the same dtype, but got Double, Float, and Double
        #> dot : expected both vectors to have same dtype, but found Float and Double
        #> expected scalar type Float but found Double

layer = nn.Linear(3, 1)
x = torch.ones(2, 3, dtype=double)
try:
    layer(x)
except RuntimeError as e:
    print(e)
    #> mat1 and mat2 must have the same dtype, but got Double and Float
print(layer(x.to(layer.weight.dtype)).dtype)
#> torch.float32
