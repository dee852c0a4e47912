"""输入大小：不限上限，太小会报错 | Any size above a minimum"""

import torch
from torchvision import models

net = models.densenet121(num_classes=10).eval()
with torch.inference_mode():
    for height, width in ((224, 224), (300, 260), (29, 29), (28, 28)):
        try:
            print(height, width, tuple(net(torch.rand(2, 3, height, width)).shape))
            #> 224 224 (2, 10)
            #> 300 260 (2, 10)
            #> 29 29 (2, 10)
        except RuntimeError as e:
            print(height, width, e)
            #> 28 28 Given input size: (512x1x1). Calculated output size: (512x0x0). Output size is too small
