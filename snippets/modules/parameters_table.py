"""常见层的参数个数 | How many parameters common layers have"""

from torch import nn

LAYERS = [
    nn.Linear(64, 32),  # out * in + out
    nn.Conv2d(16, 32, 3),  # out * in * k * k + out
    nn.Conv2d(16, 32, 3, groups=16),  # out * in / groups * k * k + out
    nn.BatchNorm2d(32),  # 2 * channels
    nn.Embedding(1000, 16),  # rows * dim
    nn.LSTM(16, 32),  # 4 * (h * in + h * h + 2 * h)
    nn.MultiheadAttention(32, 4),  # 4 * (d * d + d)
    nn.ReLU(),
]
for layer in LAYERS:
    print(f"{type(layer).__name__:25} {sum(p.numel() for p in layer.parameters())}")
    #> Linear                    2080
    #> Conv2d                    4640
    #> Conv2d                    320
    #> BatchNorm2d               64
    #> Embedding                 16000
    #> LSTM                      6400
    #> MultiheadAttention        4224
    #> ReLU                      0
