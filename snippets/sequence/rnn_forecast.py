"""预测下一个值，再接着自己的预测往下走 | Predict the next value, then go on from the predictions

alt: 正弦波的前 60 步是给定的，后 60 步由网络接着自己的预测画出，与真值几乎重合 | The first 60 steps of a wave are given, the network continues for 60 steps on its own predictions, close to the truth
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
torch.set_num_threads(1)
phases = torch.rand(16, 1) * 6.28
wave = torch.sin(0.3 * torch.arange(121) + phases)[..., None]  # (16, 121, 1)
rnn, head = nn.RNN(1, 32, batch_first=True), nn.Linear(32, 1)
parameters = [*rnn.parameters(), *head.parameters()]
optimizer = torch.optim.Adam(parameters, lr=5e-3)
for _ in range(100):
    loss = F.mse_loss(head(rnn(wave[:, :60])[0]), wave[:, 1:61])  # 目标错开一步 | targets are one step later
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(parameters, 1.0)
    optimizer.step()

new = torch.sin(0.3 * torch.arange(121) + 1.0)[None, :, None]  # 新的相位 | a new phase
with torch.inference_mode():
    output, h = rnn(new[:, :60])  # 先读 60 步 | read 60 steps first
    predictions = [head(output[:, -1:])]
    for _ in range(59):
        output, h = rnn(predictions[-1], h)  # 把预测当输入 | the prediction is the next input
        predictions.append(head(output))
forecast = torch.cat(predictions, dim=1)
error = (forecast - new[:, 60:120]).abs()
print(f"mean error of the first 10 steps below 0.1: {error[:, :10].mean() < 0.1}")
#> mean error of the first 10 steps below 0.1: True

plt.figure(figsize=(6, 2.6), layout="constrained")
plt.plot(new[0, :120], color="C7", label="truth")
plt.plot(range(60, 120), forecast[0], "--", color="C1", label="forecast")
plt.axvline(60, color="C7", linestyle=":")
plt.legend(loc="lower left")
plt.xlabel("step")
plt.show()
