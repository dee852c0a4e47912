"""保存参数，读回来 | Save the parameters, load them back"""

import torch
from torch import nn


def build():
    return nn.Sequential(nn.Linear(3, 2), nn.ReLU(), nn.Linear(2, 1))


net = build()
torch.save(net.state_dict(), "net.pt")

restored = build()  # 结构由代码给出 | the code gives the structure
print(restored.load_state_dict(torch.load("net.pt")))
#> <All keys matched successfully>
restored.eval()  # 推理前 | before inference
x = torch.rand(4, 3)
print(torch.equal(net(x), restored(x)))
#> True
