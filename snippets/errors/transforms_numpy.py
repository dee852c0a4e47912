"""NumPy 数组要先变成图像 | Make an image of a NumPy array first"""

import numpy as np
from torchvision import transforms
from torchvision.transforms import v2

image = np.zeros((8, 12, 3), dtype=np.uint8)  # cv2.imread 给的就是这样 | what cv2.imread returns
try:
    transforms.Resize(4)(image)
except TypeError as e:
    print(e)
    #> Unexpected type <class 'numpy.ndarray'>
print(v2.Resize(4)(image).shape)  # v2 原样放过 | v2 passes it through
#> (8, 12, 3)
print(v2.Compose([v2.ToImage(), v2.Resize(4)])(image).shape)
#> torch.Size([3, 4, 6])
