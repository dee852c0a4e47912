"""`@` 对向量、矩阵、批量各给什么形状 | What `@` does with vectors, matrices and batches"""

import torch

v = torch.ones(3)
M = torch.ones(2, 3)
N = torch.ones(3, 4)
batch = torch.ones(10, 2, 3)

print((v @ v).shape)  # 点积：0 维 | dot product: 0-d
#> torch.Size([])
print((M @ v).shape)  # 矩阵乘向量 | matrix times vector
#> torch.Size([2])
print((v @ N).shape)  # 向量乘矩阵 | vector times matrix
#> torch.Size([4])
print((M @ N).shape)
#> torch.Size([2, 4])
print((batch @ N).shape)  # 同一个 N 乘每个样本 | the same N for every sample
#> torch.Size([10, 2, 4])
print((batch @ v).shape)
#> torch.Size([10, 2])
print((batch @ torch.ones(10, 3, 4)).shape)  # 一一对应 | pair by pair
#> torch.Size([10, 2, 4])
