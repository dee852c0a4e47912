"""FSDP：每个进程只存一半参数 | FSDP: each process keeps half of the parameters

timeout: 120
"""

import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard


def worker(rank, world_size, folder, results):
    store = dist.FileStore(f"{folder}/meet", world_size)
    dist.init_process_group("gloo", store=store, rank=rank, world_size=world_size)
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 2))
    mesh = init_device_mesh("cpu", (world_size,))
    for layer in model:
        fully_shard(layer, mesh=mesh)  # 用到哪层，才凑齐哪层 | a layer is whole only while it is used
    fully_shard(model, mesh=mesh)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
    model(torch.ones(4, 8)).sum().backward()
    optimizer.step()
    weight = model[0].weight
    state = optimizer.state[weight]["exp_avg"]
    results.put((rank, tuple(weight.shape), tuple(weight.to_local().shape), tuple(state.to_local().shape)))
    dist.destroy_process_group()


if __name__ == "__main__":
    results = mp.get_context("spawn").SimpleQueue()
    with tempfile.TemporaryDirectory() as folder:
        mp.spawn(worker, args=(2, folder, results), nprocs=2)
    for rank, whole, local, state in sorted(results.get() for _ in range(2)):
        print(f"rank {rank}: weight {whole}, here {local}, AdamW {state}")
        #> rank 0: weight (16, 8), here (8, 8), AdamW (8, 8)
        #> rank 1: weight (16, 8), here (8, 8), AdamW (8, 8)
