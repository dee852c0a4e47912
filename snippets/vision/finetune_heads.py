"""每族模型的头叫什么 | The name of the head in each family"""

import torch
from torch import nn
from torchvision.models import get_model

families = (
    "alexnet", "vgg16", "squeezenet1_1", "densenet121", "resnet18", "resnext50_32x4d", "wide_resnet50_2", "googlenet",
    "inception_v3", "shufflenet_v2_x1_0", "mobilenet_v2", "mobilenet_v3_small", "mnasnet1_0", "efficientnet_b0",
    "convnext_tiny", "maxvit_t", "vit_b_16", "swin_t", "regnet_y_400mf",
)  # fmt: skip
for family in families:
    quick = {"init_weights": False} if family in ("googlenet", "inception_v3") else {}
    with torch.device("cpu" if "regnet" in family else "meta"):  # meta：只要结构 | meta: the structure is enough
        model = get_model(family, **quick)
    name = [name for name, layer in model.named_modules() if isinstance(layer, nn.Linear | nn.Conv2d)][-1]
    head = model.get_submodule(name)
    print(f"{family:18} {name:13} {type(head).__name__}{tuple(head.weight.shape)}")
    #> alexnet            classifier.6  Linear(1000, 4096)
    #> vgg16              classifier.6  Linear(1000, 4096)
    #> squeezenet1_1      classifier.1  Conv2d(1000, 512, 1, 1)
    #> densenet121        classifier    Linear(1000, 1024)
    #> resnet18           fc            Linear(1000, 512)
    #> resnext50_32x4d    fc            Linear(1000, 2048)
    #> wide_resnet50_2    fc            Linear(1000, 2048)
    #> googlenet          fc            Linear(1000, 1024)
    #> inception_v3       fc            Linear(1000, 2048)
    #> shufflenet_v2_x1_0 fc            Linear(1000, 1024)
    #> mobilenet_v2       classifier.1  Linear(1000, 1280)
    #> mobilenet_v3_small classifier.3  Linear(1000, 1024)
    #> mnasnet1_0         classifier.1  Linear(1000, 1280)
    #> efficientnet_b0    classifier.1  Linear(1000, 1280)
    #> convnext_tiny      classifier.2  Linear(1000, 768)
    #> maxvit_t           classifier.5  Linear(1000, 512)
    #> vit_b_16           heads.head    Linear(1000, 768)
    #> swin_t             head          Linear(1000, 768)
    #> regnet_y_400mf     fc            Linear(1000, 440)
