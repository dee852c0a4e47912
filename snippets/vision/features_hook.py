"""用钩子取：什么模型都行 | With hooks: works for any model"""

import torch
from torchvision.models import resnet18
from torchvision.models.feature_extraction import create_feature_extractor

torch.manual_seed(0)
model = resnet18().eval()
names, kept = ("layer1", "layer3", "avgpool"), {}


def keep(name):
    def hook(module, inputs, output):
        kept[name] = output

    return hook


handles = [model.get_submodule(name).register_forward_hook(keep(name)) for name in names]
images = torch.rand(2, 3, 64, 64)
with torch.inference_mode():
    model(images)
    for handle in handles:
        handle.remove()
    outputs = create_feature_extractor(model, list(names))(images)
print({name: tuple(feature.shape) for name, feature in kept.items()})
#> {'layer1': (2, 64, 16, 16), 'layer3': (2, 256, 4, 4), 'avgpool': (2, 512, 1, 1)}
print(all(torch.equal(kept[name], outputs[name]) for name in names))
#> True
