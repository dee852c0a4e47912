"""改了数组，张量也变 | Change the array, and the tensor changes"""

import numpy as np
import torch

array = np.zeros(3)
shared, copied = torch.from_numpy(array), torch.tensor(array)
array[0] = 9
print(shared, copied)
#> tensor([9., 0., 0.], dtype=torch.float64) tensor([0., 0., 0.], dtype=torch.float64)
shared.numpy()[1] = 7  # 反过来也一样 | and the other way round
print(array)
#> [9. 7. 0.]
print(torch.from_numpy(array).float().dtype)  # 网络要 float32，这一步复制 | networks want float32; this copies
#> torch.float32
