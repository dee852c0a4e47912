"""特征图变成向量：池化还是展平 | From maps to a vector: pool or flatten"""

import torch
import torch.nn.functional as F
from torchvision.models import vgg11

model = vgg11(init_weights=False).eval()
with torch.inference_mode():
    for size in (64, 96):
        maps = model.features(torch.rand(2, 3, size, size))
        print(tuple(maps.shape), tuple(maps.flatten(1).shape), tuple(maps.mean(dim=(2, 3)).shape))
        #> (2, 512, 2, 2) (2, 2048) (2, 512)
        #> (2, 512, 3, 3) (2, 4608) (2, 512)
    vectors = F.normalize(maps.mean(dim=(2, 3)), dim=1)  # 长度 1：内积就是余弦相似度 | length 1: dot product = cosine
print((vectors @ vectors.T).diagonal())
#> tensor([1.0000, 1.0000])
