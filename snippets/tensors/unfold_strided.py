"""as_strided：自己写步幅，越界也不一定报错 | as_strided: strides that you choose, checked only at the end of the storage"""

import torch

x = torch.arange(6)
print(x.as_strided((4, 3), (1, 1)))  # 滑动窗口 | sliding windows
#> tensor([[0, 1, 2],
#>         [1, 2, 3],
#>         [2, 3, 4],
#>         [3, 4, 5]])
try:
    x.as_strided((4, 4), (1, 1))
except RuntimeError as e:
    print(e)
    #> setStorage: sizes [4, 4], strides [1, 1], storage offset 0, and itemsize 8 requiring a storage size of 56 are out of bounds for storage of size 48
half = torch.arange(6)[:3]
print(half.as_strided((5,), (1,)))  # 读到了视图外面 | reads beyond the view
#> tensor([0, 1, 2, 3, 4])
