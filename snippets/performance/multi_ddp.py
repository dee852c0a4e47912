"""两个进程各算一半，梯度和一个进程一样 | Two processes, half each: the gradients of one process

timeout: 120
"""

import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
import torch.nn.functional as F
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def prepare():
    torch.manual_seed(0)
    return nn.Linear(4, 1), torch.randn(8, 4), torch.randn(8, 1)


def worker(rank, world_size, folder, results):
    store = dist.FileStore(f"{folder}/meet", world_size)  # 各进程在这里会合 | where the processes meet
    dist.init_process_group("gloo", store=store, rank=rank, world_size=world_size)
    model, x, y = prepare()
    model = DistributedDataParallel(model)
    mine = slice(4 * rank, 4 * rank + 4)
    F.mse_loss(model(x[mine]), y[mine]).backward()  # 反向时各进程取平均 | averaged over processes in backward
    results.put(model.module.weight.grad.tolist())
    dist.destroy_process_group()


if __name__ == "__main__":  # 子进程会重新导入这个文件 | the processes import this file again
    results = mp.get_context("spawn").SimpleQueue()
    with tempfile.TemporaryDirectory() as folder:
        mp.spawn(worker, args=(2, folder, results), nprocs=2)
    model, x, y = prepare()
    F.mse_loss(model(x), y).backward()
    print(*(torch.allclose(torch.tensor(results.get()), model.weight.grad) for _ in range(2)))
    #> True True
