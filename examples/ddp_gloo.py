"""DDP：两个进程一起训练 | DDP: two processes train together

两个 CPU 进程经 gloo 平均梯度；有 GPU 时换 nccl，一块 GPU 一个进程。 | Two CPU processes average gradients through gloo; on GPUs it is nccl, one process per GPU.
直接运行会自己启动两个进程，也可以用 torchrun。 | Run as it is, it starts two processes by itself; torchrun works, too.
数据是 scikit-learn 的手写数字，各进程看各自的一半。 | Handwritten digits from scikit-learn; each process sees its own half.

alt: 每轮的训练损失，三个种子三条线，都下降 | Training loss per epoch, a line for each of three seeds, all falling
timeout: 300
"""

# %% 数据与网络 | Data and network
import os
import tempfile

import matplotlib.pyplot as plt
import torch
import torch.distributed as dist
import torch.multiprocessing as mp
import torch.nn.functional as F
from digits import digit_images
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset

EPOCHS = 8


def network():
    return nn.Sequential(nn.Flatten(), nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))


# %% 一步：梯度与单进程一样 | One step: the gradients of a single process
# 各算 32 张，梯度取平均；与一个进程算 64 张比较。 | 32 images each, gradients averaged; compared with one process and 64.
def gradient_error(rank, images, labels):
    torch.manual_seed(0)
    alone = network()
    shared = DistributedDataParallel(network())  # 从 0 号进程广播参数 | parameters are broadcast from rank 0
    alone.load_state_dict(shared.module.state_dict())
    F.cross_entropy(alone(images[:64]), labels[:64]).backward()
    mine = slice(32 * rank, 32 * rank + 32)
    F.cross_entropy(shared(images[mine]), labels[mine]).backward()  # 反向时取平均 | averaged during backward
    pairs = zip(alone.parameters(), shared.module.parameters(), strict=True)
    return max((a.grad - b.grad).abs().max().item() for a, b in pairs)


# %% 训练 | Training
def train(seed, train_set, test_images, test_labels):
    torch.manual_seed(seed)
    model = DistributedDataParallel(network())
    sampler = DistributedSampler(train_set, seed=seed)  # 打乱后各取一份 | shuffled, a share for each
    loader = DataLoader(train_set, batch_size=32, sampler=sampler)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=EPOCHS)
    losses = []
    for epoch in range(EPOCHS):
        sampler.set_epoch(epoch)  # 不写，每轮次序都一样 | without it every epoch has the same order
        total = torch.zeros(2)
        for images, labels in loader:
            loss = F.cross_entropy(model(images), labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += torch.tensor([loss.item() * len(labels), len(labels)])
        scheduler.step()
        dist.all_reduce(total)  # 各进程的和 | the sum over processes
        losses.append((total[0] / total[1]).item())
    with torch.inference_mode():
        accuracy = (model.module(test_images).argmax(dim=1) == test_labels).float().mean()
    return losses, accuracy.item()


# %% 每个进程做什么 | What each process does
def run(rank, world_size, meet=None):
    torch.set_num_threads(1)
    dist.init_process_group("gloo", meet, rank=rank, world_size=world_size)  # torchrun 时 meet 是 None | None under torchrun
    images, labels, test_images, test_labels = digit_images()
    error = gradient_error(rank, images, labels)
    runs = [train(seed, TensorDataset(images, labels), test_images, test_labels) for seed in (0, 1, 2)]
    dist.barrier()  # 谁都不先走，免得断了别人的连接 | nobody leaves early and cuts the others off
    dist.destroy_process_group()
    return error, runs


def worker(rank, world_size, meet, results):
    results.put((rank, run(rank, world_size, meet)))


def launch(world_size):
    # 每个进程的结果，按号排好 | the results of all processes, by rank
    results = mp.get_context("spawn").SimpleQueue()
    with tempfile.TemporaryDirectory() as folder:
        meet = f"file://{folder}/meet"  # 碰头的文件；torchrun 用端口 | where they meet; torchrun uses a port
        mp.spawn(worker, args=(world_size, meet, results), nprocs=world_size)
    return [result for _, result in sorted(results.get() for _ in range(world_size))]


# %% 结果 | Results
def report(results):
    error, runs = results[0]
    print(f"gradients equal those of one process: {error < 1e-6}")
    #> gradients equal those of one process: True
    print(f"all processes have the same losses: {all(r[1] == runs for r in results)}")
    #> all processes have the same losses: True
    accuracies = torch.tensor([accuracy for _, accuracy in runs])
    print(f"test accuracy over 3 seeds: mean {accuracies.mean():.3f}, from {accuracies.min():.3f} to {accuracies.max():.3f}")
    #> test accuracy over 3 seeds: mean 0.9..., from 0.9... to 0.9...
    print((accuracies >= 0.96).all().item())
    #> True
    plt.figure(figsize=(5, 2.8), layout="constrained")
    for seed, (losses, _) in enumerate(runs):
        plt.plot(range(1, EPOCHS + 1), losses, label=f"seed {seed}")
    plt.xlabel("epoch")
    plt.ylabel("training loss")
    plt.yscale("log")
    plt.legend()
    plt.show()


# %% 启动 | Launch
# 子进程会重新导入这个文件，所以要有这一行 if。 | The processes import this file again, hence the if.
if __name__ == "__main__":
    rank = int(os.environ.get("RANK", 0))
    world_size = int(os.environ.get("WORLD_SIZE", 0))  # torchrun --nproc-per-node=2 ddp_gloo.py
    found = [run(rank, world_size)] if world_size else launch(world_size=2)
    if rank == 0:  # 只让一个进程打印 | one process prints
        report(found)
