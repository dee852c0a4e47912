"""全卷积网络做语义分割 | A fully convolutional network segments

数据由脚本画好，按 VOC 的目录存成 JPEG 和调色板 PNG，再用 VOCSegmentation 读。 | The script draws the data, saves them in VOC's layout, and reads them with VOCSegmentation.
网络缩小八倍，用双线性初始化的转置卷积放回原大，中途加上浅层的得分。 | The net shrinks eight times; transposed convolutions, bilinear at first, enlarge again and add the scores of a shallower layer on the way.
三个种子，指标是 mIoU，边界 255 不计。 | Three seeds; the metric is mIoU, and the border 255 does not count.

alt: 六张训练图像和它们的标注，标注是 VOC 的颜色 | Six training images and their labels in the colors of VOC
alt: 损失与像素准确率逐轮的曲线 | Loss and pixel accuracy, epoch by epoch
alt: 测试图像、真值、预测，各六张；预测大致与真值相同，边缘粗一些 | Six test images, truths and predictions; they agree but for rough edges
"""  # fmt: skip

# %% 数据 | Data
# 背景和图形的颜色都随机，只有形状能区分类别。 | Colors are random on both sides: only the shape tells the class.
from pathlib import Path

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from PIL import Image
from torch import nn
from torch.utils.data import DataLoader
from torchvision import tv_tensors
from torchvision.datasets import VOCSegmentation, wrap_dataset_for_transforms_v2
from torchvision.transforms import v2
from training_loop import fit, pick_device, plot

torch.set_num_threads(1)  # 网络很小，一个线程足够 | the net is small: one thread is enough
device = pick_device()
CLASSES = ("background", "rectangle", "ellipse", "triangle")
bits = torch.arange(256)[:, None, None] >> (3 * torch.arange(8)[:, None] + torch.arange(3)) & 1
COLORMAP = (bits << (7 - torch.arange(8)[:, None])).sum(dim=1).to(torch.uint8)  # (256, 3)
rows, columns = torch.meshgrid(torch.arange(72) + 0.5, torch.arange(88) + 0.5, indexing="ij")


def make_pair(generator):
    """Image (3, 72, 88) and classes (72, 88), both uint8."""

    def uniform(*size):
        return torch.rand(size, generator=generator)

    image = 0.3 * uniform(3, 1, 1) + 0.2 * uniform(3, 72, 88)
    classes = torch.zeros(72, 88, dtype=torch.uint8)
    for label in torch.randint(1, 4, (1 + int(uniform(1) * 3),), generator=generator).tolist():
        w, h = 18 + 22 * uniform(2)
        u, v = (columns - 10 - 68 * uniform(1)) / w, (rows - 10 - 52 * uniform(1)) / h
        distance = (torch.maximum(u.abs(), v.abs()), (u**2 + v**2).sqrt(), torch.maximum(v.abs(), 2 * u.abs() - v))[label - 1]
        image[:, distance < 0.5] = 0.4 + 0.6 * uniform(3, 1)
        classes[distance < 0.5 + 0.8 / w] = 255  # 一圈边界 | a rim of border
        classes[distance < 0.5 - 0.8 / w] = label
    return (image.clamp(0, 1) * 255).to(torch.uint8), classes


