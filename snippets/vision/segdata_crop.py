"""图像和标签裁同一块 | Crop image and label alike"""

import torch
from torchvision import tv_tensors
from torchvision.transforms import RandomCrop, v2
from torchvision.transforms.v2 import functional

image = torch.arange(60).view(1, 6, 10).expand(3, 6, 10)
mask = torch.arange(60).view(6, 10)  # 故意和图像相同，好比较 | the same as the image, to compare

torch.manual_seed(0)
crop = v2.RandomCrop((3, 4))
small, small_mask = crop(tv_tensors.Image(image), tv_tensors.Mask(mask))  # 一起传进去 | both in one call
print(small_mask, torch.equal(small[0], small_mask))
#> Mask([[ 3,  4,  5,  6],
#>       [13, 14, 15, 16],
#>       [23, 24, 25, 26]]) True

window = RandomCrop.get_params(image, output_size=(3, 4))  # 旧写法 | before v2
print(window)  # 上，左，高，宽 | top, left, height, width
#> (1, 2, 3, 4)
print(torch.equal(functional.crop(image, *window)[0], functional.crop(mask[None], *window)[0]))
#> True

print(torch.equal(crop(image)[0], crop(mask[None])[0]))  # 错：各抽各的 | wrong: two draws
#> False
padded = v2.RandomCrop((8, 4), pad_if_needed=True, fill={tv_tensors.Mask: 255})
for transform in (v2.RandomCrop((8, 4)), padded):
    try:
        print(transform(tv_tensors.Mask(mask))[:2])  # 补上的行是 255 | padded rows are 255
        #> tensor([[255, 255, 255, 255],
        #>         [  5,   6,   7,   8]])
    except ValueError as e:
        print(e)
        #> Required crop size (8, 4) is larger than input image size (6, 10).
