"""固定随机种子，算一个随机的神经元 | Fix the seed, compute a random neuron"""

import torch

torch.manual_seed(7)
features = torch.randn((1, 5))  # 形状写成元组…… | the shape as a tuple ...
bias = torch.randn(1, 1)  # ……或逐个写 | ... or as separate numbers
weights = torch.randn_like(features)
print(torch.sum(features * weights) + bias)
#> tensor([[2.6687]])
print((features * weights).sum() + bias)  # 同一个和 | the same sum
#> tensor([[2.6687]])

torch.manual_seed(7)
print(torch.equal(torch.randn(1, 5), features))  # 同种子，同一串数 | same seed, same numbers
#> True
generator = torch.Generator().manual_seed(7)  # 与全局互不影响 | separate from the global one
print(torch.equal(torch.randn(1, 5, generator=generator), features))
#> True
