"""激活值占多少内存：随深度和批量增长 | Memory of activations grows with depth and batch

alt: 存下的字节数对批量大小作图，三条直线对应 2、4、8 层，越深越陡 | Bytes kept against batch size: straight lines for 2, 4 and 8 layers, steeper with depth
"""

import matplotlib.pyplot as plt
import torch
from torch import nn


def kept_bytes(depth, batch):
    net = nn.Sequential(*(layer for _ in range(depth) for layer in (nn.Linear(64, 64), nn.ReLU())))
    weights = {p.data_ptr() for p in net.parameters()}
    kept = {}

    def pack(tensor):
        if tensor.data_ptr() not in weights:
            kept[tensor.data_ptr()] = tensor.nbytes
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        net(torch.randn(batch, 64)).sum()
    return sum(kept.values())


batches = (32, 64, 128, 256)
plt.figure(figsize=(5, 2.8), layout="constrained")
for depth in (2, 4, 8):
    sizes = [kept_bytes(depth, batch) for batch in batches]
    print(depth, sizes)
    #> 2 [24576, 49152, 98304, 196608]
    #> 4 [40960, 81920, 163840, 327680]
    #> 8 [73728, 147456, 294912, 589824]
    plt.plot(batches, [size / 1024 for size in sizes], "o-", label=f"{depth} layers")
plt.xlabel("batch size")
plt.ylabel("KiB kept for backward")
plt.legend()
plt.show()
