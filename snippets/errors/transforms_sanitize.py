"""SanitizeBoundingBoxes 找不到标签 | SanitizeBoundingBoxes finds no labels"""

import torch
from torchvision import tv_tensors
from torchvision.transforms import v2

boxes = tv_tensors.BoundingBoxes([[2, 2, 6, 8], [3, 3, 3, 3]], format="XYXY", canvas_size=(10, 20))
try:
    v2.SanitizeBoundingBoxes()({"boxes": boxes, "classes": torch.tensor([1, 2])})
except ValueError as e:
    print(e)
    #> Could not infer where the labels are in the sample. Try passing a callable as the labels_getter parameter?If there are no labels in the sample by design, pass labels_getter=None.
kept = v2.SanitizeBoundingBoxes()({"boxes": boxes, "labels": torch.tensor([1, 2])})
print(kept["labels"], kept["boxes"].shape)
#> tensor([1]) torch.Size([1, 4])
