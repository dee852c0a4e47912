"""原地修改看得见，新结果看不见 | In-place changes show, new results do not"""

import numpy as np
import torch

tensor = torch.ones(3)
array = tensor.numpy()

tensor += 1  # 原地 | in place
print(array)
#> [2. 2. 2.]
tensor[:] = 5  # 写进原来的内存 | writes into the same memory
print(array)
#> [5. 5. 5.]
tensor = tensor + 1  # 新张量，名字换了主人 | a new tensor takes over the name
print(array, tensor)
#> [5. 5. 5.] tensor([6., 6., 6.])

array = np.zeros(3)
tensor = torch.from_numpy(array)
array = array + 1  # 数组也一样 | the same holds for the array
print(tensor)
#> tensor([0., 0., 0.], dtype=torch.float64)
