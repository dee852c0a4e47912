"""四种优化器，每个参数几个字节 | Four optimizers, bytes per parameter

alt: 叠起来的横条：参数 4 字节，梯度 4 字节，优化器状态 SGD 0、动量 4、RMSprop 4、AdamW 8 | Stacked bars: 4 bytes of parameters, 4 of gradients, and of optimizer state 0 for SGD, 4 with momentum, 4 for RMSprop, 8 for AdamW
"""

import matplotlib.pyplot as plt
import torch
from torch import nn

makers = {
    "SGD": lambda p: torch.optim.SGD(p, lr=0.1),
    "SGD, momentum": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9),
    "RMSprop": lambda p: torch.optim.RMSprop(p),
    "AdamW": lambda p: torch.optim.AdamW(p),
}
ax = plt.figure(figsize=(6.5, 2.4), layout="constrained").gca()
for name, make in makers.items():
    model = nn.Linear(1000, 1000)
    optimizer = make(model.parameters())
    model(torch.randn(1, 1000)).sum().backward()
    optimizer.step()
    count = sum(p.numel() for p in model.parameters())
    tensors = [t for s in optimizer.state.values() for t in s.values() if torch.is_tensor(t)]
    state = sum(t.nbytes for t in tensors) / count
    print(f"{name}: {8 + state:.0f} bytes per parameter")
    #> SGD: 8 bytes per parameter
    #> SGD, momentum: 12 bytes per parameter
    #> RMSprop: 12 bytes per parameter
    #> AdamW: 16 bytes per parameter
    left = 0
    for label, size, color in (("parameters", 4, "C0"), ("gradients", 4, "C1"), ("optimizer", state, "C2")):
        ax.barh(name, size, left=left, color=color, label=label if name == "AdamW" else None)
        left += size
ax.set(xlabel="bytes per parameter, float32")
ax.invert_yaxis()
ax.legend()
plt.show()
