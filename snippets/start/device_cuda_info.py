"""GPU 的名字、显存、同步 | Name, memory and synchronization of a GPU

needs: cuda
"""

import torch

print(torch.cuda.get_device_name(0), torch.cuda.device_count())
#> ...
x = torch.zeros(1024, 1024, device="cuda")
print(torch.cuda.memory_allocated() >= x.nbytes)
#> True
y = x @ x  # 马上返回，GPU 还在算 | returns at once, the GPU is still computing
torch.cuda.synchronize()  # 等它算完，计时前要这样 | waits for it, as before reading a clock
print(y.device)
#> cuda:0
