"""遗忘门的偏置大一些，才学得会记住 | With a larger forget bias, the LSTM learns to remember

alt: 训练损失曲线：默认的 LSTM 停在 ln 4，遗忘门偏置为 3 的降到接近零 | Training losses: the default LSTM stays at ln 4, the one with forget bias 3 falls to nearly zero
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

torch.set_num_threads(1)
figure, ax = plt.subplots(figsize=(6, 2.6), layout="constrained")
for forget_bias in (0, 3):
    torch.manual_seed(0)
    lstm, head = nn.LSTM(4, 32, batch_first=True), nn.Linear(32, 4)
    with torch.no_grad():
        lstm.bias_ih_l0[32:64] += forget_bias  # 第二块是遗忘门 | the second block is the forget gate
    optimizer = torch.optim.Adam([*lstm.parameters(), *head.parameters()], lr=5e-3)
    losses = []
    for _ in range(160):
        symbols = torch.randint(4, (64, 30))
        output, _ = lstm(F.one_hot(symbols, 4).float())
        loss = F.cross_entropy(head(output[:, -1]), symbols[:, 0])  # 30 步以前的第一个 | the first of 30
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(lstm.parameters(), 1.0)
        optimizer.step()
        losses.append(loss.item())
    print(f"forget bias {forget_bias}: loss below 0.2 is {losses[-1] < 0.2}")
    #> forget bias 0: loss below 0.2 is False
    #> forget bias 3: loss below 0.2 is True
    ax.plot(losses, label=f"forget bias {forget_bias}")
ax.set(xlabel="update", ylabel="loss")
ax.legend(loc="lower left")
plt.show()
