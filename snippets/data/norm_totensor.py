"""ToTensor 只除 8 位的数据 | ToTensor divides 8-bit data only"""

import numpy as np
import torch
from PIL import Image
from torchvision.transforms import ToTensor

for dtype in (np.uint8, np.int32, np.float32):
    image = ToTensor()(np.full((2, 2, 1), 255, dtype))
    print(np.dtype(dtype).name, "->", image.dtype, image.max().item())
    #> uint8 -> torch.float32 1.0
    #> int32 -> torch.int32 255
    #> float32 -> torch.float32 255.0
print(ToTensor()(Image.fromarray(np.full((2, 2), 65535, np.uint16))).max())  # 16 位溢出 | 16 bits overflow
#> tensor(-1, dtype=torch.int16)
for wrong in (torch.zeros(3, 4, 4), np.zeros((8, 4, 4, 3))):
    try:
        ToTensor()(wrong)
    except (TypeError, ValueError) as e:
        print(e)
        #> pic should be PIL Image or ndarray. Got <class 'torch.Tensor'>
        #> pic should be 2/3 dimensional. Got 4 dimensions.
