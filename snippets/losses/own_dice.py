"""Dice 损失：预测和真值的重叠 | Dice loss: the overlap of prediction and truth"""

import torch


def dice_loss(logits, masks, eps=1.0):
    p = logits.sigmoid().flatten(1)
    masks = masks.flatten(1)
    overlap = (p * masks).sum(dim=1)
    return (1 - (2 * overlap + eps) / (p.sum(dim=1) + masks.sum(dim=1) + eps)).mean()


masks = torch.zeros(2, 8, 8)
masks[:, 2:4, 2:4] = 1  # 前景很小 | a small foreground
print(dice_loss(torch.full((2, 8, 8), -10.0), masks), dice_loss(20 * masks - 10, masks))
#> tensor(0.8000) tensor(0.0003)
