"""复制还是共享：tensor、as_tensor、from_numpy | Copy or share: tensor, as_tensor, from_numpy"""

import numpy as np
import torch

array = np.array([1.0, 2.0])
copied = torch.tensor(array)
shared = torch.as_tensor(array)
also_shared = torch.from_numpy(array)
converted = torch.as_tensor(array, dtype=torch.float32)  # 换了类型，只能复制 | new dtype: a copy
array[0] = 99
for tensor in (copied, shared, also_shared, converted):
    print(tensor)
    #> tensor([1., 2.], dtype=torch.float64)
    #> tensor([99.,  2.], dtype=torch.float64)
    #> tensor([99.,  2.], dtype=torch.float64)
    #> tensor([1., 2.])
