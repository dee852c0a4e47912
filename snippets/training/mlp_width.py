"""多宽才够：隐藏单元个数 | How wide: the number of hidden units"""

import torch
from sklearn.datasets import make_moons
from torch import nn

points, classes = make_moons(200, noise=0.15, random_state=0)
x, y = torch.tensor(points, dtype=torch.float32), torch.tensor(classes)
for width in (1, 2, 4, 16):
    best = 0.0
    for seed in range(3):
        torch.manual_seed(seed)
        net = nn.Sequential(nn.Linear(2, width), nn.ReLU(), nn.Linear(width, 2))
        optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
        for _ in range(150):
            loss = nn.functional.cross_entropy(net(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        best = max(best, (net(x).argmax(dim=1) == y).float().mean().item())
    print(f"width {width:2}: {sum(p.numel() for p in net.parameters()):2} parameters, training accuracy {best:.2f}")
    #> width  1:  7 parameters, training accuracy 0.88
    #> width  2: 12 parameters, training accuracy 0.89
    #> width  4: 22 parameters, training accuracy 0.99
    #> width 16: 82 parameters, training accuracy 1.00
