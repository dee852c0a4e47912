"""在没有 CUDA 的机器上读 | Loading where there is no CUDA"""

import os

import torch

os.environ["CUDA_VISIBLE_DEVICES"] = ""  # 有 GPU 也装作没有 | hide GPUs if there are any
torch.serialization.register_package(0, lambda storage: "cuda:0", lambda storage, location: None)
torch.save({"weight": torch.ones(2)}, "from_gpu.pt")  # 标成在 GPU 上存的 | marked as saved on a GPU
try:
    torch.load("from_gpu.pt")
except RuntimeError as e:
    print(str(e).partition(" If")[0])
    #> Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False.
print(torch.load("from_gpu.pt", map_location="cpu"))
#> {'weight': tensor([1., 1.])}
