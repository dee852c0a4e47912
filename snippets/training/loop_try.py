"""两个问题的答案：耐心为 2、EMA 追得多快 | The answers: a patience of 2, and how fast an EMA follows"""

best, best_epoch, waited = float("inf"), 0, 0
for epoch, loss in enumerate([1.0, 0.8, 0.9, 0.85, 0.7], 1):
    waited += 1
    if loss < best:
        best, best_epoch, waited = loss, epoch, 0
    if waited == 2:
        break
print(f"stopped after epoch {epoch}, weights of epoch {best_epoch}")
#> stopped after epoch 4, weights of epoch 2

for decay in (0.95, 0.999):
    average = 0.0
    for _ in range(100):  # 权重从 0 跳到了 1 | weights jumped from 0 to 1
        average = decay * average + (1 - decay) * 1.0
    print(f"decay {decay}: {average:.3f}")
    #> decay 0.95: 0.994
    #> decay 0.999: 0.095
