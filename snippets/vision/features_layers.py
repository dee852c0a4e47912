"""一次前向，取好几层 | Several layers in one forward pass"""

import torch
from torchvision.models import mobilenet_v2
from torchvision.models.feature_extraction import create_feature_extractor

torch.manual_seed(0)
model = mobilenet_v2().eval()
extractor = create_feature_extractor(model, [f"features.{i}" for i in range(7)])
images = torch.rand(1, 3, 224, 224)
with torch.inference_mode():
    outputs = extractor(images)
    for name, feature in outputs.items():
        print(name, tuple(feature.shape))
        #> features.0 (1, 32, 112, 112)
        #> features.1 (1, 16, 112, 112)
        #> features.2 (1, 24, 56, 56)
        #> features.3 (1, 24, 56, 56)
        #> features.4 (1, 32, 28, 28)
        #> features.5 (1, 32, 28, 28)
        #> features.6 (1, 32, 28, 28)
    print(torch.equal(outputs["features.6"], model.features[:7](images)))  # 顺序容器也可以切片 | slicing works here, too
    #> True
# 后面的层丢掉了 | the later layers are gone
print(sum(p.numel() for p in model.parameters()), sum(p.numel() for p in extractor.parameters()))
#> 3504872 55488
print(extractor.get_submodule("features.0.0") is model.features[0][0])  # 层还是原来的 | the layers are the originals
#> True
