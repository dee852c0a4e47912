"""颜色与类别互转 | Colors to classes and back"""

import torch


def voc_colormap():  # 256 行，第 k 行是第 k 类的颜色 | 256 rows: row k is the color of class k
    k = torch.arange(256)
    colors = torch.zeros(256, 3, dtype=torch.int64)
    for bit in range(8):
        for channel in range(3):
            colors[:, channel] |= (k >> (3 * bit + channel) & 1) << (7 - bit)
    return colors.to(torch.uint8)


colormap = voc_colormap()
print(colormap[[0, 1, 15, 255]])  # 背景、飞机、人、边界 | background, plane, person, border
#> tensor([[  0,   0,   0],
#>         [128,   0,   0],
#>         [192, 128, 128],
#>         [224, 224, 192]], dtype=torch.uint8)

table = torch.full((256**3,), 255, dtype=torch.uint8)  # 没见过的颜色也不计损失 | unknown colors are ignored too
base = torch.tensor([256 * 256, 256, 1])  # (r * 256 + g) * 256 + b
keys = colormap.long() @ base
table[keys[:21]] = torch.arange(21, dtype=torch.uint8)

image = torch.tensor([[[0, 0, 0], [128, 0, 0]], [[192, 128, 128], [224, 224, 192]]])  # (H, W, 3)
image = image.to(torch.uint8)
classes = table[image.long() @ base]  # 整张图一次查完 | the whole image at once
print(classes)
#> tensor([[  0,   1],
#>         [ 15, 255]], dtype=torch.uint8)
print(torch.equal(colormap[classes.long()], image))  # 反过来：用类别作索引 | back: index with the classes
#> True
