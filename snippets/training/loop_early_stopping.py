"""早停：几轮不见好就停 | Early stopping: stop after some epochs without progress"""

losses = [1.0, 0.7, 0.5, 0.45, 0.47, 0.46, 0.5, 0.3]  # 每轮的验证损失 | the validation loss of each epoch
patience, best, best_epoch = 3, float("inf"), 0
for epoch, loss in enumerate(losses, 1):
    if loss < best:
        best, best_epoch = loss, epoch  # 在这里存下权重 | save the weights here
    elif epoch - best_epoch >= patience:
        break
print(f"stopped after epoch {epoch}, best was epoch {best_epoch} with {best}")
#> stopped after epoch 7, best was epoch 4 with 0.45
