"""现成的策略 | Ready-made policies

alt: AutoAugment、RandAugment、TrivialAugmentWide、AugMix 各三次的结果 | Three draws each of AutoAugment, RandAugment, TrivialAugmentWide and AugMix
"""

import matplotlib.pyplot as plt
import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(3)
photo = v2.CenterCrop(100)(v2.Resize(100)(v2.ToImage()(Image.fromarray(load_sample_image("flower.jpg")))))
POLICIES = [v2.AutoAugment(), v2.RandAugment(), v2.TrivialAugmentWide(), v2.AugMix()]
figure, axes = plt.subplots(3, 4, figsize=(6, 4.8), layout="constrained")
for column, policy in zip(axes.T, POLICIES, strict=True):
    column[0].set_title(type(policy).__name__, size=9)
    for ax in column:
        ax.imshow(policy(photo).permute(1, 2, 0))
        ax.set_axis_off()
plt.show()
