"""从特征图里取出一个框：RoI align 与 RoI pool | One box out of a feature map: RoI align and RoI pool"""

import torch
from torchvision.ops import roi_align, roi_pool

features = torch.arange(16.0).view(1, 1, 4, 4)
print(features[0, 0])
#> tensor([[ 0.,  1.,  2.,  3.],
#>         [ 4.,  5.,  6.,  7.],
#>         [ 8.,  9., 10., 11.],
#>         [12., 13., 14., 15.]])
rois = [torch.tensor([[0.5, 0.5, 2.5, 2.5]])]  # 每张图一个 (n, 4) | one (n, 4) per image
print(roi_align(features, rois, output_size=2)[0, 0])  # 双线性插值，不取整 | bilinear, nothing rounded
#> tensor([[ 5.,  6.],
#>         [ 9., 10.]])
print(roi_pool(features, rois, output_size=2)[0, 0])  # 坐标先取整 | corners are rounded first
#> tensor([[10., 11.],
#>         [14., 15.]])

image_box = [torch.tensor([[16.0, 16.0, 80.0, 80.0]])]  # 图像的像素坐标 | in image pixels
print(roi_align(features, image_box, output_size=2, spatial_scale=1 / 32, aligned=True)[0, 0])
#> tensor([[2.5000, 3.5000],
#>         [6.5000, 7.5000]])
