"""CUDA 的查询与设置 | CUDA: queries and settings

needs: cuda
"""

import torch

print(torch.cuda.device_count() > 0)
#> True
print(torch.cuda.get_device_name(0))
#> ...
print(torch.cuda.get_device_properties(0).total_memory > 0)
#> True
x = torch.ones(1024, 1024, device="cuda")
print(torch.cuda.memory_allocated() >= x.nbytes, torch.cuda.max_memory_allocated() >= x.nbytes)
#> True True
print(torch.cuda.is_bf16_supported())
#> ...
torch.cuda.synchronize()
torch.cuda.reset_peak_memory_stats()
del x
torch.cuda.empty_cache()
torch.set_float32_matmul_precision("high")
torch.backends.cudnn.benchmark = True
with torch.autocast("cuda", dtype=torch.float16):
    print((torch.ones(2, 2, device="cuda") @ torch.ones(2, 2, device="cuda")).dtype)
    #> torch.float16
scaler = torch.amp.GradScaler("cuda")
