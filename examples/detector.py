"""一个小检测器 | A small detector

图像由脚本画成：64×64，杂色背景上一到三个矩形、椭圆或三角形。 | The script draws its images: 64×64, one to three shapes on a noisy ground.
网络一次前向给出 192 个锚框的类别与偏移，是最小的单阶段检测器（SSD）。 | One pass scores and moves 192 anchors: the smallest single-shot detector.
训练三个种子，mAP 自己算。 | Three seeds are trained; the mAP is computed here.

alt: 六张训练图像和它们的框 | Six training images with their boxes
alt: 损失逐轮下降，正例锚框的分类准确率上升 | Falling losses; rising accuracy on the anchors that hold an object
alt: 六张测试图像：预测的框套住了图形，标着类别和得分 | Six test images: predicted boxes hold the shapes, with class and score
"""  # fmt: skip

# %% 图像 | Images
# 随机的位置、大小、颜色，图形互不遮挡。 | Random places, sizes and colors; shapes do not cover each other.
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from torchvision.ops import batched_nms, box_convert, box_iou
from training_loop import fit, pick_device, plot

torch.set_num_threads(1)  # 网络很小，一个线程足够 | the net is small: one thread is enough
device = pick_device()
CLASSES = ("background", "rectangle", "ellipse", "triangle")  # 0 留给背景 | 0 is background
SIZE = 64
rows, columns = torch.meshgrid(torch.arange(SIZE) + 0.5, torch.arange(SIZE) + 0.5, indexing="ij")


def inside(label, box):
    x, y, w, h = box_convert(box, "xyxy", "cxcywh")
    u, v = (columns - x) / w, (rows - y) / h  # 框内是 -0.5 到 0.5 | -0.5 to 0.5 in the box
    shapes = (torch.maximum(u.abs(), v.abs()), (u**2 + v**2).sqrt(), torch.maximum(v.abs(), 2 * u.abs() - v))
    return shapes[label - 1] < 0.5


def make_image(generator):
    def uniform(*size):
        return torch.rand(size, generator=generator)

    image = 0.3 * uniform(3, 1, 1) + 0.2 * uniform(3, SIZE, SIZE)
    boxes = torch.empty(0, 4)
    labels = []
    for label in torch.randint(1, 4, (1 + int(uniform(1) * 3),), generator=generator).tolist():
        size = (12 + 16 * uniform(1)) * (0.8 + 0.4 * uniform(2))
        corner = uniform(2) * (SIZE - size)
        box = torch.cat([corner, corner + size])
        if box_iou(box[None], boxes).sum() == 0:
            color = uniform(3, 1)
            image[:, inside(label, box)] = 0.4 + 0.6 * color
            boxes, labels = torch.cat([boxes, box[None]]), [*labels, label]
    return image, boxes, torch.tensor(labels)


generator = torch.Generator().manual_seed(0)
train_samples, val_samples, test_samples = ([make_image(generator) for _ in range(n)] for n in (800, 100, 200))
image, boxes, labels = train_samples[0]
print(image.shape, boxes.shape, labels)
#> torch.Size([3, 64, 64]) torch.Size([1, 4]) tensor([2])


def show(samples, threshold=0.0):
    axes = plt.subplots(1, len(samples), figsize=(8, 1.9), layout="constrained")[1]
    for ax, (image, boxes, labels, scores) in zip(axes, samples, strict=True):
        ax.imshow(image.permute(1, 2, 0))
        lines = []
        for (x1, y1, x2, y2), label, score in zip(boxes.tolist(), labels.tolist(), scores.tolist(), strict=True):
            if score > threshold:
                ax.add_patch(plt.Rectangle((x1, y1), x2 - x1, y2 - y1, fill=False, edgecolor=f"C{label}", linewidth=2))
                lines.append(f"{CLASSES[label]} {score:.2f}" if threshold else CLASSES[label])
        ax.set_title("\n".join(lines), size=8)
        ax.set_axis_off()
    plt.show()


show([(image, boxes, labels, torch.ones(len(labels))) for image, boxes, labels in train_samples[:6]])

# %% 锚框与目标 | Anchors and targets
# 步幅 8 的 8×8 网格，每处三个正方形锚框。 | An 8×8 grid with stride 8, three square anchors at each place.
SIDES = torch.tensor([12.0, 18.0, 26.0])
y, x = torch.meshgrid(torch.arange(8), torch.arange(8), indexing="ij")
centers = (torch.stack([x, y], dim=-1).view(64, 1, 2) + 0.5) * 8
anchors = torch.cat([centers.expand(64, 3, 2), SIDES.view(1, 3, 1).expand(64, 3, 2)], dim=-1).view(192, 4)  # cxcywh


def encode(boxes):
    boxes = box_convert(boxes, "xyxy", "cxcywh")
    return torch.cat([(boxes[:, :2] - anchors[:, :2]) / anchors[:, 2:], (boxes[:, 2:] / anchors[:, 2:]).log()], dim=1)


def decode(offsets):
    boxes = torch.cat([offsets[..., :2] * anchors[:, 2:] + anchors[:, :2], offsets[..., 2:].exp() * anchors[:, 2:]], dim=-1)
    return box_convert(boxes, "cxcywh", "xyxy")


def make_target(boxes, labels):
    """(192, 5): class (0 background, -1 left out) and four offsets."""
    iou = box_iou(boxes, box_convert(anchors, "cxcywh", "xyxy"))
    best, owner = iou.max(dim=0)
    favorite = iou.argmax(dim=1)
    owner[favorite] = torch.arange(len(boxes))
    best[favorite] = 1
    classes = torch.where(best >= 0.5, labels[owner], torch.where(best < 0.4, 0, -1))
    return torch.cat([classes[:, None].float(), encode(boxes[owner])], dim=1)


