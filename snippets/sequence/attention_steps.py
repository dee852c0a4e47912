"""注意力的每一步 | Every step of attention"""

import torch
import torch.nn.functional as F

query = torch.tensor([[2.0, 0.0], [0.0, 2.0], [1.0, 1.0]])
key = torch.tensor([[2.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
value = torch.tensor([[10.0, 0.0], [0.0, 10.0], [5.0, 5.0]])

scores = query @ key.T  # 每个查询对每个键 | each query with each key
print(scores)
#> tensor([[4., 0., 2.],
#>         [0., 2., 2.],
#>         [2., 1., 2.]])
weights = (scores / 2**0.5).softmax(dim=-1)  # d = 2
print(weights)
#> tensor([[0.7679, 0.0454, 0.1867],
#>         [0.1084, 0.4458, 0.4458],
#>         [0.4011, 0.1978, 0.4011]])
output = weights @ value
print(output)
#> tensor([[8.6126, 1.3874],
#>         [3.3129, 6.6871],
#>         [6.0167, 3.9833]])
same = F.scaled_dot_product_attention(query, key, value)
print(torch.allclose(output, same))
#> True
