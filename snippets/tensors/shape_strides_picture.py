"""同样六个数，按内存次序连线 | The same six numbers, joined in the order of memory

alt: 两条内存和五个张量，线按内存次序穿过 | Two strips of memory and five tensors, lines in memory order
"""

import matplotlib.pyplot as plt
import torch

x = torch.arange(6).view(2, 3)
copy = x.t().contiguous()
tensors = {
    "memory of x": x.view(1, 6),
    "x": x,
    "x.view(3, 2)": x.view(3, 2),
    "x.t()": x.t(),
    "memory of a copy": copy.view(1, 6),
    "x.t().reshape(2, 3)": x.t().reshape(2, 3),
    "x.t().contiguous()": copy,
}
figure, axes = plt.subplots(2, 4, figsize=(8, 3.6), width_ratios=[6, 3, 2, 2], layout="constrained")
for axis in axes.flat:
    axis.axis("off")
for axis, (name, tensor) in zip(axes.flat, tensors.items(), strict=False):
    rows, columns = torch.arange(tensor.shape[0])[:, None], torch.arange(tensor.shape[1])
    places = rows * tensor.stride(0) + columns * tensor.stride(1)
    order = places.flatten().argsort()
    axis.imshow(tensor, cmap="tab10", vmin=0, vmax=9, alpha=0.4)
    axis.plot(order % len(columns) + 0.2, order // len(columns) + 0.25, "C7.-", linewidth=1)
    for number, value in enumerate(tensor.flatten()):
        axis.text(number % len(columns) - 0.4, number // len(columns) - 0.1, int(value))
    axis.set_title(f"{name}\nstride {tensor.stride()}", fontsize=8)
plt.show()
