"""这份 PyTorch 没有编进某种设备 | A build of PyTorch without that device"""

import torch

for device in ("xpu", "cuda"):
    try:
        torch.zeros(1, device=device)
    except AssertionError as e:
        print(e)
        #> Torch not compiled with XPU enabled...
    except RuntimeError:
        continue  # 编进了，但没有设备 | built in, but there is no such device
print(torch.__version__, torch.version.cuda)  # +cpu 或 None 是 CPU 版 | +cpu or None: a CPU build
#> ...
