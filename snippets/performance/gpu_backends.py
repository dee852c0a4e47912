"""装上了不等于能用 | Built in is not the same as usable"""

import torch

print(torch.backends.cuda.is_built(), torch.cuda.is_available())  # 编译时带 CUDA，运行时有驱动 | built with CUDA; a driver here
#> ...
print(torch.backends.mps.is_built(), torch.backends.mps.is_available())
#> ...
careless = torch.accelerator.current_accelerator()  # 只看编译 | looks only at the build
careful = torch.accelerator.current_accelerator(check_available=True)  # 还看能不能用 | also checks that it works
print(careless, careful)
#> ...
try:
    print(torch.ones(2).cuda().device)
except (RuntimeError, AssertionError) as e:
    print(e)  # 没有驱动，或者装的是 CPU 版 | no driver, or a CPU build
    #> ...
