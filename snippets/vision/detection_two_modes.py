"""训练模式给损失，评估模式给框 | Losses in training mode, boxes in evaluation mode"""

import torch
from torchvision.models.detection import fasterrcnn_resnet50_fpn

torch.manual_seed(0)
model = fasterrcnn_resnet50_fpn(
    weights=None,  # 随机权重，不下载 | random weights, no download
    weights_backbone=None,  # 主干的权重是另一个参数 | the backbone's weights are another argument
    num_classes=3,  # 两类加背景 | two classes and background
    min_size=64,  # 默认 800：短边放大到 800 | the default, 800, enlarges the short side to 800
    rpn_post_nms_top_n_train=50,
    rpn_post_nms_top_n_test=50,
)
images = [torch.rand(3, 64, 96), torch.rand(3, 80, 64)]  # 大小可以不同 | sizes may differ
targets = [
    {"boxes": torch.tensor([[10.0, 10, 40, 50]]), "labels": torch.tensor([1])},
    {"boxes": torch.tensor([[5.0, 5, 30, 30], [30, 40, 60, 70]]), "labels": torch.tensor([2, 1])},
]
losses = model(images, targets)  # 新建的模型就在训练模式 | a new model is in training mode
print(list(losses))
#> ['loss_classifier', 'loss_box_reg', 'loss_objectness', 'loss_rpn_box_reg']
sum(losses.values()).backward()  # 直接相加 | add them up

model.eval()
with torch.inference_mode():
    outputs = model(images)  # 每张图一个字典 | a dict for each image
print(len(outputs), list(outputs[0]))
#> 2 ['boxes', 'labels', 'scores']
print(outputs[0]["boxes"].shape[1:], outputs[0]["scores"].diff().max() <= 0)  # 得分从高到低 | best first
#> torch.Size([4]) tensor(True)
