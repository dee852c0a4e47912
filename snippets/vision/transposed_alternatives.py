"""放大的几种办法 | Ways to enlarge"""

import torch
from torch import nn

x = torch.rand(1, 32, 10, 15)
ways = {
    "ConvTranspose2d": nn.ConvTranspose2d(32, 16, 4, stride=2, padding=1),
    "Upsample + Conv2d": nn.Sequential(nn.Upsample(scale_factor=2), nn.Conv2d(32, 16, 3, padding=1)),
    "PixelShuffle": nn.Sequential(nn.Conv2d(32, 16 * 4, 3, padding=1), nn.PixelShuffle(2)),
    "Upsample alone": nn.Upsample(scale_factor=2, mode="bilinear"),
}
for name, layer in ways.items():
    print(f"{name:17} {tuple(layer(x).shape)} {sum(p.numel() for p in layer.parameters())} parameters")
    #> ConvTranspose2d   (1, 16, 20, 30) 8208 parameters
    #> Upsample + Conv2d (1, 16, 20, 30) 4624 parameters
    #> PixelShuffle      (1, 16, 20, 30) 18496 parameters
    #> Upsample alone    (1, 32, 20, 30) 0 parameters

row = torch.tensor([0.0, 3.0]).view(1, 1, 1, 2)
print(nn.Upsample(scale_factor=(1, 2), mode="nearest")(row).flatten())
#> tensor([0., 0., 3., 3.])
print(nn.Upsample(scale_factor=(1, 2), mode="bilinear")(row).flatten())  # 像素当成方块 | pixels are squares
#> tensor([0.0000, 0.7500, 2.2500, 3.0000])
aligned = nn.Upsample(scale_factor=(1, 2), mode="bilinear", align_corners=True)
print(aligned(row).flatten())  # 两端对齐 | ends meet
#> tensor([0., 1., 2., 3.])
