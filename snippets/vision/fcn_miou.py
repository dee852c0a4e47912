"""像素准确率与 mIoU | Pixel accuracy and mIoU"""

import torch

truth = torch.zeros(10, 10, dtype=torch.int64)
truth[4:6, 3:8] = 1  # 10 个像素的物体 | an object of 10 pixels
truth[:, 0] = 255
lazy, better = torch.zeros_like(truth), truth.clone()
better[4:6, 7], better[6, 3:8] = 0, 1  # 漏 2 个，多 5 个 | misses 2, adds 5


def class_iou(predicted, truth, classes):
    kept = truth != 255
    pairs = truth[kept] * classes + predicted[kept]
    confusion = torch.bincount(pairs, minlength=classes**2).view(classes, classes)
    right = confusion.diag()
    return right / (confusion.sum(dim=0) + confusion.sum(dim=1) - right)


for predicted in (lazy, better):
    accuracy = (predicted == truth)[truth != 255].float().mean()
    iou = class_iou(predicted, truth, classes=3)  # 第 2 类谁都没有：nan | class 2 appears nowhere: nan
    print(f"accuracy {accuracy:.3f}, IoU {iou}, mIoU {iou.nanmean():.3f}")
    #> accuracy 0.889, IoU tensor([0.8889, 0.0000,    nan]), mIoU 0.444
    #> accuracy 0.922, IoU tensor([0.9146, 0.5333,    nan]), mIoU 0.724
