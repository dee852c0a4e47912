"""从创建层到更新：一个网络的全过程 | From layers to updates: the life of a network"""

import torch
from torch import nn


class TwoLayerNet(nn.Module):
    def __init__(self, inputs, hidden, outputs):  # 1. 创建层 | make the layers
        super().__init__()
        self.linear1 = nn.Linear(inputs, hidden)
        self.linear2 = nn.Linear(hidden, outputs)

    def forward(self, x):  # 2. 连起来，张量运算随便用 | connect them, with any tensor operation
        return self.linear2(self.linear1(x).clamp(min=0))


torch.manual_seed(0)
net = TwoLayerNet(100, 50, 10)
nn.init.zeros_(net.linear2.bias)  # 3. 初始化，不写就用默认的 | initialize, or keep the defaults
net.to("cpu")  # 4. 搬到设备上 | move to the device
x, y = torch.randn(64, 100), torch.randn(64, 10)
loss_function = nn.MSELoss(reduction="sum")
for step in range(401):
    loss = loss_function(net(x), y)
    net.zero_grad()
    loss.backward()
    with torch.no_grad():
        for p in net.parameters():
            p -= 1e-4 * p.grad
    if step % 200 == 0:
        print(step, f"{loss.item():.3f}")
        #> 0 666.705
        #> 200 83.738
        #> 400 11.997
