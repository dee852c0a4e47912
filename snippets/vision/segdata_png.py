"""标注的 PNG 是调色板图：直接就是类别 | A label PNG has a palette: its pixels are classes"""

import numpy as np
import torch
from PIL import Image

classes = np.zeros((3, 5), dtype=np.uint8)
classes[1, 1:4] = (255, 15, 255)
label = Image.fromarray(classes)  # 像 VOC 那样存：模式 P 加调色板 | saved like VOC: mode P with a palette
label.putpalette([0, 0, 0] * 15 + [192, 128, 128] + [0, 0, 0] * 239 + [224, 224, 192])
label.save("label.png")

label = Image.open("label.png")
print(label.mode, label.size)  # PIL 的 size 是（宽，高） | PIL's size is (width, height)
#> P (5, 3)
print(torch.from_numpy(np.array(label)))  # 不要 convert，一步得到类别 | no convert: classes at once
#> tensor([[  0,   0,   0,   0,   0],
#>         [  0, 255,  15, 255,   0],
#>         [  0,   0,   0,   0,   0]], dtype=torch.uint8)
print(np.array(label.convert("RGB"))[1, 2])  # 颜色 | a color
#> [192 128 128]
print(np.array(label.convert("L"))[1])  # 灰度，不是类别 | gray levels, not classes
#> [  0 220 147 220   0]
