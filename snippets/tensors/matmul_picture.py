"""结果的一格 = 一行乘一列 | One cell of the result = one row times one column

alt: A 的第 1 行、B 的第 2 列着色，点积 14 是结果的一格 | Row 1 of A, column 2 of B, their dot product 14
"""

import matplotlib.pyplot as plt
import torch

A = torch.tensor([[1, 2, 3], [4, 5, 6]])
B = torch.tensor([[1, 0, 2, 0], [0, 1, 0, 2], [1, 1, 1, 1]])

fig, ax = plt.subplots(figsize=(6, 3.6))
row, column = 1, 2
for matrix, left, top, name, color, rows, columns in [
    (A, 0, 4, "A (2, 3)", "C0", {row}, {0, 1, 2}),
    (B, 4, 0, "B (3, 4)", "C1", {0, 1, 2}, {column}),
    (A @ B, 4, 4, "A @ B (2, 4)", "C2", {row}, {column}),
]:
    for i, values in enumerate(matrix.tolist()):
        for j, value in enumerate(values):
            alpha = 0.5 if i in rows and j in columns else 0.08
            ax.add_patch(plt.Rectangle((left + j, top + i), 1, 1, facecolor=color, alpha=alpha))
            ax.text(left + j + 0.5, top + i + 0.5, value, ha="center", va="center")
    ax.text(left, top - 0.15, name)
ax.set(xlim=(-0.2, 8.2), ylim=(6.2, -0.8), aspect="equal")
ax.axis("off")
plt.show()
