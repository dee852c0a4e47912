"""给 NumPy 用：np.save、np.savez | For NumPy: np.save and np.savez"""

import numpy as np
import torch

weights = torch.rand(2, 3, requires_grad=True)
np.save("weights.npy", weights.detach().cpu().numpy())
loaded = torch.from_numpy(np.load("weights.npy"))
print(torch.equal(loaded, weights), loaded.requires_grad)
#> True False

np.savez_compressed("data.npz", images=torch.zeros(8, 28, 28).numpy(), labels=torch.arange(8).numpy())
with np.load("data.npz") as data:
    print({name: data[name].shape for name in data})
    #> {'images': (8, 28, 28), 'labels': (8,)}
try:
    np.save("half.npy", torch.ones(2, dtype=torch.bfloat16))
except TypeError as e:
    print(e)
    #> Got unsupported ScalarType BFloat16
