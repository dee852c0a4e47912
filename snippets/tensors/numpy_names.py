"""NumPy 与 PyTorch 的写法对照 | NumPy and PyTorch side by side"""

import numpy as np
import torch

a = np.array([[1.0, 2.0, 3.0, 4.0], [8.0, 7.0, 6.0, 5.0]])
x = torch.from_numpy(a)
pairs = [
    (np.concatenate([a, a]), torch.cat([x, x])),
    (np.expand_dims(a, 0), x.unsqueeze(0)),
    (a.transpose(1, 0), x.permute(1, 0)),
    (a.astype(np.float32), x.to(torch.float32)),
    (a.copy(), x.clone()),
    (np.tile(a, (2, 1)), x.repeat(2, 1)),
    (np.repeat(a, 2, axis=0), x.repeat_interleave(2, dim=0)),
    (a.max(axis=1), x.amax(dim=1)),
    (a.std(), x.std(correction=0)),
    (np.median(a), x.quantile(0.5)),
    (a[::-1], x.flip(0)),
    (a.size, x.numel()),
]
print([np.array_equal(left, np.asarray(right)) for left, right in pairs])
#> [True, True, True, True, True, True, True, True, True, True, True, True]
