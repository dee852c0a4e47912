"""激活值省一半 | Activations take half"""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(*(layer for _ in range(4) for layer in (nn.Linear(256, 256), nn.ReLU())))
weights = {p.data_ptr() for p in model.parameters()}
for enabled in (False, True):
    kept = {}

    def pack(tensor, kept=kept):
        if tensor.data_ptr() not in weights:
            kept[tensor.data_ptr()] = tensor
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor), torch.autocast("cpu", enabled=enabled):
        model(torch.randn(1024, 256)).sum()
    for dtype in (torch.float32, torch.bfloat16):
        print(enabled, dtype, sum(t.nbytes for t in kept.values() if t.dtype == dtype) // 1024, "KiB")
        #> False torch.float32 5120 KiB
        #> False torch.bfloat16 0 KiB
        #> True torch.float32 0 KiB
        #> True torch.bfloat16 2944 KiB
