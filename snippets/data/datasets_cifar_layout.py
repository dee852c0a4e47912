"""CIFAR-10 的文件长什么样：自己生成一份来读 | What CIFAR-10's files look like: made here, and read"""

import hashlib
import pickle
from pathlib import Path

import numpy as np
from torchvision.datasets import CIFAR10

folder = Path("data", CIFAR10.base_folder)
folder.mkdir(parents=True)


class MadeCIFAR10(CIFAR10):  # 校验和改成这些文件的 | with the checksums of these files
    train_list, test_list, meta = [], [], {}


def add(name, content):
    (folder / name).write_bytes(pickle.dumps(content))
    return [name, hashlib.md5((folder / name).read_bytes()).hexdigest()]


pixels = np.random.default_rng(0).integers(0, 256, (20, 3072), dtype=np.uint8)  # 每行 3 × 32 × 32 | 3 × 32 × 32 a row
MadeCIFAR10.train_list = [add("data_batch_1", {"data": pixels, "labels": [0, 1] * 10})]
filename, md5 = add("batches.meta", {"label_names": ["airplane", "automobile"]})
MadeCIFAR10.meta = {"filename": filename, "key": "label_names", "md5": md5}

dataset = MadeCIFAR10("data", train=True)
print(len(dataset), dataset.data.shape, dataset.classes)
#> 20 (20, 32, 32, 3) ['airplane', 'automobile']
print((dataset.data[0].transpose(2, 0, 1).ravel() == pixels[0]).all())
#> True
try:
    CIFAR10("data")
except RuntimeError as e:
    print(e)
    #> Dataset not found or corrupted. You can use download=True to download it
