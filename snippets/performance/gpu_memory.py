"""显存：张量占的，缓存留的，整块卡的 | GPU memory: in tensors, kept in the cache, on the whole card

needs: cuda
"""

import torch

x = torch.zeros(256, 1024, 1024, device="cuda")  # 1 GiB
print(torch.accelerator.memory_allocated() / 2**30)  # 张量占的 | in tensors
#> 1.0
del x
print(torch.accelerator.memory_allocated() / 2**30, torch.accelerator.memory_reserved() / 2**30)
#> 0.0 1.0
torch.accelerator.empty_cache()  # 还给别的程序，自己不会更宽裕 | gives it to other programs, not to this one
print(torch.accelerator.memory_reserved() / 2**30, torch.accelerator.max_memory_allocated() / 2**30)
#> 0.0 1.0
free, total = torch.cuda.mem_get_info()  # nvidia-smi 看到的 | as nvidia-smi sees it
print(0 < free < total)
#> True
