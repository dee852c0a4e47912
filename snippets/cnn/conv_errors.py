"""卷积的几条报错 | Messages of convolution"""

import torch
import torch.nn.functional as F

image, kernel = torch.rand(1, 1, 4, 4), torch.rand(1, 1, 3, 3)
for x, weight in (
    (image[0, 0], kernel[0, 0]),  # 两维 | two axes
    (image, kernel[0, 0]),
    (image, torch.rand(1, 1, 5, 5)),  # 核比图大 | a kernel larger than the image
    (image.double(), kernel),  # NumPy 来的图常是 float64 | images from NumPy are often float64
):
    try:
        F.conv2d(x, weight)
    except RuntimeError as e:
        print(e)
        #> Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [4, 4]
        #> weight should have at least three dimensions
        #> Calculated padded input size per channel: (4 x 4). Kernel size: (5 x 5). Kernel size can't be greater than actual input size
        #> expected scalar type Double but found Float

print(F.conv2d(image[0, 0][None, None], kernel[0, 0][None, None]).shape)
#> torch.Size([1, 1, 2, 2])
print(F.conv2d(image, torch.rand(1, 1, 5, 5), padding=1).shape)
#> torch.Size([1, 1, 2, 2])
print(F.conv2d(image.double().float(), kernel).shape)
#> torch.Size([1, 1, 2, 2])
