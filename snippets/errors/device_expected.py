"""没有注册的张量和层不跟着搬 | Tensors and layers that do not move along"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, registered):
        super().__init__()
        self.fc = nn.Linear(2, 2)
        if registered:
            self.register_buffer("scale", torch.ones(2))
        else:
            self.scale = torch.ones(2)

    def forward(self, x):
        return self.fc(x) * self.scale


x = torch.ones(1, 2, device="meta")  # 换成 cuda 也一样 | the same holds for cuda
try:
    Net(registered=False).to("meta")(x)
except RuntimeError as e:
    print(e)
    #> Tensor on device cpu is not on the expected device meta!
print(Net(registered=True).to("meta")(x).device)
#> meta
