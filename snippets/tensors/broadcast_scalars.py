"""标量与 0 维张量 | Numbers and 0-d tensors"""

import torch

features = torch.tensor([[1.0, 2.0, 3.0]])
weights = torch.tensor([[0.1, 0.2, 0.3]])
bias = torch.tensor([[0.5]])
output = (features * weights).sum() + bias  # () + (1, 1)
print(output, output.shape)
#> tensor([[1.9000]]) torch.Size([1, 1])

x = torch.ones(3)  # float32
print((x * 2).dtype, (x.int() * 2.5).dtype)
#> torch.float32 torch.float32
print((x + torch.tensor(2.0, dtype=torch.float64)).dtype)  # 0 维不改变 dtype | 0-d: the dtype stays
#> torch.float32
print((x + torch.tensor([2.0], dtype=torch.float64)).dtype)  # 1 维会 | 1-d changes it
#> torch.float64
