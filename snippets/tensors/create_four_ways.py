"""创建张量的四种起点 | Four starting points for a new tensor"""

import torch

print(torch.tensor([[1, 2, 3], [4, 5, 6]]))  # 手里有数据 | from data
#> tensor([[1, 2, 3],
#>         [4, 5, 6]])
print(torch.zeros(2, 3))  # 只知道形状 | from a shape
#> tensor([[0., 0., 0.],
#>         [0., 0., 0.]])
print(torch.arange(0, 6, 2))  # 等间隔的一列数 | from a range
#> tensor([0, 2, 4])
torch.manual_seed(0)  # 让随机数可复现 | makes random numbers repeatable
print(torch.randn(2, 3))  # 随机数 | at random
#> tensor([[ 1.5410, -0.2934, -2.1788],
#>         [ 0.5684, -1.0845, -1.3986]])
