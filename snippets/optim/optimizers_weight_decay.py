"""Adam 的 weight_decay 不是 AdamW 的 | weight_decay in Adam is not that of AdamW"""

import torch

for make in (torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW):
    w = torch.tensor([1.0, 1.0], requires_grad=True)
    optimizer = make([w], lr=0.01, weight_decay=0.1)
    for _ in range(100):
        w.grad = torch.tensor([0.0, 5.0])  # 第一个参数没有梯度，只有衰减 | the first has no gradient, only decay
        optimizer.step()
    print(f"{make.__name__:5}", w.detach())
    #> SGD   tensor([ 0.9048, -3.8556])
    #> Adam  tensor([0.2244, 0.0033])
    #> AdamW tensor([ 0.9048, -0.0473])
