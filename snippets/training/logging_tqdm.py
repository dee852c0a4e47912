"""进度条：tqdm | A progress bar: tqdm"""

import io

import torch
from torch.utils.data import DataLoader, TensorDataset
from tqdm import tqdm

loader = DataLoader(TensorDataset(torch.randn(100, 1)), batch_size=10)
screen = io.StringIO()  # 平时不写 file，直接显示在终端 | leave `file` out to see it on the terminal
with tqdm(loader, desc="epoch 1", file=screen, ascii=True) as bar:
    for step, (_,) in enumerate(bar, 1):
        bar.set_postfix(loss=f"{1 / step:.2f}")
last = screen.getvalue().split("\r")[-1].strip()
print(last)
#> epoch 1: 100%|##########| 10/10 [..., loss=0.10]
