"""整数和布尔不能直接求平均 | No mean of integers and booleans"""

import torch

matches = torch.tensor([1, 2, 3]) == torch.tensor([1, 2, 0])
try:
    matches.mean()
except RuntimeError as e:
    print(e)
    #> mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Bool
print(matches.float().mean(), matches.mean(dtype=torch.float32), matches.sum())
#> tensor(0.6667) tensor(0.6667) tensor(2)
