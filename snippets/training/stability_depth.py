"""梯度一层层变小 | Gradients shrink layer by layer

alt: sigmoid 网络的梯度从后往前一路减小到十的负十几次方，ReLU 加 Kaiming 初始化的梯度各层相近 | Gradients of a sigmoid net fall towards the input by many orders of magnitude, those with ReLU and Kaiming initialization stay level
"""

import matplotlib.pyplot as plt
import torch
from torch import nn


def gradient_norms(activation, init):
    torch.manual_seed(0)
    layers = [nn.Linear(64, 64) for _ in range(20)]
    for layer in layers:
        init(layer.weight)
    x = torch.randn(32, 64)
    for layer in layers:
        x = activation(layer(x))
    x.sum().backward()
    return [layer.weight.grad.norm() for layer in layers]


CASES = {
    "sigmoid, default": (torch.sigmoid, lambda weight: None),
    "tanh, Xavier": (torch.tanh, nn.init.xavier_normal_),
    "ReLU, default": (torch.relu, lambda weight: None),
    "ReLU, Kaiming": (torch.relu, lambda weight: nn.init.kaiming_normal_(weight, nonlinearity="relu")),
}
plt.figure(figsize=(6, 3), layout="constrained")
for name, case in CASES.items():
    norms = gradient_norms(*case)
    plt.semilogy(range(1, 21), norms, label=name)
    print(f"{name:17} first layer / last layer: {norms[0] / norms[-1]:.0e}")
    #> sigmoid, default  first layer / last layer: 3e-17
    #> tanh, Xavier      first layer / last layer: 9e-02
    #> ReLU, default     first layer / last layer: 2e-07
    #> ReLU, Kaiming     first layer / last layer: 6e-01
plt.xlabel("layer")
plt.ylabel("gradient norm")
plt.legend()
plt.show()
