"""布尔张量求均值：先转成浮点数 | The mean of a bool tensor: convert first"""

import torch

correct = torch.tensor([1, 2, 0]) == torch.tensor([1, 2, 1])
try:
    correct.mean()
except RuntimeError as e:
    print(e)
    #> mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Bool
print(correct.type(torch.FloatTensor).mean())
#> tensor(0.6667)
print(correct.float().mean(), correct.to(torch.float32).mean())
#> tensor(0.6667) tensor(0.6667)
