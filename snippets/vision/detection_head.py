"""换成自己的类别：box_predictor | Your own classes: box_predictor"""

import torch
from torchvision.models.detection import FasterRCNN_ResNet50_FPN_Weights, fasterrcnn_resnet50_fpn
from torchvision.models.detection.faster_rcnn import FastRCNNPredictor

weights = FasterRCNN_ResNet50_FPN_Weights.DEFAULT
categories = weights.meta["categories"]
print(len(categories), categories[:3])  # 第 0 类是背景 | class 0 is background
#> 91 ['__background__', 'person', 'bicycle']
try:
    fasterrcnn_resnet50_fpn(weights=weights, num_classes=3)
except ValueError as e:
    print(e)
    #> The parameter 'num_classes' expected value 91 but got 3 instead.

with torch.device("meta"):  # 实际使用：weights=weights | for real: weights=weights
    model = fasterrcnn_resnet50_fpn(weights=None, weights_backbone=None)
predictor = model.roi_heads.box_predictor
print(predictor)
#> FastRCNNPredictor(
#>   (cls_score): Linear(in_features=1024, out_features=91, bias=True)
#>   (bbox_pred): Linear(in_features=1024, out_features=364, bias=True)
#> )
width = predictor.cls_score.in_features
model.roi_heads.box_predictor = FastRCNNPredictor(width, num_classes=3)  # 两类加背景 | two and background
print(model.roi_heads.box_predictor.bbox_pred)  # 每类四个偏移 | four offsets a class
#> Linear(in_features=1024, out_features=12, bias=True)
print([name for name, _ in model.named_children()])
#> ['transform', 'backbone', 'rpn', 'roi_heads']
