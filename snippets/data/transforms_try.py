"""两个问题的答案：Resize(100)、没有 scale | The answers: Resize(100), and no scale"""

import torch
from torchvision.transforms import v2

image = torch.randint(256, (3, 400, 200), dtype=torch.uint8)
image[0, 0, 0] = 255
print(tuple(v2.Resize(100)(image).shape))
#> (3, 200, 100)
print(tuple(v2.Resize((100, 100))(image).shape))
#> (3, 100, 100)
for scale in (False, True):
    floats = v2.ToDtype(torch.float32, scale=scale)(image)
    print(f"scale={scale}: largest {floats.max():.0f}")
    #> scale=False: largest 255
    #> scale=True: largest 1
