"""变回 PIL：形状与通道 | Back to PIL: shape and channels"""

import torch
from torchvision.transforms import v2

to_pil = v2.ToPILImage()
batch, channels_last = torch.rand(2, 3, 8, 8), torch.rand(8, 8, 3)
for wrong in (batch, channels_last):
    try:
        to_pil(wrong)
    except ValueError as e:
        print(e)
        #> pic should be 2/3 dimensional. Got 4 dimensions.
        #> pic should not have > 4 channels. Got 8 channels.
print(to_pil(batch[0]).size, to_pil(channels_last.permute(2, 0, 1)).size)
#> (8, 8) (8, 8)
