"""进程之间传张量 | Tensors between processes

timeout: 120
"""

import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def worker(rank, world_size, folder, results):
    store = dist.FileStore(f"{folder}/meet", world_size)
    dist.init_process_group("gloo", store=store, rank=rank, world_size=world_size)
    total = torch.tensor([rank + 1.0])
    dist.all_reduce(total)  # 求和，原地 | the sum, in place
    given = torch.tensor([10.0 * rank])
    dist.broadcast(given, src=1)  # 所有进程都得到 1 号的值 | all get the value of rank 1
    parts = [torch.empty(1) for _ in range(world_size)]
    dist.all_gather(parts, torch.tensor([float(rank)]))  # 所有进程都得到全部的值 | all get all values
    dist.barrier()  # 等齐 | wait for all
    results.put((rank, total.item(), given.item(), torch.cat(parts).tolist()))
    dist.destroy_process_group()


if __name__ == "__main__":
    results = mp.get_context("spawn").SimpleQueue()
    with tempfile.TemporaryDirectory() as folder:
        mp.spawn(worker, args=(2, folder, results), nprocs=2)
    for result in sorted(results.get() for _ in range(2)):
        print(result)
        #> (0, 3.0, 10.0, [0.0, 1.0])
        #> (1, 3.0, 10.0, [0.0, 1.0])
