"""子进程里的异常 | An exception in a child process"""

import torch.multiprocessing as mp


def work(rank, numbers):
    return numbers[rank]


if __name__ == "__main__":
    try:
        mp.spawn(work, args=([],), nprocs=1)
    except mp.ProcessRaisedException as e:
        lines = str(e).strip().splitlines()
        print(lines[0])
        #> -- Process 0 terminated with the following error:
        print(lines[-1])
        #> IndexError: list index out of range
    print(work(0, [7]))  # 先在一个进程里调通 | make it work in one process first
    #> 7
