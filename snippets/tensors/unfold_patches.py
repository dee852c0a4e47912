"""把图像切成小块，三种写法 | An image in patches, three ways"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
images, p = torch.rand(2, 3, 8, 8), 4
a = F.unfold(images, kernel_size=p, stride=p).transpose(1, 2)  # (2, 4, 48)
b = images.view(2, 3, 2, p, 2, p).permute(0, 2, 4, 1, 3, 5).reshape(2, 4, -1)
c = F.pixel_unshuffle(images, p).flatten(2).transpose(1, 2)
print(torch.equal(a, b), torch.equal(a, c), a.shape)
#> True True torch.Size([2, 4, 48])

weight = torch.rand(16, 3, p, p)  # ViT 的块嵌入：步幅等于卷积核 | ViT's patch embedding: stride equals kernel
embedded = F.conv2d(images, weight, stride=p).flatten(2).transpose(1, 2)
print(torch.allclose(embedded, a @ weight.view(16, -1).T, atol=1e-5))
#> True
back = F.fold(a.transpose(1, 2), (8, 8), p, stride=p)  # 不重叠，直接还原 | no overlap: folds right back
print(torch.equal(back, images))
#> True
