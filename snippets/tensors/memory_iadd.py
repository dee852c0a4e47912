"""x += y 在原地，x = x + y 换新的 | x += y works in place, x = x + y makes a new tensor"""

import torch

x, y = torch.ones(3), torch.ones(3)
where = x.data_ptr()
x = x + y
print(x.data_ptr() == where)
#> False
where = x.data_ptr()
x += y
print(x.data_ptr() == where)
#> True
x[:] = x + y  # 算完再写回原处 | computed, then written into place
print(x.data_ptr() == where)
#> True
torch.add(x, y, out=x)
x.add_(y)
print(x.data_ptr() == where, x)
#> True tensor([6., 6., 6.])
