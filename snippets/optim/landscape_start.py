"""起点不同，落进不同的极小值 | Another start, another minimum

alt: 一维曲线上有两个谷，四个起点分别滚到左谷或右谷 | A curve with two valleys; four starts roll into the left or the right one
"""

import matplotlib.pyplot as plt
import torch


def f(x):
    return 0.5 * x**4 - 2 * x**2 + 0.5 * x


t = torch.linspace(-2.1, 2.1, 80)
plt.figure(figsize=(6, 2.8), layout="constrained")
plt.plot(t, f(t), color="gray")
for number, start in enumerate((-2.0, -0.4, 0.4, 2.0)):
    x = torch.tensor(start, requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=0.05)
    for _ in range(100):
        optimizer.zero_grad()
        f(x).backward()
        optimizer.step()
    print(f"{start:4} -> {x.item():.3f}, f = {f(x).item():.3f}")
    #> -2.0 -> -1.473, f = -2.722
    #> -0.4 -> -1.473, f = -2.722
    #>  0.4 -> 1.347, f = -1.309
    #>  2.0 -> 1.347, f = -1.309
    plt.plot([start, x.item()], [f(torch.tensor(start)), f(x).item()], "o--", color=f"C{number}", linewidth=1)
plt.xlabel("x")
plt.ylabel("f(x)")
plt.show()
