"""先算一算：meta 设备上的 ResNet-50 | An estimate first: ResNet-50 on the meta device"""

import torch
from torch import nn
from torchvision.models import resnet50

with torch.device("meta"):  # 不占内存 | takes no memory
    model, images = resnet50(), torch.empty(32, 3, 224, 224)
weights = {id(p) for p in model.parameters()}
kept = {}


def pack(tensor):
    if id(tensor) not in weights:
        kept[id(tensor)] = tensor  # 留住它，编号才不会重复 | keeping it keeps its id unique
    return tensor


with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
    loss = nn.functional.cross_entropy(model(images), torch.zeros(32, dtype=torch.long, device="meta"))
parameters = sum(p.nbytes for p in model.parameters())
activations = sum(t.nbytes for t in kept.values())
print(f"parameters, gradients, AdamW: {4 * parameters / 2**30:.2f} GiB, whatever the batch")
#> parameters, gradients, AdamW: 0.38 GiB, whatever the batch
print(f"activations: {activations / 2**30:.2f} GiB for 32 images, {activations / 32 / 2**20:.0f} MiB each")
#> activations: 2.57 GiB for 32 images, 82 MiB each
