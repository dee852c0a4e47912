"""最小的 DDP 程序 train.py，完整 | A minimal DDP example: a complete train.py

timeout: 300
"""

import os
import subprocess
import sys

import torch
import torch.distributed as dist
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset


def start():  # 每个进程一块 GPU；没有 GPU 就用 CPU 和 gloo | one GPU per process, else CPU and gloo
    if not torch.cuda.is_available():
        dist.init_process_group("gloo")
        return torch.device("cpu")
    device = torch.device("cuda", int(os.environ["LOCAL_RANK"]))  # 本机第几块 | which GPU of this machine
    torch.cuda.set_device(device)  # 不写，大家都挤在 cuda:0 | without it all crowd on cuda:0
    dist.init_process_group("nccl", device_id=device)
    return device


def main(epochs=3):
    device = start()
    rank, world_size = dist.get_rank(), dist.get_world_size()
    torch.manual_seed(0)
    digits = load_digits()
    images = torch.tensor(digits.data, dtype=torch.float32) / 16
    labels = torch.tensor(digits.target)
    train_set = TensorDataset(images[:1500], labels[:1500])
    sampler = DistributedSampler(train_set, shuffle=True)  # 各进程各取一份 | a share for each process
    loader = DataLoader(train_set, batch_size=32, sampler=sampler)  # 每个进程 32 | 32 per process
    # 验证集直接切开，不补不重 | validation is sliced: nothing is repeated
    mine = slice(1500 + rank, None, world_size)
    val_images, val_labels = images[mine].to(device), labels[mine].to(device)

    model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10)).to(device)
    ids = [device.index] if device.type == "cuda" else None
    model = DistributedDataParallel(model, device_ids=ids)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)  # 包好之后再创建 | made after wrapping
    for epoch in range(epochs):
        sampler.set_epoch(epoch)  # 每轮换一种次序 | another order every epoch
        model.train()
        for batch in loader:
            x, y = (part.to(device) for part in batch)
            loss = F.cross_entropy(model(x), y)
            optimizer.zero_grad()
            loss.backward()  # 梯度在这里取平均 | gradients are averaged here
            optimizer.step()
        model.eval()
        with torch.inference_mode():
            right = (model.module(val_images).argmax(dim=1) == val_labels).sum()
        totals = torch.stack([right, torch.tensor(len(val_labels), device=device)])
        dist.all_reduce(totals)  # 各进程的和 | the sum over all processes
        if rank == 0:
            print(f"epoch {epoch}: {totals[1]} images, at least 0.8 right: {totals[0] / totals[1] >= 0.8}")
    if rank == 0:  # 只有一个进程写文件 | one process writes the file
        torch.save(model.module.state_dict(), "digits.pt")  # 不带 module. 前缀 | no prefix module.
    dist.barrier()  # 写完了，别人才读 | written before others read
    state = torch.load("digits.pt", map_location=device)
    if rank == 0:
        print(f"{world_size} processes, saved {list(state)[:2]}")
    dist.destroy_process_group()


if __name__ == "__main__":
    if "RANK" in os.environ:  # torchrun 启动的 | started by torchrun
        main()
    else:  # 直接运行 python train.py：由它启动 torchrun | run as python train.py: it starts torchrun
        command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", __file__]
        print(subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip())
        #> epoch 0: 297 images, at least 0.8 right: True
        #> epoch 1: 297 images, at least 0.8 right: True
        #> epoch 2: 297 images, at least 0.8 right: True
        #> 2 processes, saved ['0.weight', '0.bias']
