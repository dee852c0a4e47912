"""两个问题的答案：归一化两次、顺序写反 | The answers: normalized twice, and in the wrong order"""

import torch
from torchvision.transforms import v2

torch.manual_seed(0)
image = torch.randint(256, (3, 8, 8), dtype=torch.uint8)
to_float, normalize = v2.ToDtype(torch.float32, scale=True), v2.Normalize([0.5] * 3, [0.25] * 3)
once = v2.Compose([to_float, normalize])(image)
twice = v2.Compose([to_float, normalize, normalize])(image)
told = [f"mean {x.mean():.1f}, deviation {x.std():.1f}" for x in (once, twice)]
print(f"once: {told[0]}; twice: {told[1]}")
#> once: mean -0.1, deviation 1.1; twice: mean -2.5, deviation 4.4
try:
    v2.Compose([normalize, to_float])(image)
except TypeError as e:
    print(e)
    #> Input tensor should be a float tensor. Got torch.uint8.
