"""y = a * b + a 的计算图，从 grad_fn 读出来 | The graph of y = a * b + a, read from grad_fn

alt: AddBackward0 指向 MulBackward0 和 a，MulBackward0 指向 a 和 b | AddBackward0 points to MulBackward0 and a; MulBackward0 points to a and b
"""

import matplotlib.pyplot as plt
import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
y = a * b + a
names = {id(a): "a", id(b): "b"}
places, arrows = {}, []


def visit(node, depth):
    if node not in places:
        places[node] = (depth, sum(d == depth for d, _ in places.values()))
        for child, _ in node.next_functions:
            visit(child, depth + 1)
            arrows.append((node, child))


visit(y.grad_fn, 0)
figure, ax = plt.subplots(figsize=(6.5, 2.2), layout="constrained")
for start, end in arrows:
    ax.annotate("", places[end], places[start], arrowprops={"arrowstyle": "->", "color": "C0", "shrinkA": 30, "shrinkB": 30})
for node, (x, height) in places.items():
    leaf = hasattr(node, "variable")
    text = f"{names[id(node.variable)]}\nAccumulateGrad" if leaf else node.name()
    ax.text(x, height, text, ha="center", va="center", fontsize=9, color="C1" if leaf else "C0")
ax.set(xlim=(-0.5, 2.6), ylim=(-0.5, 1.5))
ax.axis("off")
plt.show()
