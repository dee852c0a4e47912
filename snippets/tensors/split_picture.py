"""十个数分四份 | Ten numbers in four parts

alt: 三行：chunk(4) 分成 3、3、3、1，tensor_split(4) 分成 3、3、2、2，split(4) 分成 4、4、2 | Three rows: chunk(4) gives 3, 3, 3, 1; tensor_split(4) gives 3, 3, 2, 2; split(4) gives 4, 4, 2
"""

import matplotlib.pyplot as plt
import torch

x = torch.arange(10)
ROWS = {"chunk(4)": x.chunk(4), "tensor_split(4)": x.tensor_split(4), "split(4)": x.split(4)}
figure, ax = plt.subplots(figsize=(7, 1.8), layout="constrained")
for row, (name, parts) in enumerate(ROWS.items()):
    for number, part in enumerate(parts):
        for value in part.tolist():
            ax.add_patch(plt.Rectangle((value + 0.25 * number, -row), 0.92, 0.75, color=f"C{number}"))
    ax.text(-0.3, 0.37 - row, name, ha="right", va="center")
ax.set(xlim=(-3.2, 11), ylim=(-2.2, 0.9))
ax.axis("off")
plt.show()
