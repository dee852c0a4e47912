"""gather 的规则：只有 dim 那一维的索引换掉 | The rule of gather: only the index along dim changes"""

import torch

x = torch.arange(12).view(3, 4)
index = torch.tensor([[3, 0], [1, 1], [0, 2]])
result = x.gather(1, index)
print(result)
#> tensor([[ 3,  0],
#>         [ 5,  5],
#>         [ 8, 10]])
print(all(result[i, j] == x[i, index[i, j]] for i in range(3) for j in range(2)))
#> True
for wrong in (
    lambda: x.gather(1, torch.tensor([1, 2, 3])),
    lambda: x.gather(1, index.int()),
    lambda: x.gather(1, index + 2),
):
    try:
        print(wrong().shape)
        #> torch.Size([3, 2])
    except (RuntimeError, IndexError) as e:
        print(str(e).splitlines()[0])
        #> Index tensor must have the same number of dimensions as input tensor
        #> index 5 is out of bounds for dimension 1 with size 4
