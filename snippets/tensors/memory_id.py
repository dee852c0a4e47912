"""id 说的是 Python 对象，不是内存 | id is about Python objects, not memory"""

import torch

x = torch.arange(4)
print(x[0] is x[0], x.view(2, 2) is x.view(2, 2))  # 每次都是新的对象 | a new object every time
#> False False
print(x.view(2, 2).data_ptr() == x.view(2, 2).data_ptr())
#> True
