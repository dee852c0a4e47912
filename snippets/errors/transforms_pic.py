"""ToTensor 遇到张量 | ToTensor meets a tensor"""

import torch
from torchvision import transforms
from torchvision.transforms import v2

image = torch.randint(256, (3, 8, 8), dtype=torch.uint8)
try:
    transforms.ToTensor()(image)
except TypeError as e:
    print(e)
    #> pic should be PIL Image or ndarray. Got <class 'torch.Tensor'>
to_float = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])  # 张量和 PIL 都行 | tensors and PIL
print(to_float(image).dtype, to_float(v2.ToPILImage()(image)).shape)
#> torch.float32 torch.Size([3, 8, 8])
