"""多个输入、多个输出、可选的输入 | Several inputs, several outputs, an optional input"""

import torch
from torch import nn


class TwoTowers(nn.Module):
    def __init__(self):
        super().__init__()
        self.image, self.text = nn.Linear(8, 4), nn.Linear(6, 4)

    def forward(self, image, text, scale=None):
        a, b = self.image(image), self.text(text)
        scores = (a * b).sum(dim=1)
        return {"scores": scores if scale is None else scores * scale, "image": a}


outputs = TwoTowers()(torch.rand(5, 8), text=torch.rand(5, 6), scale=2.0)
print({name: tuple(value.shape) for name, value in outputs.items()})
#> {'scores': (5,), 'image': (5, 4)}
