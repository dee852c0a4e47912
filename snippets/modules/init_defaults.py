"""默认怎么初始化：Linear 与 Conv 在 ±1/√fan_in 之间 | The defaults: Linear and Conv lie within ±1/√fan_in"""

import torch
from torch import nn

torch.manual_seed(0)
for layer in (nn.Linear(256, 100), nn.Conv2d(16, 32, 3)):
    fan_in = layer.weight[0].numel()
    print(f"{type(layer).__name__:9} max |w| {layer.weight.abs().max():.4f}  1/sqrt(fan_in) {fan_in**-0.5:.4f}")
    #> Linear    max |w| 0.0625  1/sqrt(fan_in) 0.0625
    #> Conv2d    max |w| 0.0833  1/sqrt(fan_in) 0.0833
print(f"LSTM      max |w| {nn.LSTM(64, 100).weight_ih_l0.abs().max():.4f}  1/sqrt(hidden) {100**-0.5:.4f}")
#> LSTM      max |w| 0.1000  1/sqrt(hidden) 0.1000
print(f"Embedding std {nn.Embedding(1000, 64).weight.std():.3f}")
#> Embedding std 1.000
print("BatchNorm", nn.BatchNorm1d(2).weight.tolist(), nn.BatchNorm1d(2).bias.tolist())
#> BatchNorm [1.0, 1.0] [0.0, 0.0]
