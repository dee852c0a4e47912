"""从脚本到页面 | From a script to a page

alt: 脚本由 script 包解析，由 run 包在新进程里运行，得到记录；page 包把记录和 Markdown 页面合在一起，notebook、api、output 包由此做出中英文网站、笔记本和搜索索引，pytest 读同一份记录 | The package script parses a script, run runs it in a fresh process, which leaves a record; page joins record and Markdown, and notebook, api and output make the website in both languages, the notebooks and the search index of them; pytest reads the same record
"""

import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

boxes = {
    "script.py": (0, 1, "C0"),
    "script/\nwhat it says": (2, 1, "C7"),
    "run/\nfresh process": (4, 1, "C1"),
    "record": (6, 1, "C2"),
    "page.md\nzh, en": (6, 2.2, "C0"),
    "page/\nembed, render": (8, 1.6, "C7"),
    "notebook/\napi/  output/": (10, 1.6, "C7"),
    "website\nnotebooks\nsearch": (12, 1.6, "C3"),
    "pytest": (8, 0, "C4"),
}
arrows = [
    ("script.py", "script/\nwhat it says"),
    ("script/\nwhat it says", "run/\nfresh process"),
    ("run/\nfresh process", "record"),
    ("record", "page/\nembed, render"),
    ("page.md\nzh, en", "page/\nembed, render"),
    ("page/\nembed, render", "notebook/\napi/  output/"),
    ("notebook/\napi/  output/", "website\nnotebooks\nsearch"),
    ("record", "pytest"),
]
fig, ax = plt.subplots(figsize=(8.5, 2.6))
for label, (x, y, color) in boxes.items():
    ax.add_patch(FancyBboxPatch((x - 0.75, y - 0.4), 1.5, 0.8, boxstyle="round,pad=0.1", fc="none", ec=color, lw=2))
    ax.text(x, y, label, ha="center", va="center", fontsize=7)
for start, end in arrows:
    (x0, y0, _), (x1, y1, _) = boxes[start], boxes[end]
    ax.annotate("", (x1 - 0.9, y1), (x0 + 0.9, y0), arrowprops={"arrowstyle": "->", "color": "C7", "lw": 1.5})
ax.set(xlim=(-1, 13), ylim=(-0.6, 2.8), aspect="equal")
ax.axis("off")
plt.show()
