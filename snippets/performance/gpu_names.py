"""每块 GPU 的名字、显存、算力 | Name, memory and capability of each GPU

needs: cuda
"""

import torch

for index in range(torch.cuda.device_count()):
    gpu = torch.cuda.get_device_properties(index)
    print(f"cuda:{index} {gpu.name}, {gpu.total_memory / 2**30:.0f} GiB, capability {gpu.major}.{gpu.minor}")
    #> cuda:...
print(torch.cuda.current_device(), torch.cuda.get_device_name(0) == torch.cuda.get_device_properties(0).name)
#> 0 True