def write_voc(root, counts):
    folder = root / "VOCdevkit/VOC2012"
    for name in ("JPEGImages", "SegmentationClass", "ImageSets/Segmentation"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    generator = torch.Generator().manual_seed(0)
    for split, count in counts.items():
        names = [f"{split}_{i:04}" for i in range(count)]
        for name in names:
            image, classes = make_pair(generator)
            Image.fromarray(image.permute(1, 2, 0).numpy()).save(folder / f"JPEGImages/{name}.jpg", quality=95)
            label = Image.fromarray(classes.numpy())
            label.putpalette(COLORMAP.flatten().tolist())
            label.save(folder / f"SegmentationClass/{name}.png")
        (folder / f"ImageSets/Segmentation/{split}.txt").write_text("\n".join(names))


write_voc(Path("."), {"train": 320, "val": 120})

# %% 读取与变换 | Reading and transforms
# 图像小，一次读进内存；一个批量裁同一个窗口，省时间。 | Small images stay in memory; a batch shares one crop, which saves time.
types = {tv_tensors.Image: torch.float32, tv_tensors.Mask: torch.int64, "others": None}
finish = [v2.ToDtype(types, scale=True), v2.Normalize([0.35] * 3, [0.25] * 3)]
train_transform = v2.Compose([v2.RandomCrop((64, 64)), v2.RandomHorizontalFlip(), *finish])
test_transform = v2.Compose([v2.CenterCrop((64, 80)), *finish])


def read(split):
    dataset = wrap_dataset_for_transforms_v2(VOCSegmentation(".", image_set=split, transforms=v2.ToImage()))
    return [(image, mask[0]) for image, mask in dataset]  # 掩码读出来是 (1, H, W) | masks come as (1, H, W)


def loader(pairs, transform, **options):
    def collate(batch):
        images, masks = zip(*batch, strict=True)
        return transform(tv_tensors.Image(torch.stack(images)), tv_tensors.Mask(torch.stack(masks)))

    return DataLoader(pairs, collate_fn=collate, **options)


train_pairs, held_out = read("train"), read("val")
val_pairs, test_pairs = held_out[:40], held_out[40:]  # 曲线用前 40 张，测试用其余的 | 40 for the curve, the rest for the test
train = loader(train_pairs, train_transform, batch_size=16, shuffle=True)
val, test = (loader(pairs, test_transform, batch_size=40) for pairs in (val_pairs, test_pairs))
images, masks = next(iter(train))
print(len(train_pairs), len(test_pairs), images.shape, images.dtype, masks.shape, masks.dtype, masks.unique().tolist())
#> 320 80 torch.Size([16, 3, 64, 64]) torch.float32 torch.Size([16, 64, 64]) torch.int64 [0, 1, 2, 3, 255]


def show(*rows):
    axes = plt.subplots(len(rows), len(rows[0]), figsize=(8, 1.2 * len(rows)), layout="constrained")[1]
    for ax, picture in zip(axes.flat, [picture for row in rows for picture in row], strict=True):
        ax.imshow(picture.permute(1, 2, 0) if len(picture) == 3 else COLORMAP[picture.long()])
        ax.set_axis_off()
    plt.show()


show(*zip(*train_pairs[:6], strict=True))


# %% 网络 | Network
def bilinear_kernel(channels, size):
    """(channels, channels, size, size): each channel enlarges itself."""
    ramp = 1 - (torch.arange(size) - (size - 1) / 2).abs() / (size / 2)
    weight = torch.zeros(channels, channels, size, size)
    weight[range(channels), range(channels)] = ramp[:, None] * ramp
    return weight


def upsample(channels, factor):
    layer = nn.ConvTranspose2d(channels, channels, 2 * factor, factor, padding=factor // 2, bias=False)
    layer.weight.data.copy_(bilinear_kernel(channels, 2 * factor))
    return layer


def block(inputs, outputs, stride):
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, stride, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU())


class FCN(nn.Module):
    def __init__(self, classes=4):
        super().__init__()
        self.shallow = nn.Sequential(block(3, 16, 2), block(16, 32, 2))  # 1/4
        self.deep = nn.Sequential(block(32, 64, 2), block(64, 64, 1), block(64, 64, 1))  # 1/8
        self.score_shallow, self.score_deep = nn.Conv2d(32, classes, 1), nn.Conv2d(64, classes, 1)
        self.enlarge_2, self.enlarge_4 = upsample(classes, 2), upsample(classes, 4)

    def forward(self, images):
        shallow = self.shallow(images)
        scores = self.enlarge_2(self.score_deep(self.deep(shallow))) + self.score_shallow(shallow)
        return self.enlarge_4(scores)


print(FCN()(torch.zeros(1, 3, 64, 80)).shape, sum(p.numel() for p in FCN().parameters()))
#> torch.Size([1, 4, 64, 80]) 99352


# %% 损失与 mIoU | Loss and mIoU
def loss_fn(logits, masks):
    return F.cross_entropy(logits, masks, ignore_index=255)


def pixel_accuracy(logits, masks):
    kept = masks != 255
    return ((logits.argmax(dim=1) == masks) & kept).sum(dim=(1, 2)) / kept.sum(dim=(1, 2))


@torch.inference_mode()
def class_iou(model, batches, classes=4):
    """Intersection over union of each class, over all pixels of all images."""
    model.eval()
    confusion = torch.zeros(classes, classes)
    for images, masks in batches:
        predicted, kept = model(images.to(device)).argmax(dim=1).cpu(), masks != 255
        pairs = masks[kept] * classes + predicted[kept]
        confusion += torch.bincount(pairs, minlength=classes**2).view(classes, classes)
    right = confusion.diag()
    return right / (confusion.sum(dim=0) + confusion.sum(dim=1) - right)


# %% 训练 | Training
def run(seed, epochs=10):
    torch.manual_seed(seed)
    model = FCN().to(device, memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=epochs)
    return model, fit(model, train, val, loss_fn, optimizer, epochs, scheduler, pixel_accuracy)


runs = [run(seed) for seed in range(3)]
ious = torch.stack([class_iou(model, test) for model, _ in runs])
miou = ious.mean(dim=1)
print(f"mIoU over 3 seeds: mean {miou.mean():.3f}, from {miou.min():.3f} to {miou.max():.3f}")
#> mIoU over 3 seeds: mean 0.8..., from 0.8... to 0....
print(", ".join(f"{name} {iou:.3f}" for name, iou in zip(CLASSES, ious.mean(dim=0), strict=True)))
#> background 0.9..., rectangle 0...., ellipse 0...., triangle 0....
print("mIoU >= 0.8 for every seed:", (miou >= 0.8).all().item())
#> mIoU >= 0.8 for every seed: True

plot(runs[0][1], "pixel accuracy")
plt.show()

# %% 预测 | Predictions
# 依次是图像、真值、预测，颜色是 VOC 的。 | Images, truths and predictions, in the colors of VOC.
model = runs[0][0].eval()
images, masks = next(iter(test))
with torch.inference_mode():
    predicted = model(images[:6].to(device)).argmax(dim=1).cpu()
show([(image * 0.25 + 0.35).clamp(0, 1) for image in images[:6]], masks[:6], predicted)
