"""没有 torch.OutOfMemoryError | No torch.OutOfMemoryError"""

import torch

try:
    error = torch.OutOfMemoryError
except AttributeError as e:
    print(e)
    error = torch.cuda.OutOfMemoryError
print(issubclass(error, RuntimeError))  # 各版本都行 | on every version
#> True
