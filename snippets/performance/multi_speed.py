"""两个进程快不快 | Are two processes faster

timeout: 180
alone: yes
"""

import statistics
import tempfile
import time

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def step_seconds(model, samples):
    x, times = torch.randn(samples, 512), []
    for _ in range(20):
        start = time.perf_counter()
        model(x).sum().backward()
        times.append(time.perf_counter() - start)
    return statistics.median(times[5:])


def worker(rank, world_size, folder, results):
    torch.set_num_threads(1)
    store = dist.FileStore(f"{folder}/meet", world_size)
    dist.init_process_group("gloo", store=store, rank=rank, world_size=world_size)
    for batch in (16, 1024):
        alone = step_seconds(nn.Linear(512, 512), batch)  # 各算各的整批 | the whole batch, each for itself
        shared = step_seconds(DistributedDataParallel(nn.Linear(512, 512)), batch // world_size)
        if rank == 0:
            results.put((batch, alone / shared))
        dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    results = mp.get_context("spawn").SimpleQueue()
    with tempfile.TemporaryDirectory() as folder:
        mp.spawn(worker, args=(2, folder, results), nprocs=2)
    for _ in range(2):
        batch, rate = results.get()
        print(f"batch {batch:4}: two processes are {rate:.2f} times as fast as one")
        #> batch   16: two processes are ... times as fast as one
        #> batch 1024: two processes are ... times as fast as one
