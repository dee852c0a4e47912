"""80 个分类模型：准确率与计算量 | 80 classifiers: accuracy and work

alt: 计算量（对数轴）对 ImageNet 准确率，按族着色 | ImageNet accuracy against operations (log axis), colored by family
"""

import matplotlib.pyplot as plt
from torchvision import models

shown = ("resnet", "vgg", "mobilenet", "efficientnet", "convnext", "swin", "densenet")
figure, ax = plt.subplots(figsize=(7, 3.6), layout="constrained")
all_meta = {name: models.get_model_weights(name).DEFAULT.meta for name in models.list_models(module=models)}
for i, family in enumerate((*shown, "others")):
    members = [
        m for name, m in all_meta.items() if (name.startswith(family) or family == "others" and not name.startswith(shown))
    ]
    accuracy = [m["_metrics"]["ImageNet-1K"]["acc@1"] for m in members]
    style = {"color": "C7", "alpha": 0.4} if family == "others" else {"color": f"C{i + (i > 6)}"}
    ax.scatter([m["_ops"] for m in members], accuracy, s=20, label=family, **style)
ax.set(xscale="log", xlabel="multiply-adds per image (billions)", ylabel="ImageNet top-1 (%)")
ax.legend(ncols=2, fontsize=8, loc="lower right")
plt.show()

small = [(m["_metrics"]["ImageNet-1K"]["acc@1"], name) for name, m in all_meta.items() if m["_file_size"] < 25]  # MB
for accuracy, name in sorted(small, reverse=True)[:4]:  # 小于 25 MB 的前四名 | the best four below 25 MB
    print(f"{name:20} {accuracy}  {all_meta[name]['num_params'] / 1e6:.1f} M")
    #> regnet_y_800mf       78.828  6.4 M
    #> efficientnet_b0      77.692  5.3 M
    #> mnasnet1_3           76.506  6.3 M
    #> regnet_y_400mf       75.804  4.3 M
