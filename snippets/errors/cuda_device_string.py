"""设备名写错了 | A misspelled device"""

import torch

for wrong in ("gpu", "cuda:one"):
    try:
        torch.device(wrong)
    except RuntimeError as e:
        print(e)
        #> Expected one of cpu, cuda, ... device type at start of device string: gpu
        #> Invalid device string: 'cuda:one'
print(torch.device("cuda:0"), torch.device("cuda", 0), torch.device("cpu"))  # 不需要有 GPU | no GPU needed
#> cuda:0 cuda:0 cpu
