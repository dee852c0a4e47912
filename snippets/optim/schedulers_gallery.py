"""常见学习率调度的形状 | The shapes of common schedules

alt: 八种学习率调度的曲线：阶梯、多段阶梯、指数、余弦、热重启、多项式、单周期、预热加余弦 | Curves of eight schedules: steps, milestones, exponential, cosine, warm restarts, polynomial, one cycle, warm-up and cosine
"""

import matplotlib.pyplot as plt
import torch
from torch.optim import lr_scheduler as s

SCHEDULES = {
    "StepLR(15, 0.3)": lambda o: s.StepLR(o, 15, gamma=0.3),
    "MultiStepLR([30, 50])": lambda o: s.MultiStepLR(o, [30, 50], gamma=0.1),
    "ExponentialLR(0.95)": lambda o: s.ExponentialLR(o, gamma=0.95),
    "CosineAnnealingLR(60)": lambda o: s.CosineAnnealingLR(o, T_max=60),
    "CosineAnnealingWarmRestarts(20)": lambda o: s.CosineAnnealingWarmRestarts(o, T_0=20),
    "PolynomialLR(60, power=2)": lambda o: s.PolynomialLR(o, total_iters=60, power=2.0),
    "OneCycleLR(0.1, 60)": lambda o: s.OneCycleLR(o, max_lr=0.1, total_steps=61),
    "LinearLR + cosine": lambda o: s.SequentialLR(
        o, [s.LinearLR(o, start_factor=0.01, total_iters=10), s.CosineAnnealingLR(o, T_max=50)], milestones=[10]
    ),
}
figure, axes = plt.subplots(2, 4, figsize=(9, 3.6), sharex=True, sharey=True, layout="constrained")
for ax, (name, make) in zip(axes.flat, SCHEDULES.items(), strict=True):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
    scheduler, rates = make(optimizer), []
    for _ in range(60):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    ax.plot(rates, color="C1")
    ax.set_title(name, fontsize=8)
plt.show()
