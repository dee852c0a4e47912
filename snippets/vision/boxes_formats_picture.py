"""三种格式各记哪四个数 | Which four numbers each format keeps

alt: 同一个框的三种记法：两个角；左上角和宽高；中心和宽高 | One box written in three ways: two corners; corner and size; center and size
"""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 3, figsize=(8, 2.8), layout="constrained")
points = ([(10, 20), (50, 100)], [(10, 20)], [(30, 60)])
titles = ("xyxy: 10, 20, 50, 100", "xywh: 10, 20, 40, 80", "cxcywh: 30, 60, 40, 80")
for ax, marks, title in zip(axes, points, titles, strict=True):
    ax.add_patch(plt.Rectangle((10, 20), 40, 80, facecolor="C0", alpha=0.2))
    ax.plot(*zip(*marks, strict=True), "o", color="C1")
    for x, y in marks:
        ax.annotate(f"({x}, {y})", (x, y), (0, 5), textcoords="offset points", ha="center")
    if len(marks) == 1:
        for start, end in (((10, 108), (50, 108)), ((58, 20), (58, 100))):
            ax.annotate("", start, end, arrowprops={"arrowstyle": "<->", "color": "C2"})
        ax.text(30, 111, "w = 40", ha="center", va="top", color="C2")
        ax.text(61, 60, "h = 80", va="center", color="C2")
    ax.set(xlim=(-8, 100), ylim=(125, 0), aspect="equal", title=title, xlabel="x")  # y 向下 | y points down
axes[0].set_ylabel("y")
plt.show()
