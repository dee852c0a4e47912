"""打开的文件太多 | Too many open files"""

import resource

import torch
from torch.utils.data import DataLoader

hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (100, hard))  # ulimit -n 100
loader = DataLoader(torch.zeros(200, 1), num_workers=1)
try:
    batches = list(loader)  # 每批占一个文件描述符 | each batch holds a file descriptor
except (RuntimeError, OSError) as e:
    print(e)
    #> Too many open files. Communication with the workers is no longer possible. Please increase the limit using `ulimit -n` in the shell or change the sharing strategy by calling `torch.multiprocessing.set_sharing_strategy('file_system')` at the beginning of your code
torch.multiprocessing.set_sharing_strategy("file_system")
print(len(list(loader)))
#> 200
