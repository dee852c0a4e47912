"""torchvision 的权重自带成绩 | torchvision's weights come with their results

alt: ImageNet 准确率对乘法次数：同样的乘法，新的网络准得多 | ImageNet accuracy against multiplications: for equal work newer nets are far more accurate
"""

import matplotlib.pyplot as plt
from torchvision import models

groups = {
    "C0": ["alexnet", "vgg11", "vgg16", "googlenet"],
    "C1": ["resnet18", "resnet34", "resnet50", "resnet152", "densenet121"],
    "C2": ["mobilenet_v2", "mobilenet_v3_small", "mobilenet_v3_large"],
    "C3": ["efficientnet_b0", "efficientnet_v2_s", "convnext_tiny"],
}
figure, ax = plt.subplots(figsize=(7, 4), layout="constrained")
for color, name in [(color, name) for color, names in groups.items() for name in names]:
    meta = models.get_model_weights(name).DEFAULT.meta  # 不下载 | downloads nothing
    accuracy, work = meta["_metrics"]["ImageNet-1K"]["acc@1"], meta["_ops"]
    millions = meta["num_params"] / 1e6
    print(f"{name:18} {millions:5.1f} M parameters, {work:5.2f} G multiplications, {accuracy:.1f} %")
    #> alexnet             61.1 M parameters,  0.71 G multiplications, 56.5 %
    #> vgg11              132.9 M parameters,  7.61 G multiplications, 69.0 %
    #> vgg16              138.4 M parameters, 15.47 G multiplications, 71.6 %
    #> googlenet            6.6 M parameters,  1.50 G multiplications, 69.8 %
    #> resnet18            11.7 M parameters,  1.81 G multiplications, 69.8 %
    #> resnet34            21.8 M parameters,  3.66 G multiplications, 73.3 %
    #> resnet50            25.6 M parameters,  4.09 G multiplications, 80.9 %
    #> resnet152           60.2 M parameters, 11.51 G multiplications, 82.3 %
    #> densenet121          8.0 M parameters,  2.83 G multiplications, 74.4 %
    #> mobilenet_v2         3.5 M parameters,  0.30 G multiplications, 72.2 %
    #> mobilenet_v3_small   2.5 M parameters,  0.06 G multiplications, 67.7 %
    #> mobilenet_v3_large   5.5 M parameters,  0.22 G multiplications, 75.3 %
    #> efficientnet_b0      5.3 M parameters,  0.39 G multiplications, 77.7 %
    #> efficientnet_v2_s   21.5 M parameters,  8.37 G multiplications, 84.2 %
    #> convnext_tiny       28.6 M parameters,  4.46 G multiplications, 82.5 %
    ax.scatter(work, accuracy, s=meta["num_params"] / 4e5, color=color, alpha=0.5, linewidth=0)
    above = name in ("googlenet", "densenet121", "convnext_tiny", "efficientnet_v2_s")
    place = {"xytext": (0, 5 if above else -5), "va": "bottom" if above else "top", "ha": "center"}
    ax.annotate(name, (work, accuracy), textcoords="offset points", size=8, **place)
ax.set(xscale="log", xlim=(0.03, 30), ylim=(53, 88))
ax.set(xlabel="multiplications (billion)", ylabel="ImageNet top-1 accuracy (%)")
plt.show()
