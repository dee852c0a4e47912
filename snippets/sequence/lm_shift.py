"""忘了错开一位：损失很快到零，什么也没学到 | The shift forgotten: the loss goes to zero and nothing is learned"""

import torch
import torch.nn.functional as F
from torch import nn

torch.set_num_threads(1)
for name, shift in (("targets = inputs", 0), ("targets shifted", 1)):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Embedding(10, 32), nn.Linear(32, 10))
    tokens = torch.randint(10, (64, 21))  # 纯随机，没有规律可学 | pure chance: there is nothing to learn
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(100):
        logits = model(tokens[:, :20])
        loss = F.cross_entropy(logits.flatten(0, 1), tokens[:, shift : 20 + shift].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{name}: perplexity {loss.exp():.1f}")
    #> targets = inputs: perplexity 1.0
    #> targets shifted: perplexity 9.7
