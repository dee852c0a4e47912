"""存自 GPU，读回 GPU | From a GPU and back to it

needs: cuda
"""

import torch

torch.save({"weight": torch.ones(2, device="cuda")}, "gpu.pt")
print(torch.load("gpu.pt")["weight"].device)  # 默认回到原来的设备 | by default to where it was
#> cuda:0
print(torch.load("gpu.pt", map_location="cpu")["weight"].device)
#> cpu
torch.save(torch.ones(2), "cpu.pt")
print(torch.load("cpu.pt", map_location="cuda").device)
#> cuda:0
try:
    torch.load("gpu.pt", map_location=f"cuda:{torch.cuda.device_count()}")  # 编号太大 | no such GPU
except RuntimeError as e:
    print(str(e).partition(". ")[0])
    #> ...
