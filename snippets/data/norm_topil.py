"""ToPILImage 不会截断 | ToPILImage does not clip"""

import torch
from torchvision.transforms import v2

values = torch.tensor([[[-0.5, 0.0, 1.0, 1.5]]])
print(list(v2.ToPILImage()(values).tobytes()))  # 绕回去了 | wrapped around
#> [129, 0, 255, 126]
print(list(v2.ToPILImage()(values.clamp(0, 1)).tobytes()))
#> [0, 0, 255, 255]
print([v2.ToPILImage()(torch.rand(channels, 2, 2)).mode for channels in (1, 2, 3, 4)])
#> ['L', 'LA', 'RGB', 'RGBA']
for wrong, mode in ((torch.rand(3, 2, 2), 3), (torch.rand(5, 2, 2), None)):
    try:
        v2.ToPILImage(mode=mode)(wrong)
    except ValueError as e:
        print(e)
        #> Only modes ['RGB', 'YCbCr', 'HSV'] are supported for 3D inputs
        #> pic should not have > 4 channels. Got 5 channels.
