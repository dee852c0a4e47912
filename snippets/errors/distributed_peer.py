"""另一个进程先没了 | The other process is gone"""

from datetime import timedelta

import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def work(rank, path, calls):
    store, timeout = dist.FileStore(path, 2), timedelta(seconds=10)
    dist.init_process_group("gloo", store=store, rank=rank, world_size=2, timeout=timeout)
    x = torch.ones(1)
    for _ in range(calls[rank]):
        dist.all_reduce(x)
    dist.destroy_process_group()


if __name__ == "__main__":
    try:
        mp.start_processes(work, args=("first", [2, 1]), nprocs=2, start_method="fork")
    except mp.ProcessRaisedException as e:
        print(str(e).strip().splitlines()[-1].partition(". This")[0])
        #> RuntimeError: ...Connection ... by peer...
    mp.start_processes(work, args=("second", [2, 2]), nprocs=2, start_method="fork")  # 次数相同 | equally often
    print("done")
    #> done
