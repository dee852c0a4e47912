"""六种分布的样子 | The shapes of six distributions

alt: 六个直方图：均匀、正态、指数、泊松、Beta、Gamma | Six histograms: uniform, normal, exponential, Poisson, Beta, Gamma
"""

import matplotlib.pyplot as plt
import torch
from torch import distributions as D

torch.manual_seed(0)
DISTRIBUTIONS = {
    "Uniform(0, 1)": D.Uniform(0.0, 1.0),
    "Normal(0, 1)": D.Normal(0.0, 1.0),
    "Exponential(1)": D.Exponential(1.0),
    "Poisson(4)": D.Poisson(4.0),
    "Beta(2, 5)": D.Beta(2.0, 5.0),
    "Gamma(3, 2)": D.Gamma(3.0, 2.0),
}
figure, axes = plt.subplots(2, 3, figsize=(8, 3.4), layout="constrained")
for ax, (name, distribution) in zip(axes.flat, DISTRIBUTIONS.items(), strict=True):
    ax.hist(distribution.sample((5000,)).numpy(), bins=30, density=True, color="C0")
    ax.set(title=name, yticks=[])
plt.show()
