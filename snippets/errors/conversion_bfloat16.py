"""NumPy 没有 bfloat16 | NumPy has no bfloat16"""

import torch

x = torch.ones(2, dtype=torch.bfloat16)
try:
    x.numpy()
except TypeError as e:
    print(e)
    #> Got unsupported ScalarType BFloat16
print(x.float().numpy())
#> [1. 1.]
try:
    torch.eye(2).to_sparse().numpy()
except TypeError as e:
    print(e)
    #> can't convert Sparse layout tensor to numpy. Use Tensor.to_dense() first.
print(torch.eye(2).to_sparse().to_dense().numpy().shape)
#> (2, 2)
