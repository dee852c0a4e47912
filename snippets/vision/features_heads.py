"""各族的特征有多宽 | How wide the features are"""

import torch
from torch import nn
from torchvision.models import get_model

heads = {"alexnet": "classifier.6", "vgg11": "classifier.6", "resnet50": "fc", "densenet121": "classifier"}
heads |= {"mobilenet_v3_small": "classifier.3", "efficientnet_b0": "classifier.1", "vit_b_16": "heads", "swin_t": "head"}
for name, head in heads.items():
    with torch.device("meta"):  # 只算形状 | shapes only
        model = get_model(name).eval()
        model.set_submodule(head, nn.Identity())
        print(f"{name:18} {tuple(model(torch.rand(1, 3, 224, 224)).shape)}")
        #> alexnet            (1, 4096)
        #> vgg11              (1, 4096)
        #> resnet50           (1, 2048)
        #> densenet121        (1, 1024)
        #> mobilenet_v3_small (1, 1024)
        #> efficientnet_b0    (1, 1280)
        #> vit_b_16           (1, 768)
        #> swin_t             (1, 768)
