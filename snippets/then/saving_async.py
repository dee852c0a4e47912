"""async 是 Python 的关键字 | async is a Python keyword"""

import torch

try:
    compile("x.cuda(async=True)", "old.py", "exec")
except SyntaxError as e:
    print(e)
    #> invalid syntax (old.py, line 1)
device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
print(torch.ones(2).to(device, non_blocking=True).device.type == device.type)
#> True
