"""每张图的框数不同：collate_fn | Boxes differ in number: collate_fn"""

import torch
from torch.utils.data import DataLoader, Dataset
from torchvision import tv_tensors
from torchvision.transforms import v2


class Toy(Dataset):
    def __init__(self, transform=None):
        self.transform = transform

    def __len__(self):
        return 4

    def __getitem__(self, index):
        image = tv_tensors.Image(torch.full((3, 32, 48), 60 * index, dtype=torch.uint8))
        boxes = torch.tensor([[4, 4, 20, 20], [10, 8, 40, 30]])[: index % 2 + 1]
        target = {
            "boxes": tv_tensors.BoundingBoxes(boxes, format="XYXY", canvas_size=(32, 48)),
            "labels": torch.ones(len(boxes), dtype=torch.int64),
        }
        return self.transform(image, target) if self.transform else (image, target)


try:
    next(iter(DataLoader(Toy(), batch_size=2)))
except RuntimeError as e:
    print(str(e).splitlines()[0])
    #> stack expects each tensor to be equal size, but got [1, 4] at entry 0 and [2, 4] at entry 1

train = v2.Compose([v2.RandomHorizontalFlip(p=1), v2.ToDtype(torch.float32, scale=True)])
loader = DataLoader(Toy(train), batch_size=2, collate_fn=lambda batch: tuple(zip(*batch, strict=True)))
images, targets = next(iter(loader))  # 两个元组 | two tuples
print(len(images), images[1].shape, images[1].dtype)
#> 2 torch.Size([3, 32, 48]) torch.float32
print([len(target["labels"]) for target in targets], targets[0]["boxes"].tolist())
#> [1, 2] [[28, 4, 44, 20]]
