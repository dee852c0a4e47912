"""没有 GPU，读 GPU 上存的文件 | A file from a GPU, on a machine without one"""

import os

import torch

os.environ["CUDA_VISIBLE_DEVICES"] = ""  # 装作没有 GPU | as if there were no GPU
# 让下面存的文件带上 GPU 的标记 | tags what is saved below as a GPU would
torch.serialization.register_package(0, lambda storage: "cuda:0", lambda *_: None)
torch.save({"weight": torch.ones(2)}, "gpu.pt")
try:
    torch.load("gpu.pt")
except RuntimeError as e:
    print(e)
    #> Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False. If you are running on a CPU-only machine, please use torch.load with map_location=torch.device('cpu') to map your storages to the CPU.
print(torch.load("gpu.pt", map_location="cpu"))
#> {'weight': tensor([1., 1.])}
