"""先看几张 | Look at some first

alt: 十张 8×8 的手写数字，标题是标签 | Ten handwritten 8×8 digits, their labels as titles
"""

import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

digits = load_digits()
figure, axes = plt.subplots(2, 5, figsize=(6, 2.8), layout="constrained")
for ax, image, label in zip(axes.flat, digits.images, digits.target, strict=False):
    ax.imshow(image, cmap="gray_r")
    ax.set_title(label)
    ax.set_axis_off()
plt.show()
