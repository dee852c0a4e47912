"""一张图 | A picture

alt: 一条直线 | A straight line
"""

import matplotlib.pyplot as plt

plt.figure(figsize=(4, 2))
plt.plot([0, 1])
plt.xlabel("epoch")
plt.show()
