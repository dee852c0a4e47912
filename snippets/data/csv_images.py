"""CSV 标签加图片文件：自定义 Dataset | A CSV of labels and image files: a custom Dataset"""

# %% 文件 | Files
# 先生成 90 张图和一个 CSV；用自己的数据时，跳过这一段。 | Makes 90 images and a CSV; leave this out where you have your own.
import csv
from pathlib import Path

import torch
from PIL import Image, ImageDraw
from torch import nn
from torch.utils.data import DataLoader, Dataset, Subset
from torchvision.transforms import v2

Path("images").mkdir()
generator = torch.Generator().manual_seed(0)
with open("labels.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["file", "label"])
    for i in range(90):
        shape = ("circle", "square", "line")[i % 3]
        x, y = torch.randint(2, 16, (2,), generator=generator).tolist()
        image = Image.new("RGB", (32, 32), "black")
        draw = ImageDraw.Draw(image)
        box = (x, y, x + 12, y + 12)
        {"circle": draw.ellipse, "square": draw.rectangle, "line": draw.line}[shape](box, fill="white")
        image.save(f"images/{i:03}.png")
        writer.writerow([f"{i:03}.png", shape])
print(Path("labels.csv").read_text().splitlines()[:4])
#> ['file,label', '000.png,circle', '001.png,square', '002.png,line']

# %% 数据集 | The dataset


class CsvImages(Dataset):
    def __init__(self, csv_file, folder, transform=None):
        with open(csv_file, newline="") as file:
            rows = list(csv.DictReader(file))  # 每行一个字典 | a dictionary for each row
        self.files = [Path(folder, row["file"]) for row in rows]
        self.classes = sorted({row["label"] for row in rows})  # 排序，编号才固定 | sorted, so the numbers stay the same
        self.targets = [self.classes.index(row["label"]) for row in rows]
        self.transform = transform

    def __len__(self):
        return len(self.files)

    def __getitem__(self, index):
        image = Image.open(self.files[index]).convert("RGB")  # 要用时才读 | read when it is needed
        if self.transform:
            image = self.transform(image)
        return image, self.targets[index]


to_tensor = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
augment = v2.Compose([v2.RandomHorizontalFlip(), to_tensor])
dataset = CsvImages("labels.csv", "images", to_tensor)
image, target = dataset[0]
print(len(dataset), dataset.classes, image.shape, image.dtype, target)
#> 90 ['circle', 'line', 'square'] torch.Size([3, 32, 32]) torch.float32 0

# %% 划分与加载 | Split and loader
# 同样的文件两个数据集：训练的那份会随机翻转。 | Two datasets of the same files: the one for training flips at random.
order = torch.randperm(len(dataset), generator=torch.Generator().manual_seed(0)).tolist()
train_set = Subset(CsvImages("labels.csv", "images", augment), order[:60])
val_set, test_set = Subset(dataset, order[60:75]), Subset(dataset, order[75:])
train_loader = DataLoader(train_set, batch_size=16, shuffle=True)
val_loader = DataLoader(val_set, batch_size=15)
images, targets = next(iter(val_loader))
print(images.shape, targets.dtype, len(train_set), len(val_set), len(test_set))
#> torch.Size([15, 3, 32, 32]) torch.int64 60 15 15

# %% 训练 | Training
torch.manual_seed(0)
features = [nn.Conv2d(3, 8, 3, stride=2), nn.ReLU(), nn.Conv2d(8, 16, 3, stride=2), nn.ReLU(), nn.Flatten()]
model = nn.Sequential(*features, nn.Linear(16 * 7 * 7, len(dataset.classes)))
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
for epoch in range(1, 21):
    model.train()
    for images, targets in train_loader:
        loss = nn.functional.cross_entropy(model(images), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.inference_mode():
        right = sum((model(x).argmax(dim=1) == y).sum().item() for x, y in val_loader)
    if epoch in (1, 20):
        print(f"epoch {epoch:2}: validation accuracy {right / len(val_set):.2f}")
        #> epoch  1: validation accuracy 0.27
        #> epoch 20: validation accuracy 0.93
