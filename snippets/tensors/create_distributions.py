"""四种随机数的直方图 | Histograms of four random sources

alt: 直方图：rand 平坦，randn、normal 钟形，randint 六柱等高 | Flat rand, bells of randn and normal, six bars
"""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
n = 10_000
samples = {
    "rand(n)": torch.rand(n),
    "randn(n)": torch.randn(n),
    "normal(2, 0.5, (n,))": torch.normal(2.0, 0.5, (n,)),
    "randint(1, 7, (n,))": torch.randint(1, 7, (n,)),
}
figure, axes = plt.subplots(1, 4, figsize=(8, 1.8), layout="constrained")
for axis, (name, values) in zip(axes, samples.items(), strict=True):
    bins = torch.arange(0.75, 7, 0.5) if "randint" in name else torch.linspace(-4, 4, 33)
    axis.hist(values.numpy(), bins.numpy(), color="C0")
    axis.set_title(name, fontsize=9)
    axis.set_yticks([])
plt.show()
