"""逐层 cat 的内存随层数的平方增长 | Joining layer by layer: memory grows with the square of the depth"""

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint


class Layer(nn.Sequential):
    def __init__(self, channels):
        conv = nn.Conv2d(channels, 32, kernel_size=3, padding=1, bias=False)
        super().__init__(nn.BatchNorm2d(channels), nn.ReLU(), conv)

    def forward(self, *features):
        return super().forward(torch.cat(features, dim=1))


def saved(layers, recompute):
    # 为反向传播留住的内存，单位 MB | memory kept for the backward pass, in MB
    features, kept = [torch.rand(4, 64, 28, 28, requires_grad=True)], {}

    def pack(tensor):
        kept[tensor.untyped_storage().data_ptr()] = tensor
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        for i in range(layers):
            layer = Layer(64 + 32 * i)
            if recompute:  # 反向时重算 cat 与归一化 | cat and batch norm are computed again
                features.append(checkpoint(layer, *features, use_reentrant=False))
            else:
                features.append(layer(*features))
    return sum(tensor.untyped_storage().nbytes() for tensor in kept.values()) / 1e6


for layers in (4, 8, 16):
    print(f"{layers:2} layers: {saved(layers, False):5.1f} MB, recomputed: {saved(layers, True):5.1f} MB")
    #>  4 layers:  11.8 MB, recomputed:   2.0 MB
    #>  8 layers:  37.0 MB, recomputed:   3.6 MB
    #> 16 layers: 127.7 MB, recomputed:   6.8 MB
