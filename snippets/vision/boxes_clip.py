"""裁到图内，去掉太小的 | Clip to the image, drop the small ones"""

import torch
from torchvision.ops import clip_boxes_to_image, masks_to_boxes, remove_small_boxes

boxes = torch.tensor([[-5.0, 10.0, 30.0, 130.0], [95.0, 20.0, 120.0, 60.0], [150.0, 10.0, 160.0, 20.0]])
clipped = clip_boxes_to_image(boxes, size=(120, 100))  # 高在前：(H, W) | height first: (H, W)
print(clipped)
#> tensor([[  0.,  10.,  30., 120.],
#>         [ 95.,  20., 100.,  60.],
#>         [100.,  10., 100.,  20.]])
print(remove_small_boxes(clipped, min_size=10))  # 返回索引 | returns indices
#> tensor([0])

mask = torch.zeros(1, 6, 8, dtype=torch.bool)
mask[0, 2:5, 3:7] = True
print(masks_to_boxes(mask))  # 末尾的像素算在内 | the last pixel itself, not the one after
#> tensor([[3., 2., 6., 4.]])
