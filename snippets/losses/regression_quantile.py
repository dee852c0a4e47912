"""分位数损失：预测第 90 百分位 | Pinball loss: predicting the 90th percentile"""

import torch


def pinball(predictions, targets, q):
    error = targets - predictions
    return torch.maximum(q * error, (q - 1) * error).mean()


torch.manual_seed(0)
targets = torch.randn(10_000)
for q in (0.1, 0.5, 0.9):
    guess = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([guess], lr=0.05)
    for _ in range(300):
        optimizer.zero_grad()
        pinball(guess, targets, q).backward()
        optimizer.step()
    print(f"q {q}: {guess.item():.2f}, quantile {targets.quantile(q).item():.2f}")
    #> q 0.1: -1.28, quantile -1.28
    #> q 0.5: -0.02, quantile -0.02
    #> q 0.9: 1.26, quantile 1.26
