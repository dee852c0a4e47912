"""计算图：前向存，反向用 | The graph: forward stores, backward uses

alt: 从输入 x 与权重到损失的计算图，实线向右是前向，虚线向左是反向，每个结点标着它需要前向存下的值 | A graph from x and weights to the loss: solid arrows forward, dashed arrows backward, each node with what forward keeps for it
"""

import matplotlib.pyplot as plt

NODES = ["x", "z = x @ w1", "h = relu(z)", "out = h @ w2", "loss"]
KEPT = ["", "keeps x", "keeps h", "keeps h, w2", "keeps out - y"]
GRADIENTS = ["", "dz = dh * (z > 0)", "dh = dout @ w2.T", "dout", "1"]
figure, ax = plt.subplots(figsize=(8, 2.4), layout="constrained")
for i, (node, kept, gradient) in enumerate(zip(NODES, KEPT, GRADIENTS, strict=True)):
    ax.text(2 * i, 0, node, ha="center", va="center", bbox={"boxstyle": "round", "facecolor": "C0", "alpha": 0.3})
    ax.text(2 * i, 0.65, kept, ha="center", size=9, color="C0")
    ax.text(2 * i, -0.8, gradient, ha="center", size=9, color="C3")
    if i:
        ax.annotate("", (2 * i - 0.65, 0.08), (2 * i - 1.35, 0.08), arrowprops={"arrowstyle": "->", "color": "C0"})
        back = {"arrowstyle": "->", "color": "C3", "linestyle": "--"}
        ax.annotate("", (2 * i - 1.35, -0.12), (2 * i - 0.65, -0.12), arrowprops=back)
ax.set(xlim=(-0.8, 8.8), ylim=(-1.1, 1))
ax.set_axis_off()
plt.show()
