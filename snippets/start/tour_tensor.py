"""张量：形状、数据类型、设备 | A tensor: shape, dtype, device"""

import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
print(x.shape, x.dtype, x.device)
#> torch.Size([2, 3]) torch.float32 cpu
print(x[0], x[:, 1])  # 第 0 行，第 1 列 | row 0, column 1
#> tensor([1., 2., 3.]) tensor([2., 5.])
print(x * 10)  # 逐元素 | element by element
#> tensor([[10., 20., 30.],
#>         [40., 50., 60.]])
print(x.mean(dim=0))  # 消去行维 | collapses the rows
#> tensor([2.5000, 3.5000, 4.5000])
print(x @ x.T)  # 矩阵乘法 | matrix product
#> tensor([[14., 32.],
#>         [32., 77.]])
print((x - x.mean(dim=0)) / x.std(dim=0))  # (3,) 广播到 (2, 3) | (3,) broadcasts to (2, 3)
#> tensor([[-0.7071, -0.7071, -0.7071],
#>         [ 0.7071,  0.7071,  0.7071]])
