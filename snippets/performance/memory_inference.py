"""推理什么都不留 | Inference keeps nothing"""

import torch
from torch import nn

model = nn.Sequential(*(layer for _ in range(8) for layer in (nn.Linear(64, 64), nn.ReLU())))
kept = []


def pack(tensor):
    kept.append(tensor)
    return tensor


for name, mode in (("training", torch.enable_grad()), ("inference", torch.inference_mode())):
    kept.clear()
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor), mode:
        model(torch.randn(32, 64))
    print(name, len(kept), "tensors kept")
    #> training 23 tensors kept
    #> inference 0 tensors kept
