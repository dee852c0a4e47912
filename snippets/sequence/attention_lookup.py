"""软的查表：越像的键，权重越大 | A soft lookup: the more alike the key, the larger its weight"""

import torch

keys = torch.tensor([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]])
values = torch.tensor([[10.0], [20.0], [30.0]])
query = torch.tensor([1.0, 0.2])
for sharpness in (0, 1, 10):
    weights = (sharpness * query @ keys.T).softmax(dim=-1)
    print(weights.numpy().round(3), f"-> {(weights @ values).item():.1f}")
    #> [0.333 0.333 0.333] -> 20.0
    #> [0.631 0.284 0.085] -> 14.5
    #> [1. 0. 0.] -> 10.0
