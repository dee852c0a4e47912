"""两个问题的答案：图像变大、存特征要多少内存 | The answers: larger images, and the memory of features"""

import torch
from torchvision.models import resnet18
from torchvision.models.feature_extraction import create_feature_extractor

with torch.device("meta"):
    net = create_feature_extractor(resnet18(), ["layer4", "avgpool"]).eval()
    for side in (64, 224):
        out = net(torch.zeros(1, 3, side, side))
        print(side, {name: f.flatten(1).shape[1] for name, f in out.items()})
        #> 64 {'layer4': 2048, 'avgpool': 512}
        #> 224 {'layer4': 25088, 'avgpool': 512}

for name, numbers in (("images", 3 * 224 * 224), ("features", 512)):
    print(f"1000 {name}: {1000 * numbers * 4 / 1e6:.0f} MB")
    #> 1000 images: 602 MB
    #> 1000 features: 2 MB
