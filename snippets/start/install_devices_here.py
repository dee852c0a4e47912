"""逐个试设备，看报什么错 | Try each device and read the message"""

import torch


def attempt(name):
    try:
        return torch.ones(2, device=name).device
    except (RuntimeError, AssertionError) as e:
        return f"{type(e).__name__}: {str(e).split('. ')[0]}"


for name in ["cpu", "cuda", "mps", "xpu"]:
    print(f"{name}: {attempt(name)}")
    #> cpu: cpu
    #> cuda: ...
    #> mps: ...
    #> xpu: ...

print(torch.accelerator.current_accelerator())  # 这个版本是为哪种设备编译的 | what this build is made for
#> ...
print(torch.accelerator.current_accelerator(check_available=True))  # 此刻真能用的 | what works right now
#> ...
