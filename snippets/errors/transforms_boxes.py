"""边界框要说明格式与画布 | Boxes need a format and a canvas"""

import torch
from torchvision import tv_tensors
from torchvision.transforms import v2

image, corners = torch.rand(3, 10, 20), [[2, 2, 6, 8]]
try:
    tv_tensors.BoundingBoxes(corners)
except TypeError as e:
    print(e)
    #> BoundingBoxes.__new__() missing 2 required keyword-only arguments: 'format' and 'canvas_size'
plain = v2.RandomHorizontalFlip(p=1)(image, torch.tensor(corners))[1]
print(plain)  # 普通张量不跟着翻 | a plain tensor is not flipped
#> tensor([[2, 2, 6, 8]])
boxes = tv_tensors.BoundingBoxes(corners, format="XYXY", canvas_size=(10, 20))
print(v2.RandomHorizontalFlip(p=1)(image, boxes)[1].tolist())
#> [[14, 2, 18, 8]]
