"""正确类别的概率越低，损失越大 | The lower the probability of the true class, the larger the loss

alt: 负对数曲线：概率趋于 0 时损失趋于无穷，十类瞎猜的概率 0.1 处是 2.30 | The negative logarithm: infinite towards 0, 2.30 at 0.1, the chance level of ten classes
"""

import math

import matplotlib.pyplot as plt
import torch

for probability in (1.0, 0.5, 0.1, 0.01):
    print(f"probability {probability:4}: loss {math.log(1 / probability):.2f}")
    #> probability  1.0: loss 0.00
    #> probability  0.5: loss 0.69
    #> probability  0.1: loss 2.30
    #> probability 0.01: loss 4.61
p = torch.linspace(0.005, 1, 100)
plt.figure(figsize=(6, 2.6), layout="constrained")
plt.plot(p, -p.log(), color="C0")
plt.plot([0.1], [-math.log(0.1)], "o", color="C1")
plt.annotate("10 classes, guessing: 2.30", (0.1, 2.3), (0.2, 3.2), color="C1", arrowprops={"arrowstyle": "->", "color": "C1"})
plt.xlabel("probability of the true class")
plt.ylabel("loss")
plt.show()