def loader(samples, **options):
    images = torch.stack([image for image, _, _ in samples])
    targets = torch.stack([make_target(boxes, labels) for _, boxes, labels in samples])
    return DataLoader(TensorDataset(images, targets), **options)


train = loader(train_samples, batch_size=16, shuffle=True)
val = loader(val_samples, batch_size=100)


# %% 网络与损失 | Network and loss
# 每个锚框四个类别得分、四个偏移。 | Each anchor gets four class scores and four offsets.
class Detector(nn.Module):
    def __init__(self):
        super().__init__()
        layers, channels = [], 3
        for out, stride in ((16, 2), (32, 2), (64, 2), (64, 1), (64, 1)):  # 64 -> 8
            layers += [nn.Conv2d(channels, out, 3, stride, padding=1, bias=False), nn.BatchNorm2d(out), nn.ReLU()]
            channels = out
        self.body = nn.Sequential(*layers)
        self.head = nn.Conv2d(channels, 3 * 8, 1)

    def forward(self, images):
        return self.head(self.body(images)).permute(0, 2, 3, 1).reshape(len(images), 192, 8)


def loss_fn(outputs, targets):
    classes = targets[..., 0].long()
    positive = classes > 0
    each = F.cross_entropy(outputs[..., :4].transpose(1, 2), classes, ignore_index=-1, reduction="none")
    hard = (each * (classes == 0)).flatten().topk(3 * int(positive.sum())).values  # 最难的背景 | the hardest background
    class_loss = (each[positive].sum() + hard.sum()) / positive.sum()
    return class_loss + F.smooth_l1_loss(outputs[..., 4:][positive], targets[..., 1:][positive], beta=0.1)


def metric(outputs, targets):
    """For each image: the share of its object anchors that get the right class."""
    positive = targets[..., 0] > 0
    right = (outputs[..., :4].argmax(dim=2) == targets[..., 0]) & positive
    return right.sum(dim=1) / positive.sum(dim=1)


# %% 从输出到框 | From output to boxes
@torch.inference_mode()
def detect(model, images, threshold=0.05):
    """For each image boxes, labels and scores, best first."""
    model.eval()
    outputs = model(images.to(device)).cpu()
    found = []
    for probabilities, boxes in zip(outputs[..., :4].softmax(dim=-1), decode(outputs[..., 4:]), strict=True):
        scores, labels = probabilities[:, 1:].max(dim=1)
        labels = labels + 1
        sure = scores > threshold
        boxes, labels, scores = boxes[sure].clamp(0, SIZE), labels[sure], scores[sure]
        keep = batched_nms(boxes, scores, labels, iou_threshold=0.4)
        found.append((boxes[keep], labels[keep], scores[keep]))
    return found


# %% 平均精度 | Average precision
def average_precision(found, samples, label, threshold):
    hits, scores, total = [], [], 0
    for (boxes, labels, confidence), (_, true_boxes, true_labels) in zip(found, samples, strict=True):
        truth = true_boxes[true_labels == label]
        total += len(truth)
        free = torch.ones(len(truth), dtype=torch.bool)
        for box, score in zip(boxes[labels == label], confidence[labels == label], strict=True):
            iou = box_iou(box[None], truth)[0] * free if len(truth) else torch.zeros(1)
            hits.append(bool(iou.max() >= threshold))
            scores.append(score.item())
            if hits[-1]:
                free[iou.argmax()] = False  # 一个真实框只能认领一次 | each true box counts once
    hits = torch.tensor(hits)[torch.tensor(scores).argsort(descending=True)].float()
    recall = hits.cumsum(0) / total
    precision = hits.cumsum(0) / torch.arange(1, len(hits) + 1)
    precision = precision.flip(0).cummax(0).values.flip(0)  # 右边最高的 | the best to the right
    return (recall.diff(prepend=torch.zeros(1)) * precision).sum().item()


def mean_ap(found, samples, threshold=0.5):
    return sum(average_precision(found, samples, label, threshold) for label in (1, 2, 3)) / 3


# %% 训练 | Training
def run(seed, epochs=6):
    torch.manual_seed(seed)
    model = Detector().to(device, memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=epochs)
    return model, fit(model, train, val, loss_fn, optimizer, epochs, scheduler, metric)


runs = [run(seed) for seed in range(3)]
batch = torch.stack([image for image, _, _ in test_samples])
results = [detect(model, batch) for model, _ in runs]
scores = {threshold: torch.tensor([mean_ap(found, test_samples, threshold) for found in results]) for threshold in (0.5, 0.75)}
for threshold, s in scores.items():
    print(f"mAP at IoU {threshold} over 3 seeds: mean {s.mean():.3f}, from {s.min():.3f} to {s.max():.3f}")
    #> mAP at IoU 0.5 over 3 seeds: mean 0.9..., from 0.9... to 0.9...
    #> mAP at IoU 0.75 over 3 seeds: mean 0...., from 0.... to 0....
print("mAP at IoU 0.5 >= 0.9 for every seed:", (scores[0.5] >= 0.9).all().item())
#> mAP at IoU 0.5 >= 0.9 for every seed: True

plot(runs[0][1], "class accuracy on object anchors")
plt.show()

# %% 看结果 | Look at the results
# 标题是类别和得分，只画得分超过 0.5 的框。 | Titles give class and score; only boxes above 0.5 are drawn.
show([(image, *found) for (image, _, _), found in zip(test_samples[:6], results[0], strict=False)], threshold=0.5)
