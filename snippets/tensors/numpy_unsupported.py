"""没有对应类型的转换 | Types that the other side does not have"""

import numpy as np
import torch

for dtype in [torch.bfloat16, torch.float8_e4m3fn]:
    try:
        torch.zeros(2, dtype=dtype).numpy()
    except TypeError as e:
        print(e)
        #> Got unsupported ScalarType BFloat16
        #> Got unsupported ScalarType Float8_e4m3fn
print(torch.zeros(2, dtype=torch.bfloat16).float().numpy().dtype)
#> float32
print(torch.zeros(2, dtype=torch.int8).numpy().dtype)  # int8 可以 | int8 is fine
#> int8

try:
    torch.from_numpy(np.array([1, None]))
except TypeError as e:
    print(e)
    #> can't convert np.ndarray of type numpy.object_. The only supported types are: float64, float32,...
print(torch.from_numpy(np.array([1, np.nan])))
#> tensor([1., nan], dtype=torch.float64)
try:
    torch.from_numpy([1, 2])
except TypeError as e:
    print(e)
    #> expected np.ndarray (got list)
