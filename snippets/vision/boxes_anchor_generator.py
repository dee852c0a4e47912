"""torchvision 的 AnchorGenerator | torchvision's AnchorGenerator"""

import torch
from torchvision.models.detection.anchor_utils import AnchorGenerator
from torchvision.models.detection.image_list import ImageList

ratios = (0.5, 1.0, 2.0)
generator = AnchorGenerator(sizes=((32,), (64,)), aspect_ratios=(ratios, ratios))  # 每层一组 | one each level
print(generator.num_anchors_per_location())
#> [3, 3]
images = ImageList(torch.zeros(1, 3, 96, 128), [(96, 128)])
features = [torch.zeros(1, 256, 6, 8), torch.zeros(1, 256, 3, 4)]  # 两层特征图 | two feature maps
(anchors,) = generator(images, features)  # 每张图一个张量 | one tensor per image
print(anchors.shape, (6 * 8 + 3 * 4) * 3)
#> torch.Size([180, 4]) 180
print(anchors[:3])  # 第一个中心是 (0, 0)，不是 (8, 8) | the first center is (0, 0), not (8, 8)
#> tensor([[-23., -11.,  23.,  11.],
#>         [-16., -16.,  16.,  16.],
#>         [-11., -23.,  11.,  23.]])
width, height = (anchors[0, 2:] - anchors[0, :2]).tolist()
print(f"{height / width:.2f}")  # 高比宽，角点取整过 | height over width; corners are rounded
#> 0.48
