"""从脚本到页面 | From a script to a page

alt: 脚本先解析，再到新进程里运行，得到记录；记录和 Markdown 页面合成中英文网页、笔记本和搜索索引，pytest 读同一份记录 | A script is parsed and run in a fresh process, which leaves a record; record and Markdown become pages in both languages, notebooks and the search index, and pytest reads the same record
"""

import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

boxes = {
    "script.py": (0, 1, "C0"),
    "parse": (2, 1, "C7"),
    "run\nfresh process": (4, 1, "C1"),
    "record": (6, 1, "C2"),
    "page.md\nzh, en": (6, 2.2, "C0"),
    "embed": (8, 1.6, "C7"),
    "website\nnotebooks\nsearch": (10, 1.6, "C3"),
    "pytest": (8, 0, "C4"),
}
arrows = [
    ("script.py", "parse"),
    ("parse", "run\nfresh process"),
    ("run\nfresh process", "record"),
    ("record", "embed"),
    ("page.md\nzh, en", "embed"),
    ("embed", "website\nnotebooks\nsearch"),
    ("record", "pytest"),
]
fig, ax = plt.subplots(figsize=(7.5, 2.6))
for label, (x, y, color) in boxes.items():
    ax.add_patch(FancyBboxPatch((x - 0.7, y - 0.3), 1.4, 0.6, boxstyle="round,pad=0.1", fc="none", ec=color, lw=2))
    ax.text(x, y, label, ha="center", va="center", fontsize=8)
for start, end in arrows:
    (x0, y0, _), (x1, y1, _) = boxes[start], boxes[end]
    ax.annotate("", (x1 - 0.85, y1), (x0 + 0.85, y0), arrowprops={"arrowstyle": "->", "color": "C7", "lw": 1.5})
ax.set(xlim=(-1, 11), ylim=(-0.6, 2.8), aspect="equal")
ax.axis("off")
plt.show()
