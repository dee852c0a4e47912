"""常见的报错 | The usual errors"""

import torch
from torchvision.models.detection import ssdlite320_mobilenet_v3_large

torch.manual_seed(0)
model = ssdlite320_mobilenet_v3_large(weights=None, weights_backbone=None, num_classes=3)
image = torch.rand(3, 64, 64)
good = {"boxes": torch.tensor([[10.0, 10, 40, 50]]), "labels": torch.tensor([1])}

for images, targets in (
    ([image], None),
    ([image[0]], [good]),
    ([(image * 255).byte()], [good]),
    ([image], [{**good, "boxes": torch.tensor([[10.0, 10, 40, 10]])}]),
    ([image], [{**good, "boxes": torch.tensor([10.0, 10, 40, 50])}]),
    ([image], [{"bbox": good["boxes"], "labels": good["labels"]}]),
    ([image, image], [good, {**good, "labels": torch.tensor([3])}]),
    ([image], [good]),  # 批量归一化要至少两个值 | batch norm needs more than one value
):
    try:
        model(images, targets)
    except (AssertionError, ValueError, TypeError, KeyError, IndexError) as e:
        print(f"{type(e).__name__}: {e}")
        #> AssertionError: targets should not be none when in training mode
        #> ValueError: images is expected to be a list of 3d tensors of shape [C, H, W], got torch.Size([64, 64])
        #> TypeError: Expected input images to be of floating type (in range [0, 1]), but found type torch.uint8 instead
        #> AssertionError: All bounding boxes should have positive height and width. Found invalid box [50.0, 50.0, 200.0, 50.0] for target at index 0.
        #> AssertionError: Expected target boxes to be a tensor of shape [N, 4], got torch.Size([4]).
        #> KeyError: 'boxes'
        #> IndexError: Target 3 is out of bounds.
        #> ValueError: Expected more than 1 value per channel when training, got input size torch.Size([1, 64, 1, 1])

empty = {"boxes": torch.zeros(0, 4), "labels": torch.zeros(0, dtype=torch.int64)}  # 没有目标的图 | no objects
print(all(loss.isfinite() for loss in model([image, image], [good, empty]).values()))
#> True
