"""行人检测：Penn-Fudan，微调 Faster R-CNN | Pedestrian detection: Faster R-CNN fine-tuned on Penn-Fudan

170 张街景，掩码里每个行人一个编号，框从掩码算出。 | 170 street scenes; the masks number the pedestrians, boxes are computed from the masks.
数据 54 MB 下载到 DATA_DIR，COCO 预训练的权重 74 MB 下载到 TORCH_HOME。 | Data: 54 MB, to DATA_DIR; weights pretrained on COCO: 74 MB, to TORCH_HOME.

needs: network
timeout: 900
alt: 一张测试图和得分高于 0.8 的框 | A test image and the boxes with a score above 0.8
"""

# %% 数据集 | Dataset
import os
from pathlib import Path

import matplotlib.pyplot as plt
import torch
from PIL import Image
from torch.utils.data import DataLoader, Dataset, Subset
from torchvision import tv_tensors
from torchvision.datasets.utils import download_and_extract_archive
from torchvision.models.detection import FasterRCNN_MobileNet_V3_Large_320_FPN_Weights, fasterrcnn_mobilenet_v3_large_320_fpn
from torchvision.models.detection.faster_rcnn import FastRCNNPredictor
from torchvision.ops import box_iou, masks_to_boxes
from torchvision.transforms import v2
from torchvision.transforms.v2 import functional as TF
from torchvision.utils import draw_bounding_boxes

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
data = Path(os.environ.get("DATA_DIR", "data"))
if not (data / "PennFudanPed").exists():
    download_and_extract_archive("https://www.cis.upenn.edu/~jshi/ped_html/PennFudanPed.zip", data)


class Pedestrians(Dataset):
    def __init__(self, folder, transform):
        self.images = sorted((folder / "PNGImages").glob("*.png"))
        self.masks = sorted((folder / "PedMasks").glob("*.png"))
        self.transform = transform

    def __len__(self):
        return len(self.images)

    def __getitem__(self, index):
        image = TF.to_image(Image.open(self.images[index]).convert("RGB"))
        mask = TF.pil_to_tensor(Image.open(self.masks[index]))  # 0 是背景，1、2…是行人 | 0 is background, 1, 2 ... are people
        numbers = mask.unique()[1:]
        boxes = masks_to_boxes((mask == numbers.view(-1, 1, 1)).byte())
        target = {
            "boxes": tv_tensors.BoundingBoxes(boxes, format="XYXY", canvas_size=image.shape[-2:]),
            "labels": torch.ones(len(numbers), dtype=torch.int64),  # 1 是行人 | 1 is a pedestrian
        }
        return self.transform(image, target)


end = [v2.ToDtype(torch.float32, scale=True), v2.ToPureTensor()]
known = Pedestrians(data / "PennFudanPed", v2.Compose([v2.RandomHorizontalFlip(), *end]))
plain = Pedestrians(data / "PennFudanPed", v2.Compose(end))
order = torch.randperm(len(known)).tolist()
cut = len(known) * 7 // 10
train = DataLoader(
    Subset(known, order[:cut]), batch_size=2, shuffle=True, collate_fn=lambda samples: tuple(zip(*samples, strict=True))
)
test = Subset(plain, order[cut:])
print(len(train.dataset), len(test))
#> 119 51

# %% 换头 | A new head
# COCO 的 91 类换成两类：背景和行人。 | Two classes, background and pedestrian, in place of COCO's 91.
model = fasterrcnn_mobilenet_v3_large_320_fpn(weights=FasterRCNN_MobileNet_V3_Large_320_FPN_Weights.DEFAULT)
inputs = model.roi_heads.box_predictor.cls_score.in_features
model.roi_heads.box_predictor = FastRCNNPredictor(inputs, 2)
model.to(device)

# %% 训练 | Training
optimizer = torch.optim.SGD([p for p in model.parameters() if p.requires_grad], lr=5e-3, momentum=0.9, weight_decay=5e-4)
for epoch in range(2 if device.type == "cpu" else 10):
    model.train()
    total = 0.0
    for images, targets in train:
        targets = [{key: value.to(device) for key, value in target.items()} for target in targets]
        loss = sum(model([image.to(device) for image in images], targets).values())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item()
    print(f"epoch {epoch + 1}: loss {total / len(train):.3f}")
    #> epoch 1: loss ...
    #> epoch 2: loss ...

# %% 测试，只此一次 | The test, once
# 召回：真实的框里，有多少被得分高于 0.8、IoU 高于 0.5 的框找到。 | Recall: how many true boxes are found by one with a score above 0.8 and an IoU above 0.5.
model.eval()
found = total = 0
with torch.inference_mode():
    for image, target in test:
        output = model([image.to(device)])[0]
        boxes = output["boxes"][output["scores"] > 0.8].cpu()
        if len(boxes):
            found += (box_iou(target["boxes"], boxes).max(dim=1).values > 0.5).sum().item()
        total += len(target["boxes"])
print(f"found {found} of {total} pedestrians")
#> found ... of ... pedestrians
plt.imshow(draw_bounding_boxes(image, boxes, colors="red", width=3).permute(1, 2, 0))
plt.axis("off")
plt.show()
