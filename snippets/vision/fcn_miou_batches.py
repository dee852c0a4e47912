"""先累加混淆矩阵，再算 mIoU | Add up the confusion first, then mIoU"""

import torch


def confusion(predicted, truth, classes=2):
    return torch.bincount(truth.flatten() * classes + predicted.flatten(), minlength=classes**2).view(classes, classes)


def miou(matrix):
    right = matrix.diag()
    return (right / (matrix.sum(dim=0) + matrix.sum(dim=1) - right)).nanmean().item()


torch.manual_seed(0)
truth = torch.zeros(2, 8, 8, dtype=torch.int64)
truth[0, :, :4] = 1  # 第一张一大块，第二张一个像素 | much, then one pixel
truth[1, 0, 0] = 1
predicted = truth.clone()
predicted[1, 0, 0] = 0  # 只错了这一个 | the only mistake

matrices = [confusion(p, t) for p, t in zip(predicted, truth, strict=True)]
print(f"mean of both: {sum(map(miou, matrices)) / 2:.3f}")  # 错：逐批平均 | wrong: averaged by batch
#> mean of both: 0.746
print(f"all pixels:   {miou(sum(matrices)):.3f}")
#> all pixels:   0.980
