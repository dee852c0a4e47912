"""装好了吗 | Is it installed"""

import platform

import torch
import torchvision

print(platform.python_version())
#> 3...
print(torch.__version__)
#> 2...
print(torchvision.__version__)
#> 0...
print(torch.version.cuda)  # 编译时用的 CUDA；CPU 版是 None | the CUDA it was built with; None in a CPU build
#> ...
print(torch.accelerator.is_available())  # 有没有能用的 GPU | is there a GPU that works
#> ...

x = torch.rand(2, 3)
print((x @ x.T).shape)
#> torch.Size([2, 2])
