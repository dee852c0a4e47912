"""完整的读取：训练、验证两个文件夹 | Complete loading: folders for training and validation"""

from pathlib import Path

import torch
from PIL import Image
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2


def make_folders():  # 你的数据已经在磁盘上，不需要这一步 | yours are on disk already: skip this
    digits = load_digits()
    for i in range(400):
        folder = Path("digits", "train" if i < 300 else "val", str(digits.target[i]))
        folder.mkdir(parents=True, exist_ok=True)
        Image.fromarray((digits.images[i] * 15).astype("uint8")).save(folder / f"{i}.png")


def main():
    make_folders()
    end = [v2.ToImage(), v2.Grayscale(1), v2.ToDtype(torch.float32, scale=True), v2.Normalize([0.3], [0.35])]
    transforms = {"train": v2.Compose([v2.RandomRotation(10), *end]), "val": v2.Compose(end)}
    datasets = {part: ImageFolder(Path("digits", part), transforms[part]) for part in ("train", "val")}
    assert datasets["train"].class_to_idx == datasets["val"].class_to_idx
    loaders = {part: DataLoader(datasets[part], batch_size=32, shuffle=part == "train", num_workers=2) for part in datasets}
    for part, loader in loaders.items():
        images, labels = next(iter(loader))
        print(part, len(loader.dataset), len(loader), tuple(images.shape), labels.dtype)
        #> train 300 10 (32, 1, 8, 8) torch.int64
        #> val 100 4 (32, 1, 8, 8) torch.int64


if __name__ == "__main__":  # 有工作进程就要写 | needed with worker processes
    main()
