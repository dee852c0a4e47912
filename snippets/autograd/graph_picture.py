"""y = a * b + a 的计算图，从 grad_fn 读出来 | The graph of y = a * b + a, read from grad_fn

alt: AddBackward0 指向 MulBackward0 和 a，MulBackward0 指向 a 和 b | AddBackward0 points to MulBackward0 and a; MulBackward0 points to a and b
"""

import matplotlib.pyplot as plt
import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
y = a * b + a
names = {id(a): "a", id(b): "b"}
arrows, waiting = [], [y.grad_fn]
while waiting:
    node = waiting.pop()
    for child, _ in node.next_functions:
        arrows.append((node, child))
        waiting.append(child)


def text(node):
    leaf = hasattr(node, "variable")
    return f"{names[id(node.variable)]}: AccumulateGrad" if leaf else node.name()


PLACES = {"AddBackward0": (0, 0.5), "MulBackward0": (1, 1), "a: AccumulateGrad": (2.2, 0), "b: AccumulateGrad": (2.2, 1)}
figure, ax = plt.subplots(figsize=(7, 2), layout="constrained")
for start, end in dict.fromkeys((text(start), text(end)) for start, end in arrows):
    arrow = {"arrowstyle": "->", "color": "C0", "shrinkA": 45, "shrinkB": 52}
    ax.annotate("", PLACES[end], PLACES[start], arrowprops=arrow)
for name, (x, height) in PLACES.items():
    box = {"boxstyle": "round", "edgecolor": "C1" if "Accumulate" in name else "C0", "facecolor": "none"}
    ax.text(x, height, name, ha="center", va="center", fontsize=9, bbox=box)
ax.set(xlim=(-0.5, 2.8), ylim=(-0.3, 1.3))
ax.axis("off")
plt.show()
